import DatelineCore
import DatelineLexicons
import DatelineScan

/// The tokens of a block beside the text, with the questions that sentence rules ask.
///
/// A question about a position outside the block is answered "no".
struct BlockText {
  let tokens: [Token]
  let wakes: [Wakes]
  let text: [UInt8]
  let abbreviations: PhraseTable<Abbreviation>
  /// The tokens of the block at hand.
  private(set) var range = 0..<0

  init(_ document: borrowing Document, _ abbreviations: PhraseTable<Abbreviation>) {
    tokens = document.tokens
    wakes = document.wakes
    text = document.text
    self.abbreviations = abbreviations
  }

  /// Takes the next block: the tokens that begin before an offset.
  mutating func moveOn(before offset: UInt32) {
    range = range.upperBound..<index(from: range.upperBound, at: offset)
  }

  /// The first token from one on that does not begin before an offset.
  private func index(from first: Int, at offset: UInt32) -> Int {
    var low = first
    var step = 64
    while low + step < tokens.count, tokens[low + step].start < offset {
      low += step
      step *= 2
    }
    return tokens[low..<min(tokens.count, low + step)].partitionPoint { $0.start < offset }
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

  /// Whether a token is dotted initials that end in a period, such as `U.S.`.
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
    has(index, [.word, .capital])
      && !tokens[index].cues.isDisjoint(with: [.functionWord, .sentenceStarter])
      && !(touches(index + 1) && has(index + 1, .stop))
  }

  /// The abbreviation whose last word is a token, nothing for any other word.
  func abbreviation(endingAt index: Int) -> Abbreviation? {
    if tokens[index].cues.contains(.abbreviation), let entry = abbreviations.entry(tokens[index]) {
      return entry
    }
    // `Ph.D.` is four tokens.
    guard touches(index), touches(index - 1), tokens[index - 1].shape.contains(.stop),
      tokens[index - 2].cues.contains(.abbreviation),
      let found = abbreviations.match(tokens.span, at: index - 2), found.count > 2
    else { return nil }
    return found.entry
  }
}
