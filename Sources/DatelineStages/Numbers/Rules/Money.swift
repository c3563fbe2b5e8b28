import DatelineCore
import DatelineLexicons
import DatelineScan

/// A currency beside a number.
struct NumberCurrency {
  var entry: CurrencyEntry
  /// The first token of currency and number.
  var start: Int
  /// The index after the last token of the currency.
  var end: Int
}

/// Sums of money, the currency as its ISO 4217 code.
///
///     [$61 billion](MONEY value=61000000000 currency=USD) · [300m roubles](MONEY …) · [12-cent](MONEY …)
extension NumberGrammar {
  /// From here on `won` is money, and `pounds` are.
  private static let leastOfWords = 1000.0
  private static let leastOfUnits = 100_000.0

  /// The sign or code just before a number.
  func currencyBefore(_ index: Int) -> NumberCurrency? {
    guard has(.currencyEnd, at: index - 1) else { return nil }
    let found = ending(tables.currencies, before: index) { entry, start in
      start >= readEnd && !isLooseLetter(start, index)
        && rightCurrency(entry, start..<index) != nil
    }
    guard let found, let entry = rightCurrency(found.entry, found.start..<index),
      entry.isSymbol || entry.isMinor && !touches(index)
    else { return nil }
    return NumberCurrency(entry: entry, start: found.start, end: index)
  }

  /// Whether a currency begins with the rest of another word: `a $ 4 bill`, `the man' s $ 5`.
  private func isLooseLetter(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 1, tokens[start].count == 1, isSmallWord(start) else { return false }
    return link(start) == .article || has(.quote, at: start - 1)
  }

  /// The index after a currency sign at a token.
  func currencyAt(_ index: Int) -> Int? {
    guard has(.currency, at: index),
      let found = inSentence(tables.currencies.match(tokens.span, at: index), at: index),
      let entry = rightCurrency(found.entry, index..<index + found.count), entry.isSymbol
    else { return nil }
    return index + found.count
  }

  /// The currency after a number: `420 million francs`, `100₾`, `12-cent`.
  func currencyAfter(_ number: Range<Int>, _ magnitude: Double) -> NumberCurrency? {
    guard let found = currency(after: number.upperBound) else { return nil }
    if found.entry.isWordToo, magnitude < Self.leastOfWords { return nil }
    // `two pounds` weigh, `two million pounds` pay.
    if !found.entry.isSymbol, hasUnit(at: found.end - 1) {
      if magnitude < Self.leastOfUnits { return nil }
      // `6,800 tonnes (15 million pounds)` is weight.
      if measureEnd == number.lowerBound - 1, isMark(UInt8(ascii: "("), at: measureEnd) {
        return nil
      }
    }
    return NumberCurrency(entry: found.entry, start: number.lowerBound, end: found.end)
  }

  /// Whether a currency stands after a number that ends here.
  func currencyFollows(_ index: Int) -> Bool { currency(after: index) != nil }

  private func currency(after index: Int) -> (entry: CurrencyEntry, end: Int)? {
    var next = isTightHyphen(index) ? index + 1 : index
    if link(next) == .ratio { next += 1 }
    guard has(.currency, at: next) else { return nil }
    var count = 0
    var entry: CurrencyEntry?
    if let found = inSentence(tables.currencies.match(tokens.span, at: next), at: next) {
      count = found.count
      entry = rightCurrency(found.entry, next..<next + count)
    }
    guard let entry else { return nil }
    // A sign before the next number is that number's: `5 $10 notes`.
    if entry.isSymbol, has(.number, at: next + count), touches(next + count) { return nil }
    return (entry, next + count)
  }

  /// The currency among those of one folded form whose spelling is right.
  private func rightCurrency(_ first: CurrencyEntry, _ range: Range<Int>) -> CurrencyEntry? {
    var entry = first
    while true {
      if isWritten(entry.spelling, range) { return entry }
      guard entry.other >= 0 else { return nil }
      entry = tables.currencies.entries[Int(entry.other)]
    }
  }

  /// Adds a sum of money.
  mutating func money(_ phrase: inout NumberPhrase, _ currency: NumberCurrency) {
    phrase.isCount = false
    phrase.rule = .money
    phrase.kind = phrase.kind == .vague ? .vague : nil
    phrase.extend(from: currency.start)
    if currency.end > phrase.end { phrase.extend(to: currency.end) }
    phrase.currency = currency.entry.code
    phrase.unit = currency.entry.isMinor ? currency.entry.name : .none
    addMinor(&phrase, currency)
    bounds(&phrase)
    add(phrase, as: MentionValue.money, row: currency.entry.row)
  }

  /// `two dollars and fifty cents`, `one dollar and fifty`.
  private func addMinor(_ phrase: inout NumberPhrase, _ currency: NumberCurrency) {
    guard let value = phrase.value, value == value.rounded(), value < 1000,
      !currency.entry.isMinor, link(phrase.end) == .joiner || has(.number, at: phrase.end)
    else { return }
    let start = link(phrase.end) == .joiner ? phrase.end + 1 : phrase.end
    guard core(start) != nil || has(.number, at: start), let minor = reading(at: start),
      minor.start == start, minor.form == .cardinal, minor.value < 100, minor.scale == 1
    else { return }
    if let named = self.currency(after: minor.end), named.entry.isMinor {
      phrase.extend(to: named.end)
    } else {
      guard start > phrase.end, !has(.word, at: minor.end) || link(minor.end) == .joiner,
        !has([.currency, .unit], at: minor.end)
      else { return }
      phrase.extend(to: minor.end)
    }
    phrase.value = value + minor.value / 100
  }
}
