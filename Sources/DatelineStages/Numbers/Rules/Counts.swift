import DatelineCore
import DatelineLexicons
import DatelineScan

/// Counts: numbers that neither measure nor pay, with the noun they count.
///
///     [two](NUMBER value=2 counts=servicemen) Russian servicemen · [dozens](NUMBER min=24) of rockets
extension NumberGrammar {
  /// Adds a count.
  mutating func count(_ phrase: inout NumberPhrase, _ reading: NumberReading) {
    bounds(&phrase)
    if phrase.rule == .cardinal, isAge(phrase.tokens, phrase.value) {
      phrase.kind = .age
      phrase.rule = .age
    } else if phrase.rule != .fraction,
      let noun = countedNoun(
        after: phrase.end,
        isPlural: phrase.value != 1 || phrase.rule == .ratio
      ), !isMeasure(phrase) || isPluralNoun(phrase.end)
    {
      phrase.counts = Term(noun)
    }
    add(phrase, as: MentionValue.number)
  }

  /// Whether a number has decimals, as those of strengths and grades do: `a 6.7-magnitude quake`.
  private func isMeasure(_ phrase: NumberPhrase) -> Bool {
    guard let value = phrase.value else { return false }
    return value != value.rounded()
  }

  /// Whether four digits count something: a noun follows, and they are no year of our time, or
  /// they are round.
  func isCountInThousands(_ phrase: NumberPhrase, _ reading: NumberReading) -> Bool {
    let noun = countedNoun(after: phrase.end, isPlural: true)
    guard noun != nil, has([.word], at: phrase.end) else { return isBoundedAbove(phrase) }
    let isOfOurTime = reading.value >= 1900
    return !isOfOurTime || reading.value.truncatingRemainder(dividingBy: 100) == 0
      || isBoundedAbove(phrase)
  }

  /// Whether words that no year takes bound a number: `at least 2000`.
  private func isBoundedAbove(_ phrase: NumberPhrase) -> Bool {
    let isBound =
      has(.boundEnd, at: phrase.start - 1) || has(.bound, at: phrase.end)
      || has(.hyphen, at: phrase.end)
    guard isBound else { return false }
    var bounded = phrase
    bounds(&bounded)
    return bounded.tokens.count > phrase.tokens.count + 1
  }

  /// Whether a unit of the calendar or a part of the day follows, so that the number dates.
  func isDuration(_ end: Int, _ magnitude: Double) -> Bool {
    if has(.dayPart, at: end) || (has(.dotted, at: end) && isSmallWord(end)), magnitude <= 24 {
      return true
    }
    let next = isTightHyphen(end) ? end + 1 : end
    guard has(.dateUnit, at: next) || has(.dateUnit, at: next + 1) else { return false }
    if has(.dateUnit, at: next), tables.dateUnits.match(tokens.span, at: next) != nil {
      return true
    }
    // `three more days`, `two long years`: a plural noun between would be the noun counted.
    guard has(.dateUnit, at: next + 1), isSmallWord(next), !isPluralNoun(next) else { return false }
    return link(next) == .addition || !has([.functionWord, .numberWord], at: next)
  }

  /// Whether a number between commas after a name is an age: `Name, 54, said`.
  private func isAge(_ number: Range<Int>, _ value: Double?) -> Bool {
    let (start, end) = (number.lowerBound, number.upperBound)
    guard isMark(UInt8(ascii: ","), at: start - 1), let age = value, age >= 1, age <= 120,
      age == age.rounded(), has(.word, at: start - 2), !isMonth(start - 2)
    else { return false }
    guard isCapitalWord(start - 2) else {
      return has(.number, at: start) && isMark(UInt8(ascii: ","), at: end)
        && has(.word, at: end + 1)
    }
    return isMark(UInt8(ascii: ","), at: end) && !isListed(end + 1) || has(.stop, at: end)
      || isMark(UInt8(ascii: ")"), at: end) || end == sentence.upperBound
  }

  /// Whether a list of numbers goes on, or a year follows.
  private func isListed(_ index: Int) -> Bool { has(.number, at: index) }
}
