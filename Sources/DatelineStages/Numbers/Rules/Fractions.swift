import DatelineLexicons
import DatelineScan

/// Fractions in words.
///
///     [a third](NUMBER kind=fraction) of them · [two-thirds](…) · [one and a half](…) million
extension NumberGrammar {
  /// The most tokens of a fraction in words that are looked at.
  private static let longest = 16

  /// Reads the fraction that begins at a token, or at the article before it.
  func fraction(at index: Int) -> NumberReading? {
    let start = isArticle(index - 1) && !isCountWord(index) ? index - 1 : index
    guard let last = endOfRun(from: start), let word = core(last) else { return nil }
    if word.entry.role == .half { return withHalf(start, last) }
    let isPlural = word.entry.role == .fraction
    let size = isPlural ? (1 / word.entry.value).rounded() : word.entry.value
    var split = denominator(from: start, last, size)
    if split == start {
      // The words make one ordinal, unless a plural or an article says otherwise.
      guard isPlural || link(start) == .article else { return nil }
      split = scaleBreak(from: start, last)
    }
    guard let numerator = numerator(start..<split), isPlural || isSingular(start, split, last),
      isPlural || split < last || !isNounNext(last, start)
    else { return nil }
    let bottom = sum(split..<last, ordinal: size)
    return ofScale(
      NumberReading(
        tokens: start..<last + 1,
        value: numerator.whole + numerator.parts / bottom,
        form: .fraction
      )
    )
  }

  /// Whether a word counts the parts itself, so that an article before it does not: `a two-thirds
  /// majority`.
  private func isCountWord(_ index: Int) -> Bool {
    switch core(index)?.entry.role {
    case .unit, .teen, .ten: true
    default: false
    }
  }

  /// Whether more than one word can belong to the number that begins at a token, as to a fraction.
  func hasRun(from index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    let token = tokens[index]
    if isArticle(index - 1) { return true }
    if token.shape.contains(.number) { return link(index + 1) == .joiner }
    return words[token.word]?.isLong != false || goesOn(index + 1)
  }

  /// `a quarter of a million` is a number, not a fraction.
  private func ofScale(_ part: NumberReading) -> NumberReading {
    guard link(part.end) == .ratio, link(part.end + 1) == .article,
      let scale = core(part.end + 2), scale.entry.role == .scale
    else { return part }
    return NumberReading(
      tokens: part.start..<part.end + 3,
      value: Decimals.product(part.value, scale.entry.value),
      scale: scale.entry.value
    )
  }

  /// The last word of a run of number words that a fraction or an ordinal ends.
  private func endOfRun(from start: Int) -> Int? {
    var index = start
    if has(.number, at: index) {
      guard link(index + 1) == .joiner else { return nil }
      index += 2
      guard link(index) == .article || core(index) != nil else { return nil }
    }
    let limit = min(sentence.upperBound, start + Self.longest)
    while index < limit {
      if let word = core(index) {
        switch word.entry.role {
        case .unit, .teen, .ten, .scale: index += word.count
        case .fraction, .half: return index > start ? index : nil
        case .ordinal: return index > start && word.entry.value > 2 ? index : nil
        default: return nil
        }
      } else if index > start, has(.hyphen, at: index) {
        index += 1
      } else {
        switch link(index) {
        case .joiner where index > start: index += 1
        case .article where index == start || link(index - 1) == .joiner,
          .article where has(.hyphen, at: index - 1) && link(index - 2) == .joiner:
          index += 1
        default: return nil
        }
      }
    }
    return nil
  }

  /// `a half`, `one and a half`, `2 and a half million`.
  private func withHalf(_ start: Int, _ last: Int) -> NumberReading? {
    guard !isTightHyphen(last + 1) || core(last + 2)?.entry.role == .scale else { return nil }
    var joiner = last - 1
    if has(.hyphen, at: joiner) { joiner -= 1 }
    if link(joiner) == .article || core(joiner)?.entry.value == 1 { joiner -= 1 }
    if has(.hyphen, at: joiner) { joiner -= 1 }
    guard joiner > start, link(joiner) == .joiner else {
      guard last == start + 1, link(start) != .article else { return nil }
      return NumberReading(tokens: start..<last + 1, value: 0.5, form: .fraction)
    }
    var reading = NumberReading(
      tokens: start..<last + 1,
      value: sum(start..<joiner, ordinal: nil) + 0.5
    )
    if let scale = core(last + 1), scale.entry.role == .scale {
      reading.value *= scale.entry.value
      reading.scale = scale.entry.value
      reading.tokens = start..<last + 2
    }
    return reading
  }

  // MARK: Where the denominator begins

  /// The first token of the denominator: words belong to it, from the last one back, as long as
  /// each can stand before the one after it in a single number.
  private func denominator(from start: Int, _ last: Int, _ size: Double) -> Int {
    var split = last
    var after = size
    var round = 1.0
    var index = last - 1
    while index >= start {
      guard var value = value(at: index) else {
        index -= 1
        continue
      }
      if value < 10, has(.hyphen, at: index - 1), core(index - 2)?.entry.role == .ten {
        value += core(index - 2)?.entry.value ?? 0
        index -= 2
      }
      if after >= 100 {
        guard after > value else { break }
      } else {
        guard WordSum.isRound(value, for: after), value >= round else { break }
        round = value
      }
      split = index
      after = value
      index -= 1
    }
    return split
  }

  /// In a run that reads as one number, the place after a scale that a smaller word follows.
  private func scaleBreak(from start: Int, _ last: Int) -> Int {
    var scale: Double?
    for index in start..<last + 1 {
      guard let value = value(at: index) else { continue }
      if let scale, scale >= 100, value < 100 { return index }
      scale = index == start ? nil : value
    }
    return last
  }

  /// The value of a number word; nothing for hyphens and joiners.
  private func value(at index: Int) -> Double? {
    if has(.number, at: index) { return decimal(tokens[index].range.bytes) }
    if link(index) == .article { return 1 }
    guard let word = core(index) else { return nil }
    return word.entry.role == .fraction ? (1 / word.entry.value).rounded() : word.entry.value
  }

  // MARK: Values

  /// The numerator, and a whole number before its last `and`.
  private func numerator(_ range: Range<Int>) -> (whole: Double, parts: Double)? {
    var range = range
    while let last = range.last, has(.hyphen, at: last) || link(last) == .joiner {
      range = range.lowerBound..<last
    }
    guard !range.isEmpty else { return nil }
    for index in range.reversed() where link(index) == .joiner {
      return (
        sum(range.lowerBound..<index, ordinal: nil), sum(index + 1..<range.upperBound, ordinal: nil)
      )
    }
    return (0, sum(range, ordinal: nil))
  }

  /// The number that the words of a range make, with the value of an ordinal after them.
  private func sum(_ range: Range<Int>, ordinal: Double?) -> Double {
    var sum = WordSum()
    var other = 0.0
    for index in range {
      if has(.number, at: index) { return decimal(tokens[index].range.bytes) }
      if link(index) == .article {
        _ = sum.add(NumberWord(value: 1, role: .unit), false)
      } else if let word = core(index), !sum.add(word.entry, false) {
        other += sum.value
        sum = WordSum()
        _ = sum.add(word.entry, false)
      }
    }
    if let ordinal { _ = sum.add(NumberWord(value: ordinal, role: .ordinal), false) }
    return other + sum.value
  }

  /// Whether one part is meant: `one fifth`, `a fifth`, not `two fifth`.
  private func isSingular(_ start: Int, _ split: Int, _ last: Int) -> Bool {
    numerator(start..<split)?.parts == 1
  }

  /// Whether an article and an ordinal go before a noun: `a third man`.
  private func isNounNext(_ last: Int, _ start: Int) -> Bool {
    guard link(last - 1) == .article else { return false }
    return has(.word, at: last + 1) && !has(.functionWord, at: last + 1)
      || has(.hyphen, at: last + 1)
  }
}

extension WordSum {
  /// Whether a number can stand before a smaller one in words: `twenty` before `five`.
  static func isRound(_ value: Double, for smaller: Double) -> Bool {
    let base: Double = smaller > 10 ? 100 : 10
    return value >= base && value.truncatingRemainder(dividingBy: base) == 0
  }
}
