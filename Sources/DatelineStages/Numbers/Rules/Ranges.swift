import DatelineCore
import DatelineLexicons
import DatelineScan

/// Ranges with a hyphen or in words.
///
///     [between 12 and 15](NUMBER min=12 max=15) · [2–3](…) · [10-15,000](NUMBER min=10000 max=15000)
///     not: 3–1 (a score); from 12 to 15 (two numbers)
extension NumberGrammar {
  /// Numbers up to this are taken for a score or a section when nothing follows: `2-1`.
  private static let highestScore = 20.0

  /// Extends a number to a range.
  mutating func range(
    _ phrase: inout NumberPhrase,
    _ first: NumberReading,
    _ currency: NumberCurrency?
  ) -> Bool {
    guard first.form == .cardinal,
      let second = rangeEnd(after: first, currency?.start ?? phrase.start, isMoney: currency != nil)
    else { return false }
    // The phrase has the sign before the number.
    var least = phrase.value ?? first.value
    let greatest = second.value
    if first.scale == 1, second.scale > 1, least * second.scale < greatest {
      least *= second.scale
    } else if greatest >= 1000, greatest.truncatingRemainder(dividingBy: 1000) == 0,
      isTightHyphen(first.end), least * 1000 < greatest
    {
      least *= 1000
    }
    guard least < greatest else { return false }
    // `two or three`, not `10 billion or 10 trillion`.
    if link(first.end) == .choice, greatest > 2 * least + 1 { return false }
    phrase.value = nil
    phrase.least = least
    phrase.greatest = greatest
    phrase.rule = .range
    phrase.extend(to: second.end)
    if link(phrase.start - 1) == .between, phrase.start - 1 >= readEnd {
      phrase.extend(from: phrase.start - 1)
    }
    return true
  }

  /// The number after a dash, `to`, or the `and` of `between … and`.
  private func rangeEnd(
    after first: NumberReading,
    _ start: Int,
    isMoney: Bool
  ) -> NumberReading? {
    var next = first.end
    if isHanging(next) {
      // `6- to 8-inch`: the unit comes behind the second.
      next += 1
    } else if has(.hyphen, at: next) {
      guard touches(next) == touches(next + 1), !first.hasSuffix, !isPhone(first),
        !isTightHyphen(start - 1) || core(start - 2) == nil
      else { return nil }
    } else {
      switch link(next) {
      case .range, .choice: break
      case .joiner where link(start - 1) == .between: break
      default: return nil
      }
    }
    next += 1
    if isMoney, let glued = currencyAt(next) { next = glued }
    let sign = signAt(next)
    if sign != nil { next += 1 }
    guard next < sentence.upperBound, core(next) != nil || has(.number, at: next),
      var second = reading(at: next), second.form == .cardinal, second.start == next,
      !isTightHyphen(second.end) || reading(at: second.end + 1) == nil,
      !touches(second.end) || !isMark(UInt8(ascii: ":"), at: second.end),
      !isYear(first) || !isYear(second)
    else { return nil }
    // `from 12 to 15` tells of a change, `from 12 to 15 km` of an extent.
    if link(start - 1) == .from, !has(.hyphen, at: first.end), !hasMeasure(at: second.end),
      !has(.dateUnit, at: second.end)
    {
      return nil
    }
    if sign != nil {
      second.value = -second.value
      second.tokens = next - 1..<second.end
    }
    return second
  }

  /// Whether a hyphen hangs on a number whose unit comes later, before `to` or `or`.
  private func isHanging(_ index: Int) -> Bool {
    guard has(.hyphen, at: index), touches(index), !touches(index + 1) else { return false }
    return link(index + 1) == .range || link(index + 1) == .choice
  }

  /// Whether digits look like a telephone number: `555-1234`.
  private func isPhone(_ first: NumberReading) -> Bool {
    guard first.isPlainDigits, tokens[first.start].count == 3, has(.number, at: first.end + 1)
    else { return false }
    let second = tokens[first.end + 1]
    return second.count == 4 && !second.shape.contains(.separated)
  }

  /// A minus before the second number of a range: `-20 to -10`.
  private func signAt(_ index: Int) -> Int? {
    if link(index) == .minus { return index }
    return has(.hyphen, at: index) && !touches(index) && touches(index + 1) ? index : nil
  }

  /// Whether a range is of days, with their month after it: `between 9 and 11 May`.
  func isDaysOfMonth(_ phrase: NumberPhrase) -> Bool {
    guard let greatest = phrase.greatest, greatest <= 31 else { return false }
    if has(.month, at: phrase.end), has(.number, at: phrase.end + 1) { return true }
    return isMonth(phrase.end) || link(phrase.end) == .ratio && isMonth(phrase.end + 1)
  }

  /// Whether a range is of hours, with its day after it: `out five to seven today`.
  func isHoursOfDay(_ phrase: NumberPhrase) -> Bool {
    guard has(.relativeDay, at: phrase.end), let greatest = phrase.greatest, greatest <= 12,
      phrase.start > sentence.lowerBound, isSmallWord(phrase.start - 1)
    else { return false }
    return !has(.tenseWord, at: phrase.start - 1) && ending(phrase.start - 1) & 0xffff != 0x6564
  }

  /// The end of a score or of two years, nothing when a number begins here.
  func endOfScore(_ first: NumberReading) -> Int? {
    guard first.isPlainDigits, isTightHyphen(first.end), has(.number, at: first.end + 1),
      let second = digits(at: first.end + 1)
    else { return nil }
    if isPhone(first), !hasMeasure(at: second.end) { return second.end }
    let isPlain = second.isPlainDigits
    if isMonth(first.start - 1) || isMonth(second.end), second.value <= 31 { return second.end }
    if isPlain, isYear(first), second.value < first.value || isYear(second) { return second.end }
    guard !hasMeasure(at: second.end) else { return nil }
    if isPlain, first.value >= second.value { return second.end }
    let isSmall = first.value <= Self.highestScore && second.value <= Self.highestScore
    return isSmall && countedNoun(after: second.end, isPlural: true) == nil ? second.end : nil
  }

  /// Whether digits look like a year.
  func isYear(_ reading: NumberReading) -> Bool {
    reading.isPlainDigits && reading.tokens.count == 1 && tokens[reading.start].count == 4
      && reading.value >= 1000 && reading.value <= 2100
  }
}
