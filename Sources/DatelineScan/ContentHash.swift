/// A fast 64-bit hash of a document's bytes, the same on every machine and in every run.
///
/// Made in the manner of wyhash: sixteen bytes a step, mixed by a full-width product. It tells
/// documents apart; it does not withstand anyone who wants two to meet.
package enum ContentHash {
  private static let secrets: (UInt64, UInt64, UInt64) = (
    0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db, 0x8ebc_6af0_9c88_c6e3
  )

  package static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var state = secrets.2
    var at = 0
    while at &+ 32 <= bytes.count {
      state = mix(word(bytes, at) ^ secrets.0, word(bytes, at &+ 8) ^ state)
      state = mix(word(bytes, at &+ 16) ^ secrets.0, word(bytes, at &+ 24) ^ state)
      at &+= 32
    }
    if at &+ 16 <= bytes.count {
      state = mix(word(bytes, at) ^ secrets.0, word(bytes, at &+ 8) ^ state)
      at &+= 16
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count {
      if shift < 64 {
        low |= UInt64(bytes[at]) << shift
      } else {
        high |= UInt64(bytes[at]) << (shift - 64)
      }
      shift += 8
      at += 1
    }
    state = mix(low ^ secrets.1, high ^ state)
    return mix(state ^ secrets.0, UInt64(bytes.count) ^ secrets.1)
  }

  /// The eight bytes at an offset that the caller has checked.
  @inline(__always) private static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: at,
      as: UInt64.self
    )
    return UInt64(littleEndian: word)
  }

  @inline(__always) private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
