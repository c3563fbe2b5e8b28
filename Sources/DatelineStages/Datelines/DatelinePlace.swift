import DatelineCore
import DatelineLexicons
import DatelineScan

/// The place of a dateline as written: one place or more, maybe a country.
///
/// `KYIV`, `GAZA/JERUSALEM`, `BEIRUT, Lebanon`
struct DatelinePlace {
  /// The most words of a place, and of the country after it.
  private static let mostWords = 4

  private(set) var tokens: Range<Int>
  /// Whether all words before the first comma are in capitals.
  private(set) var isAllCapitals = true
  /// Whether the lexicons know a place of the name.
  private(set) var isKnown = false

  /// Reads the place that begins at a token.
  init?(_ words: TokenView, _ lexicons: Lexicons, at index: Int) {
    tokens = index..<index
    guard let end = DatelinePlace.nameEnd(words, lexicons, index) else { return nil }
    for at in index..<end where words.has(.word, at: at) && !words.has(.allCapitals, at: at) {
      isAllCapitals = false
    }
    tokens = index..<end
    isKnown = DatelinePlace.isPlace(words, lexicons, tokens)
    if words.isMark(",", at: end), let wider = DatelinePlace.nameEnd(words, lexicons, end + 1) {
      isKnown = isKnown || DatelinePlace.isPlace(words, lexicons, end + 1..<wider)
      tokens = index..<wider
    }
  }

  /// The index after a name of up to four capitalised words, nothing when none begins here.
  private static func nameEnd(_ words: TokenView, _ lexicons: Lexicons, _ index: Int) -> Int? {
    var at = index
    var count = 0
    while count < mostWords, isNamePart(words, lexicons, at) {
      at += 1
      count += 1
      // `St. Petersburg`, `Calif.`
      if words.isMark(".", at: at), words[at].touchesPrevious, words[at - 1].count <= 5,
        words[at - 1].cues.contains(.abbreviation)
      {
        at += 1
      }
      if let joined = pastJoint(words, lexicons, at) { at = joined }
    }
    return count == 0 ? nil : at
  }

  /// A capitalised word that does not begin a date or name an agency.
  private static func isNamePart(_ words: TokenView, _ lexicons: Lexicons, _ index: Int) -> Bool {
    words.isCapitalWord(index) && WrittenDay(words, lexicons, at: index) == nil
      && words.match(lexicons.weekdays, at: index) == nil
  }

  /// The index past what joins two words of a name, such as `/`, `-`, `-au-`, ` de `.
  private static func pastJoint(_ words: TokenView, _ lexicons: Lexicons, _ index: Int) -> Int? {
    let isTight = words.sentence.contains(index) && words[index].touchesPrevious
    if isTight, words.isMark("/", at: index) || words.has(Token.Shape.hyphen, at: index),
      words.sentence.contains(index + 1), words[index + 1].touchesPrevious
    {
      if words.isCapitalWord(index + 1) { return index + 1 }
      let after = index + 2
      if words.isSmallWord(index + 1), words.has(Token.Shape.hyphen, at: after),
        words[after].touchesPrevious,
        words.isCapitalWord(after + 1)
      {
        return after + 1
      }
      return nil
    }
    let isParticle = words.isSmallWord(index) && words[index].count <= 3
    return isParticle && isNamePart(words, lexicons, index + 1) ? index + 1 : nil
  }

  /// Whether a name of the lexicons that begins in a range can be a place.
  private static func isPlace(_ words: TokenView, _ lexicons: Lexicons, _ range: Range<Int>) -> Bool
  {
    range.contains { start in
      let tokens = words.tokens.span
      guard let found = lexicons.nameTrie.longest(tokens, at: start, before: tokens.count)
      else { return false }
      return !lexicons.names[Int(found.value)].kinds
        .isDisjoint(with: [NameReading.Kinds(.place), .village])
    }
  }
}
