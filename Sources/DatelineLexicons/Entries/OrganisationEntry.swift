public import DatelineCore
public import DatelineScan

/// A named organisation, from `organisations/organisations.tsv`.
public struct OrganisationEntry: BitwiseCopyable, Sendable {
  /// The normal form.
  public var name: Term
  /// The slug: `nato`.
  public var id: Term
  /// `organisations/nato`.
  public var row: Term
  /// What sort of organisation it is.
  public var kind: Term
  /// Whose it is.
  public var country: CountryCode
  /// Words of which one must stand near; empty when the name is unmistakable.
  public var cues: CueWords
}
