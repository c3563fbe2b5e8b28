public import DatelineScan

/// A unit of measure, from `numbers/units.tsv`: si = value × factor + offset.
public struct UnitEntry: BitwiseCopyable, Sendable {
  /// The unit as written in the output: its first symbol, else its name.
  public var symbol: Term
  /// What it measures: `length`, `mass` …
  public var measures: Term
  /// Nothing for a unit without a fixed size, such as `ton`.
  public var factor: Double?
  public var offset: Double
  public var siUnit: Term
  public var row: Term
}
