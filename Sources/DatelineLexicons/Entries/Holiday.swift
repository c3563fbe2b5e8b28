public import DatelineScan

/// A feast day, from `dates/holidays.tsv`.
public struct Holiday: BackwardForm {
  /// `12-25`, `easter-2`, `11-thu-4`.
  public var rule: Term
  public var row: Term
  public var end = FormEnd()
}
