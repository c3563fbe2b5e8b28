public import DatelineCore

/// Words that bound or loosen a number, from `numbers/bounds.tsv`.
public struct BoundEntry: BitwiseCopyable, Sendable {
  public enum Position: String, BitwiseCopyable, Sendable { case before, after }

  public var mod: NumberValue.Mod
  public var position: Position
}
