public import DatelineCore
public import DatelineScan

/// A holder of public office, from `officials/people.tsv`, or a person of a user's patterns.
public struct PersonEntry: BitwiseCopyable, Sendable {
  /// The normal form.
  public var name: Term
  /// The slug: `vladimir-putin`.
  public var id: Term
  /// `people/vladimir-putin`.
  public var row: Term
  /// The person's country.
  public var country: CountryCode
  /// Whether the person holds or held an office; those of patterns are only persons.
  public var isOfficial: Bool
  /// The person's terms in ``Lexicons/officeTerms``.
  public var firstTerm: UInt32
  /// The number of the person's terms.
  public var termCount: UInt32
}
