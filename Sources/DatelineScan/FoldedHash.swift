/// A 64-bit hash of a word without regard to case and Latin accents.
///
/// Bytes go in one at a time, already folded. Two different words of a vocabulary of a million
/// meet with a chance of about one in ten million, so the hash stands for the word.
public struct FoldedHash: BitwiseCopyable, Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable public init() {}

  @inlinable public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The hash of all bytes added so far, never zero.
  @inlinable public var value: UInt64 {
    var mixed = state ^ (state >> 32)
    mixed = mixed &* 0xd6e8_feb8_6659_fd93
    return (mixed ^ (mixed >> 29)) | 1
  }
}
