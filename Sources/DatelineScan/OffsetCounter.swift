/// Turns UTF-8 byte offsets into offsets counted in another unit.
///
/// It remembers where it was, so offsets asked for in text order take one pass over the text in
/// all. A step back counts backwards from there.
public struct OffsetCounter: Sendable {
  private let unit: OffsetUnit
  /// An offset that was counted, and its distance from the units counted there.
  @usableFromInline var byte = 0
  @usableFromInline var surplus = 0
  /// Up to here the text from `byte` on is ASCII, or units are bytes.
  @usableFromInline var plainEnd: Int
  /// The first byte outside ASCII.
  private let firstWide: Int

  /// Creates a counter at the start of a text.
  public init(_ unit: OffsetUnit, of text: Span<UInt8>) {
    self.unit = unit
    firstWide =
      unit == .utf8 ? text.count : ByteSearch.firstNonASCII(in: text, 0..<text.count)
    plainEnd = firstWide
  }

  /// The offset, in units, of a byte offset on a scalar's boundary.
  @inlinable @inline(__always)
  public mutating func offset(of target: Int, in text: Span<UInt8>) -> Int {
    if target < byte || target > plainEnd { move(to: target, in: text) }
    return target &- surplus
  }

  @usableFromInline @inline(never)
  mutating func move(to target: Int, in text: Span<UInt8>) {
    precondition(target >= 0 && target <= text.count, "offset outside the text")
    // A new layer begins again near the start.
    if target < byte / 2 {
      byte = 0
      surplus = 0
      plainEnd = firstWide
      if target <= plainEnd { return }
    }
    if target >= byte {
      surplus += surplus(in: text, plainEnd, target)
    } else {
      surplus -= surplus(in: text, target, byte)
    }
    byte = target
    plainEnd = ByteSearch.firstNonASCII(in: text, target..<text.count)
  }

  /// How many bytes a range of text has more than units.
  private func surplus(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let extra: UInt64 = unit == .utf16 ? 0x0101_0101_0101_0101 : 0
    var surplus = 0
    var at = start
    while at + 8 <= end {
      let word = OffsetCounter.word(text, at)
      if word & 0x8080_8080_8080_8080 != 0 { surplus &+= OffsetCounter.surplus(word, extra) }
      at &+= 8
    }
    guard at < end else { return surplus }
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
    return surplus &+ OffsetCounter.surplus(last, extra)
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
