/// A string kept elsewhere: in the lexicons, in the document's own store, or in its text.
///
/// Mentions hold terms, not strings, so that they stay plain values: eight bytes each.
public struct Term: BitwiseCopyable, Hashable, Sendable {
  /// Where the bytes of a term lie.
  public enum Home: UInt8, BitwiseCopyable, Sendable {
    case nowhere, lexicons, document, text
  }

  /// The offset of the first byte in its home.
  public var start: UInt32
  /// Bytes in the upper 30 bits, the home in the lower two.
  @usableFromInline var lengthAndHome: UInt32

  @inlinable public init(_ home: Home, start: Int, length: Int) {
    self.start = UInt32(start)
    lengthAndHome = UInt32(length) << 2 | UInt32(home.rawValue)
  }

  /// A term of the text itself.
  @inlinable public init(_ range: TextRange) {
    self.init(.text, start: Int(range.start), length: range.count)
  }

  /// No string: an absent value.
  @inlinable public static var none: Term { Term(.nowhere, start: 0, length: 0) }

  /// Which bytes it points into.
  @inlinable public var home: Home {
    switch lengthAndHome & 3 {
    case 0: .nowhere
    case 1: .lexicons
    case 2: .document
    default: .text
    }
  }

  /// The number of bytes.
  @inlinable public var length: UInt32 { lengthAndHome >> 2 }
  /// Whether there is no string.
  @inlinable public var isNone: Bool { lengthAndHome & 3 == 0 }
  /// The offsets of its bytes in its home.
  @inlinable public var bytes: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
