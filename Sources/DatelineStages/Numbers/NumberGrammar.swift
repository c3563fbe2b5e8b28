import DatelineCore
import DatelineLexicons
import DatelineScan

/// The tokens of a document beside the number tables, with the mentions read so far.
///
/// Each rule is an extension in a file of its own. Positions are token indices; questions about a
/// position outside the sentence in hand are answered "no".
struct NumberGrammar {
  let tokens: [Token]
  let text: [UInt8]
  let tables: NumberTables
  /// The sentence in hand.
  var sentence = 0..<0
  /// Where the last number that belongs to a name ended: `Articles 5 and 6`.
  var namedEnd = -1
  /// Where the last day of a month ended: `May 2 and 3`.
  var dayEnd = -1
  /// Where the last number ended, so that no two share a token.
  var readEnd = 0
  var mentions: [Mention]

  init(_ document: Document, _ tables: NumberTables) {
    tokens = document.tokens
    text = document.text
    mentions = document.mentions
    self.tables = tables
  }

  /// Reads the numbers of a sentence.
  mutating func read(_ sentence: Range<Int>) {
    self.sentence = sentence
    readEnd = sentence.lowerBound
    namedEnd = -1
    dayEnd = -1
    let digits = Token.Shape.number
    let word = Cues.numberWord
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let token = tokens[index]
      if token.shape.contains(digits) || token.cues.contains(word) {
        let end = number(at: index)
        if end > index { readEnd = end }
        index = max(index + 1, end)
      } else {
        index += 1
      }
    }
  }

  /// Reads what begins at a token and gives the index after it; its own index for nothing.
  private mutating func number(at index: Int) -> Int {
    if isDayOrYear(index) {
      dayEnd = index + 1
      return dayEnd
    }
    if let end = endOfPassedDigits(at: index) { return end }
    if let end = endOfIdiom(at: index) { return end }
    guard let reading = reading(at: index) else { return index }
    if isGlued(reading) { return endOfDesignation(reading.end) }
    if isNamed(reading) {
      namedEnd = reading.end
      return reading.end
    }
    return reading.form == .ordinal ? ordinal(reading) : phrase(reading)
  }

  /// Reads the number itself, in digits or in words.
  func reading(at index: Int) -> NumberReading? {
    if let fraction = fraction(at: index) { return fraction }
    return has(.number, at: index) ? digits(at: index) : words(at: index)
  }

  /// Looks at what stands around a number and adds the mention it makes.
  private mutating func phrase(_ reading: NumberReading) -> Int {
    var phrase = NumberPhrase(reading)
    let currency = currencyBefore(phrase.start)
    if let currency { phrase.extend(from: currency.start) } else { sign(&phrase) }
    if let end = endOfScore(reading) { return end }
    var isRange = range(&phrase, reading, currency)
    if currency == nil, !isRange { isRange = ratio(&phrase) || quotient(&phrase) }
    if let currency = currency ?? currencyAfter(phrase) {
      money(&phrase, currency)
      return phrase.end
    }
    if let unit = unitAfter(phrase) ?? unitBefore(phrase) {
      measured(&phrase, unit)
      return phrase.end
    }
    if isDuration(phrase) || (!isRange && isNoCount(phrase, reading)) { return phrase.end }
    count(&phrase, reading)
    return phrase.end
  }

  /// Adds a mention for a phrase, unless its number is beyond what can be told.
  mutating func add(_ phrase: NumberPhrase, _ value: MentionValue, row: Term = .none) {
    guard phrase.magnitude.isFinite else { return }
    let range = TextRange(tokens[phrase.start].start, tokens[phrase.end - 1].end)
    mentions.append(Mention(range, value, rule: phrase.rule, reason: .grammar, row: row))
  }
}
