public import DatelineCore
public import DatelineScan

/// A place of the gazetteer, from `geonames.tsv`, `regions.tsv` or `places.tsv` in `places`.
public struct PlaceEntry: BitwiseCopyable, Sendable {
  /// The name in its usual English form.
  public var name: Term
  /// The lexicon row, `places/gn-703448`.
  public var row: Term
  /// `geonames:703448`, none for rows without a GeoNames id.
  public var knowledgeBaseID: Term
  /// What the place is.
  public var kind: PlaceValue.Kind
  /// The country it lies in.
  public var country: CountryCode
  /// The index of the region or country row that holds the place, or -1.
  public var within: Int32
  /// Where it lies, nothing when unknown.
  public var point: PlaceValue.Point?
  /// People living there, 0 when unknown, 1 when GeoNames does not say.
  public var population: UInt32
  /// Whether it is the capital of a country or territory.
  public var isCapital: Bool
  /// The government that the name can stand for, none for most.
  public var capitalOf: CountryCode
  /// The place's claims in ``Lexicons/claims``.
  public var firstClaim: UInt32
  /// The number of its claims.
  public var claimCount: UInt32
}
