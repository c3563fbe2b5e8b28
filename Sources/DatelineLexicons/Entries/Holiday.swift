public import DatelineScan

/// A feast day, from `dates/holidays.tsv`.
public struct Holiday: BackwardForm {
  /// `12-25`, `easter-2`, `11-thu-4`.
  public var rule: Term
  /// The row, `holidays/…`.
  public var row: Term
  /// Whether it is one of a country's own, whose name others may share.
  public var isNational: Bool
  /// The last word of the form.
  public var end = FormEnd()
}
