public import DatelineCore
public import DatelineScan

/// An adjective or noun of a nation, region, bloc or faith, from `places/demonyms.tsv`.
public struct DemonymEntry: BitwiseCopyable, Sendable {
  /// The normal form.
  public var name: Term
  /// `demonyms/ukrainian`.
  public var row: Term
  /// None for blocs and faiths.
  public var country: CountryCode
}
