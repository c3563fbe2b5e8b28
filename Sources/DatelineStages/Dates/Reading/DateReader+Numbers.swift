import DatelineLexicons
import DatelineScan

extension DateReader {
  /// The whole number of a token of digits alone, at most nine of them.
  func integer(_ index: Int, digits: ClosedRange<Int> = 1...9) -> Int? {
    guard words.sentence.contains(index) else { return nil }
    let token = words[index]
    guard token.shape.intersection([.number, .separated]) == .number, digits.contains(token.count)
    else { return nil }
    var value = 0
    for byte in token.range.bytes { value = value &* 10 &+ Int(words.text[byte] & 15) }
    return value
  }

  /// A year of four digits from 1000 to 2100.
  func fullYear(_ index: Int) -> Int? {
    guard let year = integer(index, digits: 4...4), (1000...2100).contains(year) else { return nil }
    return year
  }

  /// The entry of a number word.
  func numberWord(_ index: Int) -> NumberWord? {
    guard words.has(.numberWord, at: index) else { return nil }
    return numbers[words[index].word]
  }

  /// A day of the month from here on, in digits (`9`, `9th`) or words (`ninth`, `twenty-fifth`).
  func dayNumber(at index: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
    if let day = integer(index, digits: 1...2) {
      guard (1...31).contains(day) else { return nil }
      let suffix = touches(index + 1) && position(index + 1).marks.contains(.ordinalSuffix)
      return (day, suffix ? index + 2 : index + 1, suffix)
    }
    guard let first = numberWord(index) else { return nil }
    if first.role == .ordinal, (1...30).contains(first.value) {
      return (Int(first.value), index + 1, true)
    }
    guard first.role == .ten, first.value <= 30 else { return nil }
    let next = isTightHyphen(index + 1) ? index + 2 : index + 1
    guard let second = numberWord(next), second.role == .ordinal, second.value < 10,
      Int(first.value + second.value) <= 31
    else { return nil }
    return (Int(first.value + second.value), next + 1, true)
  }

  /// The ordinal that ends before a token, in digits or in words, and the token it begins at.
  func ordinal(endingAt end: Int) -> (value: Int, start: Int)? {
    var found: (value: Int, start: Int)?
    for first in stride(from: end - 1, through: max(floor, end - 3), by: -1) {
      if let day = dayNumber(at: first), day.end == end, day.isOrdinal { found = (day.day, first) }
    }
    return found
  }

  /// A count and the token it begins at; the number is nothing when the words leave it open.
  typealias Count = (count: Double?, start: Int)

  /// The count that ends before a token: digits, number words, `a few`, `several`.
  func count(endingAt end: Int) -> Count? {
    let vague = match(lexicons.vagueDurations, .durations, endingAt: end) {
      $0.kind == .count || $0.kind == .fraction
    }
    if let vague, vague.entry.kind == .fraction,
      let whole = count(endingAt: isTightHyphen(vague.start - 1) ? vague.start - 1 : vague.start)
    {
      return ((whole.count ?? 0) + (number(vague.entry.value) ?? 0), whole.start)
    }
    if let vague, vague.entry.kind == .count {
      return (number(vague.entry.value), vague.start)
    }
    if words.has(.number, at: end - 1) {
      return isMark(UInt8(ascii: "/"), at: end - 2) ? slash(endingAt: end) : digits(endingAt: end)
    }
    return numberWords(endingAt: end)
  }

  /// `1/2`, `2 1/2`, `1-1/2` before a token; the digits behind the slash where they are no part of one.
  private func slash(endingAt end: Int) -> Count? {
    guard end - 3 >= floor, touches(end - 1), touches(end - 2),
      let part = integer(end - 3, digits: 1...1), let whole = integer(end - 1, digits: 1...2),
      part > 0, part < whole
    else { return digits(endingAt: end) }
    let share = Double(part) / Double(whole)
    let start = isTightHyphen(end - 4) ? end - 5 : end - 4
    guard !touches(end - 3) || start == end - 5, start >= floor,
      let count = integer(start, digits: 1...3)
    else { return (share, end - 3) }
    return (Double(count) + share, start)
  }

  private func digits(endingAt end: Int) -> Count? {
    guard end - 1 >= floor, words.has(.number, at: end - 1) else { return nil }
    var value = 0.0
    var scale = 0.0
    for byte in words[end - 1].range.bytes {
      switch words.text[byte] {
      case UInt8(ascii: "."): scale = 1
      case UInt8(ascii: ","): break
      case let digit:
        value = value * 10 + Double(digit & 15)
        scale *= 10
      }
    }
    return (scale > 1 ? value / scale : value, end - 1)
  }

  private func numberWords(endingAt end: Int) -> Count? {
    guard words.has(.numberWord, at: end - 1) else { return nil }
    var start = end
    while start - 1 >= floor, end - start < 8, isPartOfNumber(start - 1, end) { start -= 1 }
    while start < end, numberWord(start) == nil { start += 1 }
    guard start < end else { return nil }
    var total = 0.0
    var current = 0.0
    for index in start..<end {
      guard let word = numberWord(index) else { continue }
      switch word.role {
      case .scale where word.value >= 1000:
        total += max(current, 1) * word.value
        current = 0
      case .scale, .group: current = max(current, 1) * word.value
      case .half: current += word.value
      default: current += word.value
      }
    }
    // `2½`
    if start - 1 >= floor, touches(start), let whole = integer(start - 1, digits: 1...3) {
      return (Double(whole) + total + current, start - 1)
    }
    return (total + current, start)
  }

  /// Whether a token goes on with the number that ends before `end`.
  private func isPartOfNumber(_ index: Int, _ end: Int) -> Bool {
    if isTightHyphen(index) { return index + 1 < end && numberWord(index - 1) != nil }
    if position(index).marks.contains(.numberJoin) {
      guard index + 1 < end, let before = numberWord(index - 1) else { return false }
      return before.role == .scale || before.role == .ten && numberWord(index + 1)?.role == .unit
    }
    guard let word = numberWord(index) else { return false }
    switch word.role {
    case .unit, .teen, .ten, .scale, .group: return true
    case .half: return index + 1 == end
    default: return false
    }
  }

  /// A number in the lexicons, nothing for anything else.
  func number(_ term: Term) -> Double? {
    guard term.home == .lexicons else { return nil }
    var value: Double?
    var scale = 0.0
    for byte in lexicons.terms.bytes[term.bytes] {
      if byte == UInt8(ascii: ".") {
        scale = 1
      } else if (0x30...0x39).contains(byte) {
        value = (value ?? 0) * 10 + Double(byte & 15)
        scale *= 10
      } else {
        return nil
      }
    }
    return scale > 1 ? value.map { $0 / scale } : value
  }
}
