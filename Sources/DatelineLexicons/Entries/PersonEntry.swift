public import DatelineCore
public import DatelineScan

/// A holder of public office, from `officials/people.tsv`.
public struct PersonEntry: BitwiseCopyable, Sendable {
  public var name: Term
  /// The slug: `vladimir-putin`.
  public var id: Term
  /// `people/vladimir-putin`.
  public var row: Term
  public var country: CountryCode
  /// The person's terms in ``Lexicons/officeTerms``.
  public var firstTerm: UInt32
  public var termCount: UInt32
}
