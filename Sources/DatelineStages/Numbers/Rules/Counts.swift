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
    if isAge(phrase) {
      phrase.value.kind = .age
      phrase.rule = .age
    } else if phrase.rule != .fraction,
      let noun = countedNoun(
        after: phrase.end,
        isPlural: phrase.value.value != 1 || phrase.rule == .ratio
      )
    {
      phrase.value.counts = Term(noun)
    }
    add(phrase, .number(phrase.value))
  }

  /// Whether a number is no count of its own: a year, a day of a month, a calibre.
  func isNoCount(_ phrase: NumberPhrase, _ reading: NumberReading) -> Bool {
    isYear(reading) && !isCountInThousands(phrase, reading)
  }

  /// Whether four digits count something: a noun follows, and they are no year of our time, or
  /// they are round.
  private func isCountInThousands(_ phrase: NumberPhrase, _ reading: NumberReading) -> Bool {
    let noun = countedNoun(after: phrase.end, isPlural: true)
    guard noun != nil, has([.word], at: phrase.end) else { return isBoundedAbove(phrase) }
    let isOfOurTime = reading.value >= 1900
    return !isOfOurTime || reading.value.truncatingRemainder(dividingBy: 100) == 0
      || isBoundedAbove(phrase)
  }

  /// Whether words that no year takes bound a number: `at least 2000`.
  private func isBoundedAbove(_ phrase: NumberPhrase) -> Bool {
    var bounded = phrase
    bounds(&bounded)
    return bounded.tokens.count > phrase.tokens.count + 1
  }

  /// Whether a unit of the calendar or a part of the day follows, so that the number dates.
  func isDuration(_ phrase: NumberPhrase) -> Bool {
    if phrase.magnitude <= 24,
      has(.dayPart, at: phrase.end) || (has(.dotted, at: phrase.end) && isSmallWord(phrase.end))
    {
      return true
    }
    let next = isTightHyphen(phrase.end) ? phrase.end + 1 : phrase.end
    if has(.dateUnit, at: next), tables.dateUnits.match(tokens.span, at: next) != nil {
      return true
    }
    // `three more days`, `two long years`: a plural noun between would be the noun counted.
    guard has(.dateUnit, at: next + 1), isSmallWord(next), !isPluralNoun(next) else { return false }
    return link(next) == .addition || !has([.functionWord, .numberWord], at: next)
  }

  /// Whether a number between commas after a name is an age: `Name, 54, said`.
  private func isAge(_ phrase: NumberPhrase) -> Bool {
    guard phrase.rule == .cardinal, let age = phrase.value.value, age >= 1, age <= 120,
      age == age.rounded(), isMark(UInt8(ascii: ","), at: phrase.start - 1),
      has(.word, at: phrase.start - 2), !isMonth(phrase.start - 2)
    else { return false }
    guard isCapitalWord(phrase.start - 2) else {
      return has(.number, at: phrase.start) && isMark(UInt8(ascii: ","), at: phrase.end)
        && has(.word, at: phrase.end + 1)
    }
    return isMark(UInt8(ascii: ","), at: phrase.end) && !isListed(phrase.end + 1)
      || has(.stop, at: phrase.end) || isMark(UInt8(ascii: ")"), at: phrase.end)
      || phrase.end == sentence.upperBound
  }

  /// Whether a list of numbers goes on, or a year follows.
  private func isListed(_ index: Int) -> Bool { has(.number, at: index) }
}
