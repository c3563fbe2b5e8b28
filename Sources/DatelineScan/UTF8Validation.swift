/// Finds and repairs bytes that are not UTF-8.
package enum UTF8Validation {
  /// The offset of the first byte that begins no valid sequence, nothing for valid text.
  package static func firstInvalid(in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
    var at = start
    while true {
      at = ByteSearch.firstNonASCII(in: bytes, at..<bytes.count)
      while at < bytes.count, bytes[at] >= 0x80 {
        let length = sequence(bytes, at)
        guard length > 0 else { return at }
        at += length
      }
      if at >= bytes.count { return nil }
    }
  }

  /// Replaces every invalid sequence by U+FFFD, as browsers do; gives their number.
  package static func repair(_ bytes: inout [UInt8]) -> Int {
    guard var bad = firstInvalid(in: bytes.span) else { return 0 }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + 64)
    var count = 0
    var from = 0
    let old = bytes
    while true {
      repaired.append(old.span, from..<bad)
      repaired.append(contentsOf: [0xef, 0xbf, 0xbd])
      count += 1
      from = bad + brokenLength(old.span, bad)
      guard let next = firstInvalid(in: old.span, from: from) else { break }
      bad = next
    }
    repaired.append(old.span, from..<old.count)
    bytes = repaired
    return count
  }

  /// The length of the valid sequence at an offset, 0 for an invalid one.
  @inline(__always)
  private static func sequence(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let first = bytes[at]
    let room = bytes.count - at
    switch first {
    case 0..<0x80: return 1
    case 0xc2...0xdf:
      return room >= 2 && isContinuation(bytes[at + 1]) ? 2 : 0
    case 0xe0...0xef:
      guard room >= 3, secondRange(first).contains(bytes[at + 1]), isContinuation(bytes[at + 2])
      else { return 0 }
      return 3
    case 0xf0...0xf4:
      guard room >= 4, secondRange(first).contains(bytes[at + 1]), isContinuation(bytes[at + 2]),
        isContinuation(bytes[at + 3])
      else { return 0 }
      return 4
    default: return 0
    }
  }

  /// How many bytes one U+FFFD stands for: the longest beginning of a valid sequence.
  private static func brokenLength(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let first = bytes[at]
    guard (0xe0...0xf4).contains(first), at + 1 < bytes.count,
      secondRange(first).contains(bytes[at + 1])
    else { return 1 }
    guard first >= 0xf0, at + 2 < bytes.count, isContinuation(bytes[at + 2]) else { return 2 }
    return 3
  }

  @inline(__always) private static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xc0 == 0x80
  }

  /// The bytes that may follow a lead byte: no overlong forms, surrogates or values too great.
  @inline(__always) private static func secondRange(_ first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xe0: 0xa0...0xbf
    case 0xed: 0x80...0x9f
    case 0xf0: 0x90...0xbf
    case 0xf4: 0x80...0x8f
    default: 0x80...0xbf
    }
  }
}
