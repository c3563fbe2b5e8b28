public import DatelineScan

/// An organisation: its slug, kind and country, each if known.
public struct OrganisationValue: BitwiseCopyable, Hashable, Sendable {
  /// The slug of the organisation.
  public var organisation: Term
  /// What sort of organisation it is.
  public var kind: Term
  /// Whose it is.
  public var country: CountryCode

  public init(organisation: Term = .none, kind: Term = .none, country: CountryCode = .none) {
    self.organisation = organisation
    self.kind = kind
    self.country = country
  }
}
