import DatelineLexicons
import DatelineScan

/// Numbers in words, and in digits with scale words.
///
///     [two hundred and six](NUMBER value=206) · [3.5 million](NUMBER value=3500000)
///     [several hundred](NUMBER min=200 kind=vague) · [half a dozen](NUMBER value=6)
extension NumberGrammar {
  /// Reads the number in words that begins at a token.
  func words(at index: Int) -> NumberReading? {
    guard let word = core(index) else { return nil }
    switch word.entry.role {
    case .unit, .teen, .ten:
      guard word.count > 1 || goesOn(index + 1) else {
        return NumberReading(tokens: index..<index + 1, value: word.entry.value)
      }
      return cardinal(at: index)
    case .scale, .group:
      guard var reading = cardinal(at: index) else { return nil }
      if reading.tokens.count == 1, word.entry.role == .group, !isGroup(index) { return nil }
      if reading.tokens.count == 1, tokens[index].count <= 3 { return nil }
      if isArticle(index - 1) { reading.tokens = index - 1..<reading.end }
      return reading
    case .multiplier: return vagueScale(index, word)
    case .vague:
      return NumberReading(
        tokens: index..<index + word.count,
        value: word.entry.value,
        form: .vague
      )
    case .half: return half(at: index)
    case .fraction:
      guard has(.mark, at: index) else { return nil }
      return NumberReading(tokens: index..<index + 1, value: word.entry.value, form: .fraction)
    case .ordinal:
      return NumberReading(tokens: index..<index + 1, value: word.entry.value, form: .ordinal)
    default: return nil
    }
  }

  /// Whether a bare `dozen` or `score` is a number: with an article, or before what it counts.
  private func isGroup(_ index: Int) -> Bool {
    isArticle(index - 1) || countedNoun(after: index + 1, isPlural: true) != nil
  }

  /// An article with a free way to the number: not the end of another number.
  func isArticle(_ index: Int) -> Bool { index >= readEnd && link(index) == .article }

  /// The sum that number words make as long as they go on.
  ///
  /// After an ordinal the reading is one: `twenty-fifth`, `two hundredth`.
  private func cardinal(at start: Int) -> NumberReading? {
    var sum = WordSum()
    guard let end = add(to: &sum, from: start) else { return nil }
    return reading(of: sum, start..<end)
  }

  /// Digits that a scale word multiplies: `2 million`, `322 hundred`, `3 dozen`.
  func scaledByWords(_ digits: NumberReading) -> NumberReading? {
    let next = isTightHyphen(digits.end) ? digits.end + 1 : digits.end
    guard core(next) != nil else { return nil }
    var sum = WordSum(digits: digits.value)
    guard let end = add(to: &sum, from: digits.end), end > digits.end else { return nil }
    return reading(of: sum, digits.start..<end)
  }

  private func reading(of sum: WordSum, _ tokens: Range<Int>) -> NumberReading {
    var reading = NumberReading(tokens: tokens, value: sum.value)
    reading.form = sum.last == .ordinal ? .ordinal : .cardinal
    reading.scale = sum.scale
    return reading
  }

  /// Adds the words from a token on that fit; gives the end of the last one.
  private func add(to sum: inout WordSum, from start: Int) -> Int? {
    var end: Int?
    var index = start
    while index < sentence.upperBound {
      var next = index
      var isJoined = false
      if end != nil || sum.last == .digits {
        if has(.hyphen, at: next) {
          next += 1
        } else if sum.takesJoiner, link(next) == .joiner {
          isJoined = true
          next += 1
        }
      }
      if link(next) == .point, let after = point(&sum, at: next + 1) { return after }
      guard let word = core(next), sum.add(multiplying(word, sum.last), isJoined) else { break }
      index = next + word.count
      end = index
      if sum.last == .ordinal { break }
    }
    return end
  }

  /// After a number a vague plural multiplies it: `three dozens`, `5 millions`.
  private func multiplying(
    _ word: (entry: NumberWord, count: Int),
    _ last: WordSum.Last
  ) -> NumberWord {
    guard word.entry.role == .vague, word.count == 1, last != .none else { return word.entry }
    let one = word.entry.value / 2
    return NumberWord(value: one, role: one < 100 ? .group : .scale)
  }

  /// Digits in words after a point: `nine point nought four`.
  private func point(_ sum: inout WordSum, at start: Int) -> Int? {
    guard sum.last != .none else { return nil }
    var index = start
    while let word = core(index), word.entry.role == .unit, word.entry.value < 10 {
      index += 1
      sum.fraction += word.entry.value / Decimals.power(index - start)
    }
    return index > start ? index : nil
  }

  /// `several hundred`, `a few dozen`, `a couple of thousand`, `a couple of kilos`: the least meant.
  private func vagueScale(
    _ index: Int,
    _ word: (entry: NumberWord, count: Int)
  ) -> NumberReading? {
    let next = index + word.count
    let start = isArticle(index - 1) ? index - 1 : index
    guard let scale = core(next) else {
      guard start < index, hasUnit(at: next) else { return nil }
      return NumberReading(tokens: start..<next, value: word.entry.value, form: .vague)
    }
    switch scale.entry.role {
    case .vague:
      return NumberReading(
        tokens: start..<next + scale.count,
        value: scale.entry.value,
        form: .vague
      )
    case .scale, .group:
      var sum = WordSum(digits: word.entry.value)
      guard let end = add(to: &sum, from: next) else { return nil }
      return NumberReading(tokens: start..<end, value: sum.value, form: .vague, scale: sum.scale)
    default: return nil
    }
  }

  /// `half a million`, `half-dozen`; a bare half is a fraction.
  private func half(at index: Int) -> NumberReading? {
    let start = isArticle(index - 1) ? index - 1 : index
    var next = index + 1
    if link(next) == .article || isTightHyphen(next) { next += 1 }
    if let scale = core(next), scale.entry.role == .scale || scale.entry.role == .group {
      return NumberReading(
        tokens: start..<next + 1,
        value: 0.5 * scale.entry.value,
        scale: scale.entry.value
      )
    }
    let isPart =
      has(.hyphen, at: index + 1) || has(.hyphen, at: index - 1)
      || core(index - 1)?.entry.role == .ordinal || has(.dateUnit, at: index + 1)
      || (link(index + 1) == .article && has(.dateUnit, at: index + 2))
    guard !isPart, link(index - 1) != .determiner else { return nil }
    return NumberReading(tokens: start..<index + 1, value: 0.5, form: .fraction)
  }
}
