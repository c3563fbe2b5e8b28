import DatelineCore
import DatelineLexicons
import DatelineScan

/// The tokens of a block beside the text, with the questions that sentence rules ask.
///
/// A question about a position outside the block is answered "no".
struct BlockText {
  let tokens: [Token]
  let text: [UInt8]
  let abbreviations: PhraseTable<Abbreviation>
  /// The tokens of the block at hand.
  var range = 0..<0

  init(_ document: Document, _ abbreviations: PhraseTable<Abbreviation>) {
    tokens = document.tokens
    text = document.text
    self.abbreviations = abbreviations
  }

  subscript(index: Int) -> Token { tokens[index] }

  func has(_ index: Int, _ shape: Token.Shape) -> Bool {
    range.contains(index) && tokens[index].shape.isSuperset(of: shape)
  }

  func hasAny(_ index: Int, _ shape: Token.Shape) -> Bool {
    range.contains(index) && !tokens[index].shape.isDisjoint(with: shape)
  }

  /// Whether a token stands right after the one before it, which is of the block too.
  func touches(_ index: Int) -> Bool {
    index > range.lowerBound && index < range.upperBound && tokens[index].touchesPrevious
  }

  /// The only byte of a token, 0 for a longer one or none.
  func byte(_ index: Int) -> UInt8 {
    guard range.contains(index), tokens[index].count == 1 else { return 0 }
    return text[Int(tokens[index].start)]
  }

  func firstByte(_ index: Int) -> UInt8 { text[Int(tokens[index].start)] }

  func lastByte(_ index: Int) -> UInt8 { text[Int(tokens[index].end) - 1] }

  /// Whether a token is dotted initials that end in a period: `U.S.`
  func isDottedStop(_ index: Int) -> Bool {
    has(index, .dotted) && lastByte(index) == UInt8(ascii: ".")
  }

  /// Whether a token is a word of one letter.
  func isLetter(_ index: Int) -> Bool {
    has(index, .word) && tokens[index].count <= (tokens[index].shape.contains(.beyondASCII) ? 2 : 1)
  }

  /// Whether a token is a word that begins small.
  func isSmallWord(_ index: Int) -> Bool {
    has(index, .word) && !tokens[index].shape.contains(.capital)
  }

  /// Whether a token is a capitalised word that often begins a sentence (`The`, `However`).
  func isStarter(_ index: Int) -> Bool {
    has(index, [.word, .capital]) && tokens[index].cues.contains(.functionWord)
      && !(touches(index + 1) && has(index + 1, .stop))
  }

  /// The abbreviation whose last word is a token: nothing for any other word.
  func abbreviation(endingAt index: Int) -> Abbreviation? {
    if let entry = abbreviations.entry(tokens[index]) { return entry }
    // `Ph.D.`, `et al.`: forms of two to four tokens.
    var first = index - 1
    while first >= max(range.lowerBound, index - 3) {
      if let found = abbreviations.match(tokens.span, at: first),
        first + found.count == index + 1 || first + found.count == index + 2
      {
        return found.entry
      }
      first -= 1
    }
    return nil
  }
}
