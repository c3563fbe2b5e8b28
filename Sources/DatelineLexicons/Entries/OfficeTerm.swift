public import DatelineCore
public import DatelineScan

/// Who held which office when, from `officials/terms.tsv`.
public struct OfficeTerm: BitwiseCopyable, Sendable {
  public var role: Term
  public var country: CountryCode
  public var organisation: Term
  public var place: Term
  /// The first day, nothing when unknown.
  public var from: CivilDay?
  /// The day after the last, nothing when still in office or unknown.
  public var to: CivilDay?

  public func holds(on day: CivilDay) -> Bool {
    if let from, day < from { return false }
    if let to, day >= to { return false }
    return true
  }
}
