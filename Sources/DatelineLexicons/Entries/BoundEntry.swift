public import DatelineCore

/// Words that bound or loosen a number, from `numbers/bounds.tsv`.
public struct BoundEntry: BitwiseCopyable, Sendable {
  /// Where the words stand.
  public enum Position: String, BitwiseCopyable, Sendable, CaseIterable {
    case before, after
    /// Before the number and no part of its mention: `an estimated 50`, `older than 60`.
    case outside
    /// No bound, though it ends like one: `a talk about two issues`.
    case topic
  }

  /// The bound they set.
  public var mod: NumberValue.Mod
  /// On which side of the number they stand.
  public var position: Position
}
