import DatelineCore
import DatelineLexicons
import DatelineScan

/// The tokens of a document beside its text, for rules to look at.
///
/// Positions are token indices. Questions about a position outside the sentence in hand are
/// answered "no", so that rules need not check.
struct TokenView {
  /// The most tokens of a headline; a longer run of capitals is a list of names or worse.
  private static let longestHeadline = 64

  let tokens: [Token]
  let wakes: [Wakes]
  let text: [UInt8]
  /// The sentence in hand.
  var sentence: Range<Int>

  init(_ document: borrowing Document) {
    tokens = document.tokens
    wakes = document.wakes
    text = document.text
    sentence = 0..<document.tokens.count
  }

  subscript(index: Int) -> Token { tokens[index] }

  /// The text between the first and the last token of a range.
  func range(_ range: Range<Int>) -> TextRange {
    TextRange(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  /// The entry of a table's longest form that begins here and ends in the sentence.
  func match<Entry>(_ table: PhraseTable<Entry>, at index: Int) -> (entry: Entry, count: Int)? {
    guard sentence.contains(index), tokens[index].cues.contains(table.cue),
      let found = table.match(tokens.span, at: index), index + found.count <= sentence.upperBound
    else { return nil }
    return found
  }

  /// The entry of a table's form that ends right before a token, the shortest one.
  func match<Entry>(
    _ table: PhraseTable<Entry>,
    before end: Int,
    longest: Int = 4
  ) -> (entry: Entry, count: Int)? {
    for length in 1...longest {
      if let found = match(table, at: end - length), found.count == length { return found }
    }
    return nil
  }

  /// Whether a token of the sentence has all of these marks.
  func has(_ shape: Token.Shape, at index: Int) -> Bool {
    sentence.contains(index) && tokens[index].shape.isSuperset(of: shape)
  }

  /// Whether a token of the sentence can begin what these cues say.
  func has(_ cues: Cues, at index: Int) -> Bool {
    sentence.contains(index) && !tokens[index].cues.isDisjoint(with: cues)
  }

  /// Whether a token is this one ASCII mark.
  func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    sentence.contains(index) && tokens[index].count == 1
      && text[Int(tokens[index].start)] == UInt8(truncatingIfNeeded: mark.value)
  }

  /// Whether a token is a word with a capital that is not all of the sentence's shouting.
  func isCapitalWord(_ index: Int) -> Bool { has([.word, .capital], at: index) }

  /// Whether a token is a word in small letters.
  func isSmallWord(_ index: Int) -> Bool {
    has(.word, at: index) && !tokens[index].shape.contains(.capital)
  }

  /// Whether no lexicon holds a word, but for the name of a small settlement.
  func isUnknown(_ index: Int) -> Bool {
    tokens[index].word == 0 || tokens[index].cues == .properName
  }

  /// Whether a token is all capitals, or all but the `s` of a plural: `IED`, `UAVs`.
  func isAcronym(_ index: Int) -> Bool {
    guard isCapitalWord(index) else { return false }
    let token = tokens[index]
    if token.shape.contains(.allCapitals) { return true }
    guard token.count > 2, text[Int(token.end) - 1] == UInt8(ascii: "s") else { return false }
    return text[Int(token.start)..<Int(token.end) - 1].allSatisfy { (0x41...0x5a).contains($0) }
  }

  /// Whether a word joins two names, as `and` does.
  func isJoiner(_ index: Int, _ lexicons: Lexicons) -> Bool {
    has(.word, at: index) && lexicons.numberWords.entry(ofWord: tokens[index].word)?.role == .joiner
  }

  /// Whether a token is the `'s` of a possessive.
  func isPossessive(_ index: Int) -> Bool { has(.possessive, at: index) }

  /// Whether one of a name's cue words stands near it, or the name needs none.
  func hasCue(_ cues: CueWords, near name: Range<Int>, _ lexicons: Lexicons) -> Bool {
    lexicons.hasCue(cues, near: name, tokens.span, in: sentence)
  }

  /// Whether the sentence is written as headlines are, so that a capital says little: no word of
  /// some length is in small letters.
  var isTitleCase: Bool {
    guard sentence.count <= TokenView.longestHeadline else { return false }
    var capitals = 0
    for index in sentence where has(.word, at: index) {
      if isCapitalWord(index) {
        capitals += 1
      } else if tokens[index].count > 3, !has(.functionWord, at: index) {
        return false
      }
    }
    return capitals > 3
  }

  /// Whether a name that is also a place or a month is a given name here: a capitalised word that
  /// no lexicon holds, or another such name, follows.
  func beginsPerson(_ index: Int) -> Bool {
    guard has(.sharedGivenName, at: index), isCapitalWord(index), isCapitalWord(index + 1) else {
      return false
    }
    if !isUnknown(index + 1), !has([.givenName, .sharedGivenName], at: index + 1) {
      return false
    }
    return !isTitleCase
  }
}
