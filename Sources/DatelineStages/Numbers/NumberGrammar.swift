import DatelineCore
import DatelineLexicons
import DatelineScan

/// The tokens of a document beside the number tables, with the mentions read so far.
///
/// Each rule is an extension in a file of its own. Positions are token indices; questions about a
/// position outside the sentence in hand are answered "no".
struct NumberGrammar {
  let tokens: [Token]
  let wakes: [Wakes]
  let text: [UInt8]
  let tables: NumberTables
  let words: NumberWordMap
  /// The sentence in hand.
  var sentence = 0..<0
  /// Where the last number that belongs to a name ended: `Articles 5 and 6`.
  var namedEnd = -1
  /// Where the last day of a month ended: `May 2 and 3`.
  var dayEnd = -1
  /// Where the last quantity ended: a bracket after it converts it.
  var measureEnd = -1
  /// Where the unit before the first number of a list stands, and where its last number ended.
  var listUnit = -1
  var listEnd = -1
  /// Where the last number ended, so that no two share a token.
  var readEnd = 0
  var mentions: [Mention]

  init(_ document: borrowing Document, _ tables: NumberTables) {
    tokens = document.tokens
    wakes = document.wakes
    text = document.text
    mentions = document.mentions
    self.tables = tables
    words = tables.singleWords
  }

  /// Reads the numbers of a sentence.
  mutating func read(_ sentence: Range<Int>) {
    self.sentence = sentence
    readEnd = sentence.lowerBound
    namedEnd = -1
    dayEnd = -1
    measureEnd = -1
    listEnd = -1
    var index = next(from: sentence.lowerBound)
    while index < sentence.upperBound {
      let end = number(at: index)
      if end > index { readEnd = end }
      index = next(from: max(index + 1, end))
    }
  }

  /// The first token from an index on that is a number or can begin one in words.
  private func next(from start: Int) -> Int {
    guard start < sentence.upperBound else { return start }
    return wakes.span.next(.number, from: start, to: sentence.upperBound)
  }

  /// Reads what begins at a token and gives the index after it; its own index for nothing.
  private mutating func number(at index: Int) -> Int {
    if tokens[index].shape.contains(.number) {
      if isDayOrYear(index) {
        dayEnd = index + 1
        return dayEnd
      }
      if touches(index + 1), isMark(UInt8(ascii: ":"), at: index + 1),
        let end = proportion(at: index)
      {
        return end
      }
      if let end = endOfPassedDigits(at: index) { return end }
    }
    if let end = endOfIdiom(at: index) { return end }
    guard let reading = reading(at: index) else { return index }
    if isGlued(reading) { return endOfDesignation(reading.end) }
    if isNamed(reading) {
      namedEnd = endOfDesignation(reading.end - 1)
      return namedEnd
    }
    return reading.form == .ordinal ? ordinal(reading) : phrase(reading)
  }

  /// Reads the number itself, in digits or in words.
  func reading(at index: Int) -> NumberReading? {
    if hasRun(from: index), let fraction = fraction(at: index) { return fraction }
    return has(.number, at: index) ? digits(at: index) : words(at: index)
  }

  /// Looks at what stands around a number and adds the mention it makes.
  private mutating func phrase(_ reading: NumberReading) -> Int {
    var phrase = NumberPhrase(reading)
    let currency = has(.currencyEnd, at: phrase.start - 1) ? currencyBefore(phrase.start) : nil
    if let currency { phrase.extend(from: currency.start) }
    if has(.hyphen, at: phrase.start - 1) || link(phrase.start - 1) == .minus { sign(&phrase) }
    var isRange = false
    if link(phrase.end) != nil || has(.hyphen, at: phrase.end) {
      if currency == nil {
        if let end = proportion(reading) { return end }
        if has(.hyphen, at: phrase.end), let end = endOfScore(reading) { return end }
      }
      isRange = range(&phrase, reading, currency)
      if isRange, currency == nil, isDaysOfMonth(phrase) || isHoursOfDay(phrase) {
        dayEnd = phrase.end
        return phrase.end
      }
      if currency == nil, !isRange { isRange = ratio(&phrase) || quotient(&phrase) }
    }
    if measure(&phrase, currency) || isDuration(phrase.end, phrase.magnitude) { return phrase.end }
    if !isRange, isYear(reading), !isCountInThousands(phrase, reading) { return phrase.end }
    count(&phrase, reading)
    return phrase.end
  }

  /// Adds a sum of money or a quantity, where a currency or a unit stands beside a number.
  private mutating func measure(_ phrase: inout NumberPhrase, _ currency: NumberCurrency?) -> Bool {
    let isFollowed = beginsMeasure(phrase.end)
    if let currency {
      money(&phrase, currency)
    } else if isFollowed, let currency = currencyAfter(phrase.tokens, phrase.magnitude) {
      money(&phrase, currency)
    } else if isFollowed, phrase.rule != .ratio,
      let unit = unitAfter(phrase.tokens, isVague: phrase.rule == .vagueCount)
    {
      measured(&phrase, unit)
    } else if let end = partOfUnit(phrase),
      let unit = unitAfter(phrase.start..<end, isVague: false)
    {
      measured(&phrase, unit)
    } else if endsMeasure(phrase.start - 1),
      let unit = unitBefore(phrase.tokens, phrase.magnitude)
    {
      measured(&phrase, unit)
    } else if listEnd > sentence.lowerBound, let unit = unitOfList(phrase) {
      measured(&phrase, unit)
    } else if has(.quote, at: phrase.end) {
      return feetAndInches(&phrase)
    } else {
      return false
    }
    return true
  }

  /// Adds a mention for a phrase, unless its number is beyond what can be told.
  mutating func add(
    _ phrase: NumberPhrase,
    as kind: (NumberValue) -> MentionValue,
    row: Term = .none
  ) {
    guard phrase.magnitude.isFinite else { return }
    let value = kind(phrase.numberValue)
    let range = TextRange(tokens[phrase.start].start, tokens[phrase.end - 1].end)
    mentions.append(Mention(range, value, rule: phrase.rule, reason: .grammar, row: row))
  }
}
