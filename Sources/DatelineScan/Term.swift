/// A string kept elsewhere: in the lexicons, in the document's own store, or in its text.
///
/// Mentions hold terms, not strings, so that they stay plain values.
public struct Term: BitwiseCopyable, Hashable, Sendable {
  /// Where the bytes of a term lie.
  public enum Home: UInt8, BitwiseCopyable, Sendable {
    case nowhere, lexicons, document, text
  }

  public var start: UInt32
  public var length: UInt32
  public var home: Home

  @inlinable public init(_ home: Home, start: Int, length: Int) {
    self.home = home
    self.start = UInt32(start)
    self.length = UInt32(length)
  }

  /// A term of the text itself.
  @inlinable public init(_ range: TextRange) {
    self.init(.text, start: Int(range.start), length: range.count)
  }

  /// No string: an absent value.
  public static let none = Term(.nowhere, start: 0, length: 0)

  @inlinable public var isNone: Bool { home == .nowhere }
  @inlinable public var bytes: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
