import DatelineCore
import DatelineLexicons
import DatelineScan

/// Reads the dateline at the beginning of a block: place, day and agency up to a dash.
///
///     KYIV, March 3 (Reuters) — …
///     November 26, 2024, Moscow – …
///     MOSCOW, Nov. 26, 2024 /TASS/. …
///
/// A capitalised name and a dash alone are no dateline (`Russia – the largest country`): a day or
/// an agency stands there too, or the name is a known place in capitals.
struct DatelineReader {
  private let words: TokenView
  private let lexicons: Lexicons
  private var at: Int
  private(set) var place: DatelinePlace?
  private(set) var day: WrittenDay?
  private(set) var agency: DatelineAgency?

  /// Reads the dateline of the sentence in hand, nothing when there is none.
  init?(_ words: TokenView, _ lexicons: Lexicons) {
    self.words = words
    self.lexicons = lexicons
    at = words.sentence.lowerBound
    readDay()
    takeComma()
    readPlace()
    takeComma()
    readDay()
    takePeriod()
    readAgency()
    guard isClosed, isEnough else { return nil }
  }

  private mutating func readDay() {
    guard day == nil, let found = WrittenDay(words, lexicons, at: at) else { return }
    day = found
    at = found.end
  }

  private mutating func readPlace() {
    guard let found = DatelinePlace(words, lexicons, at: at) else { return }
    place = found
    at = found.tokens.upperBound
  }

  private mutating func readAgency() {
    guard let found = DatelineAgency(words, lexicons, at: at) else { return }
    agency = found
    at = found.end
  }

  private mutating func takeComma() {
    if at > words.sentence.lowerBound, words.isMark(",", at: at) { at += 1 }
  }

  /// Takes the period in `Nov. 26. /TASS/`.
  private mutating func takePeriod() {
    if words.isMark(".", at: at), DatelineAgency(words, lexicons, at: at + 1) != nil { at += 1 }
  }

  /// Whether the marks that end a dateline stand here: a spaced dash, or a period or colon after
  /// more than a place.
  private var isClosed: Bool {
    if words.has(Token.Shape.dash, at: at) { return true }
    if words.has(Token.Shape.hyphen, at: at) {
      return !words[at].touchesPrevious
        || words.sentence.contains(at + 1) && !words[at + 1].touchesPrevious
    }
    guard let place, place.isAllCapitals, day != nil || agency != nil else { return false }
    return words.isMark(".", at: at) || words.isMark(":", at: at) || agency != nil
  }

  private var isEnough: Bool {
    guard let place else { return agency.map { $0.isKnown || day != nil } ?? false }
    if day != nil || agency != nil { return true }
    return place.isAllCapitals && place.isKnown && isParagraph
  }

  /// Whether the block ends in a stop, which a headline (`SYRIA – What we know`) does not.
  private var isParagraph: Bool {
    let end = words.sentence.upperBound
    return words.has(.stop, at: end - 1) || words.has(.stop, at: end - 2)
      || words.has(.dotted, at: end - 1)
  }
}
