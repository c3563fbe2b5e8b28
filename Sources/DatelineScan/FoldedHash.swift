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

  /// Adds bytes of a table, of which the capitals of ASCII are made small.
  package mutating func add(_ bytes: FlatTable<UInt8>, _ range: Range<Int>) {
    let all = unsafe UnsafeBufferPointer(start: bytes.base, count: bytes.count)
    unsafe add(all.span, range)
    withExtendedLifetime(bytes.owner) {}
  }

  /// Adds bytes of which the capitals of ASCII are made small.
  package mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "outside the text")
    var at = range.lowerBound
    while isAligned, at &+ 8 <= range.upperBound {
      let word = ByteSearch.word(bytes, at)
      let low = word & 0x7f7f_7f7f_7f7f_7f7f
      let fromA = low &+ 0x3f3f_3f3f_3f3f_3f3f
      let pastZ = low &+ 0x2525_2525_2525_2525
      let capitals = fromA & ~pastZ & ~word & 0x8080_8080_8080_8080
      add(eight: word | capitals &>> 2, taking: 8)
      at &+= 8
    }
    while at < range.upperBound {
      let byte = bytes[at]
      add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      at &+= 1
    }
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
