public import DatelineScan

/// A currency, from `numbers/currencies.tsv`.
public struct CurrencyEntry: BitwiseCopyable, Sendable {
  /// The ISO 4217 code.
  public var code: Term
  /// The name of the unit: `cent` for a hundredth.
  public var name: Term
  /// The row, `currencies/…`.
  public var row: Term
  /// Whether this is the hundredth of the currency.
  public var isMinor = false
  /// Whether this is a sign or a code, which may stand before the number.
  public var isSymbol = false
  /// Whether the name is a common word too, so that it counts only in large sums: `won`.
  public var isWordToo = false
  /// The only right spelling; nothing when any case will do.
  public var spelling = Term.none
  /// The index of another currency whose form differs in case alone, or -1.
  public var other: Int32 = -1
}
