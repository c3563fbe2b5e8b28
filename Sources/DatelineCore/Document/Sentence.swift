public import DatelineScan

/// A sentence: its text without outer white space, and its tokens.
public struct Sentence: BitwiseCopyable, Hashable, Sendable {
  /// The text of the sentence, without the white space around it.
  public var range: TextRange
  /// The index of the first token.
  public var firstToken: UInt32
  /// The index after the last token.
  public var endToken: UInt32

  public init(range: TextRange, firstToken: UInt32, endToken: UInt32) {
    self.range = range
    self.firstToken = firstToken
    self.endToken = endToken
  }

  /// The indices of the sentence's tokens.
  @inlinable public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}
