public import DatelineScan

/// A word for a repeated time, from `dates/sets.tsv`: `daily`.
public struct DateSet: BitwiseCopyable, Sendable {
  public var value: Term
  public var quant: Term
  public var freq: Term
  /// What the words are: a set by itself, or a quantifier before a unit (`every`).
  public var kind: Term
}
