/// A name of the lexicons: where its readings begin, and of what kinds they are.
public struct NameEntry: BitwiseCopyable, Sendable {
  /// The index of the first reading in the lower 26 bits, the kinds above.
  private let packed: UInt32

  init(firstReading: Int, kinds: NameReading.Kinds) {
    precondition(firstReading < 1 << 26, "too many readings")
    packed = UInt32(firstReading) | UInt32(kinds.rawValue) << 26
  }

  /// The index of the first reading in the lexicons' list; they end where the next name's begin.
  public var firstReading: UInt32 { packed & (1 << 26 - 1) }
  /// What the name can stand for.
  public var kinds: NameReading.Kinds {
    NameReading.Kinds(rawValue: UInt8(truncatingIfNeeded: packed >> 26))
  }
}
