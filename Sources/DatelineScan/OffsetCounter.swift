/// Turns UTF-8 byte offsets into offsets counted in another unit.
///
/// It remembers where it was, so offsets asked for in text order take one pass over the text in
/// all. A step back counts backwards from there.
public struct OffsetCounter: Sendable {
  private let unit: OffsetUnit
  private var byte = 0
  private var counted = 0

  /// Creates a counter at the start of a text.
  public init(_ unit: OffsetUnit, of text: Span<UInt8>) {
    // In ASCII text all units are one byte long.
    self.unit = OffsetCounter.isASCII(text) ? .utf8 : unit
  }

  /// The offset, in units, of a byte offset on a scalar's boundary.
  @inline(__always)
  public mutating func offset(of target: Int, in text: Span<UInt8>) -> Int {
    unit == .utf8 ? target : move(to: target, in: text)
  }

  private mutating func move(to target: Int, in text: Span<UInt8>) -> Int {
    // A new layer begins again near the start.
    if target < byte / 2 {
      byte = 0
      counted = 0
    }
    if target >= byte {
      counted += units(in: text, byte, target)
    } else {
      counted -= units(in: text, target, byte)
    }
    byte = target
    return counted
  }

  /// The number of units that begin in a range of bytes.
  private func units(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    precondition(start >= 0 && end <= text.count, "offset outside the text")
    let extra: UInt64 = unit == .utf16 ? 0x0101_0101_0101_0101 : 0
    var units = end - start
    var at = start
    while at + 8 <= end {
      units &-= OffsetCounter.surplus(OffsetCounter.word(text, at), extra)
      at &+= 8
    }
    guard at < end else { return units }
    var last: UInt64 = 0
    if at + 8 <= text.count {
      // Shift out what lies behind the end.
      last = OffsetCounter.word(text, at) << UInt64(8 * (8 - end + at))
    } else {
      while at < end {
        last = last << 8 | UInt64(text[at])
        at &+= 1
      }
    }
    return units &- OffsetCounter.surplus(last, extra)
  }

  /// How many bytes a word of text has more than units: its continuation bytes, less the
  /// scalars of four bytes where those count twice.
  @inline(__always)
  private static func surplus(_ word: UInt64, _ extra: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let continuations = (word >> 7) & (~word >> 6) & ones
    let pairs = (word >> 7) & (word >> 6) & (word >> 5) & (word >> 4) & extra
    // Each byte holds 0 or 1: the product has their sum in its top byte. The plain x86-64 has no
    // instruction to count bits.
    return Int((continuations &* ones) >> 56) &- Int((pairs &* ones) >> 56)
  }

  private static func isASCII(_ text: Span<UInt8>) -> Bool {
    var seen: UInt64 = 0
    var at = 0
    while at + 8 <= text.count, seen & 0x8080_8080_8080_8080 == 0 {
      seen |= word(text, at)
      at += 8
    }
    while at < text.count {
      seen |= UInt64(text[at])
      at += 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// The eight bytes at an offset that the caller has checked.
  @inline(__always)
  private static func word(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    let word = unsafe text.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: at,
      as: UInt64.self
    )
    return UInt64(littleEndian: word)
  }
}
