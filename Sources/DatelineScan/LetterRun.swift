/// The ASCII letters at the start of eight bytes, looked at all at once.
struct LetterRun {
  /// How many of the bytes are letters before the first that is not, 0 to 8.
  let count: Int
  /// All bits of those letters.
  private let kept: UInt64
  /// Those letters in small, the rest zero.
  let small: UInt64
  /// A bit in each byte that is a capital, from the lowest bit of the byte.
  let capitals: UInt64

  /// - Parameter bytes: eight bytes of text, the first in the lowest place.
  @inline(__always) init(_ bytes: UInt64) {
    let lowered = bytes | 0x2020_2020_2020_2020
    let low = lowered & 0x7f7f_7f7f_7f7f_7f7f
    let fromA = low &+ 0x1f1f_1f1f_1f1f_1f1f
    let pastZ = low &+ 0x0505_0505_0505_0505
    let letters = fromA & ~pastZ & ~bytes & 0x8080_8080_8080_8080
    let others = ~letters & 0x8080_8080_8080_8080
    count = others.trailingZeroBitCount &>> 3
    // All bits below the byte of the first other; all bits when there is none.
    kept = ((others & (0 &- others)) &>> 7) &- 1
    small = lowered & kept
    capitals = ((~bytes & kept) &>> 5) & 0x0101_0101_0101_0101
  }

  /// Whether every letter is a capital.
  @inline(__always) var isAllCapitals: Bool { capitals == kept & 0x0101_0101_0101_0101 }

  /// Whether a capital stands behind a small letter.
  @inline(__always) var hasInnerCapital: Bool {
    let leading = (~capitals & 0x0101_0101_0101_0101).trailingZeroBitCount
    return leading < 64 && capitals >> UInt64(leading) != 0
  }
}
