public import DatelineCore
public import DatelineScan

/// Who held which office when, from `officials/terms.tsv`.
public struct OfficeTerm: BitwiseCopyable, Sendable {
  /// The slug of the role.
  public var role: Term
  /// The country of the office.
  public var country: CountryCode
  /// The slug of the organisation of the office.
  public var organisation: Term
  /// The row of the place of the office.
  public var place: Term
  /// The first day, nothing when unknown.
  public var from: CivilDay?
  /// The day after the last, nothing when still in office or unknown.
  public var to: CivilDay?

  /// Whether the term covers a day.
  public func holds(on day: CivilDay) -> Bool {
    if let from, day < from { return false }
    if let to, day >= to { return false }
    return true
  }
}
