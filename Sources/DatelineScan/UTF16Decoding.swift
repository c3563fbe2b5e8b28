/// Turns UTF-16 into UTF-8.
package enum UTF16Decoding {
  package enum ByteOrder: Sendable { case little, big }

  /// Appends the text of UTF-16 bytes; gives the number of U+FFFD put for lone surrogates and an
  /// odd last byte.
  package static func decode(
    _ bytes: Span<UInt8>,
    _ order: ByteOrder,
    into text: inout [UInt8]
  ) -> Int {
    text.reserveCapacity(text.count + bytes.count)
    var invalid = 0
    var at = 0
    func unit(_ at: Int) -> UInt32 {
      let pair = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return order == .little ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1
    }
    while at + 2 <= bytes.count {
      var scalar = unit(at)
      at += 2
      if scalar & 0xfc00 == 0xd800, at + 2 <= bytes.count, unit(at) & 0xfc00 == 0xdc00 {
        scalar = 0x10000 + (scalar & 0x3ff) << 10 + unit(at) & 0x3ff
        at += 2
      } else if scalar & 0xf800 == 0xd800 {
        scalar = 0xfffd
        invalid += 1
      }
      text.append(scalar: scalar)
    }
    if at < bytes.count {
      text.append(scalar: 0xfffd)
      invalid += 1
    }
    return invalid
  }
}

extension [UInt8] {
  /// Appends a scalar value as UTF-8; the caller keeps surrogates out.
  package mutating func append(scalar: UInt32) {
    let tail = { (shift: UInt32) in UInt8(truncatingIfNeeded: scalar >> shift & 0x3f) | 0x80 }
    switch scalar {
    case 0..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      append(UInt8(truncatingIfNeeded: scalar >> 6) | 0xc0)
      append(tail(0))
    case 0x800..<0x10000:
      append(UInt8(truncatingIfNeeded: scalar >> 12) | 0xe0)
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(truncatingIfNeeded: scalar >> 18) | 0xf0)
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}
