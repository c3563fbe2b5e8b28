public import DatelineScan

/// An organisation: its slug, kind and country, each if known.
public struct OrganisationValue: BitwiseCopyable, Hashable, Sendable {
  public var organisation: Term
  public var kind: Term
  public var country: CountryCode

  public init(organisation: Term = .none, kind: Term = .none, country: CountryCode = .none) {
    self.organisation = organisation
    self.kind = kind
    self.country = country
  }
}
