/// A half-open range of UTF-8 byte offsets into a document's text.
public struct TextRange: BitwiseCopyable, Hashable, Sendable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset after the last byte.
  public var end: UInt32

  @inlinable public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  @inlinable public init(_ range: Range<Int>) {
    self.init(UInt32(range.lowerBound), UInt32(range.upperBound))
  }

  /// The number of bytes.
  @inlinable public var count: Int { Int(end) - Int(start) }

  /// The offsets as a range of `Int`.
  @inlinable public var bytes: Range<Int> { Int(start)..<Int(end) }

  /// Whether both share a byte.
  @inlinable public func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether the other lies inside.
  @inlinable public func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }
}
