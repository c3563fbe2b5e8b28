/// A small bitmap that says of most keys that a table does not hold them.
///
/// Tables of words and edges are larger than the near caches, and most questions to them have the
/// answer no. One bit for each key, one bit in eight set at most, so one no in eight is missed.
public struct BitFilter: Sendable {
  @usableFromInline let bits: MaskedTable<UInt64>

  /// Takes a bitmap made by ``bitmap(for:)``.
  public init(_ bits: FlatTable<UInt64>) { self.bits = MaskedTable(bits) }

  /// Whether a key may be there, by the lower bits of its hash.
  @inlinable @inline(__always) public func mayHold(_ hash: UInt64) -> Bool {
    bits[Int(truncatingIfNeeded: hash &>> 6)] & (1 &<< (hash & 63)) != 0
  }

  /// Lays out a bitmap.
  ///
  /// - Parameter hashes: the hash of each key.
  /// - Returns: the bits in numbers of 64, a power of two of them.
  public static func bitmap(for hashes: [UInt64]) -> [UInt64] {
    var size = 16
    while size * 64 < hashes.count * 8 { size *= 2 }
    var bits = [UInt64](repeating: 0, count: size)
    for hash in hashes {
      let bit = Int(truncatingIfNeeded: hash)
      bits[(bit >> 6) & (size - 1)] |= 1 << UInt64(bit & 63)
    }
    return bits
  }
}
