/// A 64-bit hash of a word without regard to case and Latin accents.
///
/// Bytes go in already folded, one at a time or eight at once. Two different words of a
/// vocabulary of a million meet with a chance of about one in ten million, so the hash stands
/// for the word.
public struct FoldedHash: BitwiseCopyable, Sendable {
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
  private static let finalFactor: UInt64 = 0xd6e8_feb8_6659_fd93

  private var state = FoldedHash.seed
  /// Up to seven bytes that wait for an eighth.
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  @inline(__always) public init() {}

  /// Adds a byte.
  @inline(__always) public mutating func add(_ byte: UInt8) {
    pending |= UInt64(byte) << ((count & 7) * 8)
    count += 1
    if count & 7 == 0 { absorb() }
  }

  /// Whether no bytes are waiting, so that ``add(eight:taking:)`` may follow.
  @inline(__always) var isAligned: Bool { count & 7 == 0 }

  /// Adds the first bytes of eight, of which all others are zero.
  @inline(__always) mutating func add(eight bytes: UInt64, taking taken: Int) {
    pending = bytes
    count += UInt64(taken)
    if taken == 8 { absorb() }
  }

  @inline(__always) private mutating func absorb() {
    state = (state ^ pending) &* FoldedHash.factor
    state ^= state >> 32
    pending = 0
  }

  /// The hash of all bytes added so far, never zero.
  public var value: UInt64 {
    var mixed = (state ^ pending) &* FoldedHash.factor &+ count
    mixed ^= mixed >> 32
    mixed = mixed &* FoldedHash.finalFactor
    return (mixed ^ (mixed >> 29)) | 1
  }
}
