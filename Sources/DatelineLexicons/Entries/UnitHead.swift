/// A noun that ends the name of a military unit, from `organisations/units.tsv`: `Brigade`.
public struct UnitHead: BitwiseCopyable, Sendable {
  /// Whether the form counts only with a capital.
  public var needsCapital: Bool
}
