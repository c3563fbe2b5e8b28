public import DatelineScan

/// A currency, from `numbers/currencies.tsv`.
public struct CurrencyEntry: BitwiseCopyable, Sendable {
  /// The ISO 4217 code.
  public var code: Term
  public var row: Term
  /// What one of the named unit is worth in units of the code: 0.01 for cents.
  public var factor: Double
}
