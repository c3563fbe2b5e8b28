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
    var units = 0
    var at = start
    while at < end, at + 8 <= text.count {
      let word = OffsetCounter.word(text, at)
      // The last word may reach over the end: leave out what lies behind.
      let bytes = min(8, end - at)
      let ones = 0x0101_0101_0101_0101 as UInt64 >> UInt64(8 * (8 - bytes))
      units += bytes - ((word >> 7) & (~word >> 6) & ones).nonzeroBitCount
      if unit == .utf16 {
        units += ((word >> 7) & (word >> 6) & (word >> 5) & (word >> 4) & ones).nonzeroBitCount
      }
      at += bytes
    }
    while at < end {
      let byte = text[at]
      if byte & 0xc0 != 0x80 { units += byte >= 0xf0 && unit == .utf16 ? 2 : 1 }
      at += 1
    }
    return units
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

  private static func word(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    precondition(at >= 0 && at + 8 <= text.count)
    let word = unsafe text.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: at, as: UInt64.self)
    return UInt64(littleEndian: word)
  }
}
