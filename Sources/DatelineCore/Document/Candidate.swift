/// A name of the lexicons seen in the text, with all its readings.
///
/// Look-up adds candidates; resolving stages turn the right ones into mentions.
public struct Candidate: BitwiseCopyable, Hashable, Sendable {
  /// The index of the first token.
  public var firstToken: UInt32
  /// The index after the last token.
  public var endToken: UInt32
  /// The name's first reading in the lexicons' list of readings, and their number.
  public var firstReading: UInt32
  /// The number of its readings.
  public var readingCount: UInt32
  /// What the readings can stand for, in the lexicons' bits for kinds of names.
  public var kinds: UInt8

  public init(
    firstToken: UInt32,
    endToken: UInt32,
    firstReading: UInt32,
    readingCount: UInt32,
    kinds: UInt8
  ) {
    self.firstToken = firstToken
    self.endToken = endToken
    self.firstReading = firstReading
    self.readingCount = readingCount
    self.kinds = kinds
  }

  /// The indices of the tokens of the name.
  @inlinable public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
  /// The indices of its readings in the lexicons' list.
  @inlinable public var readings: Range<Int> {
    Int(firstReading)..<Int(firstReading) + Int(readingCount)
  }
}
