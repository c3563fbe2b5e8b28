public import DatelineScan

/// A person, or the holder of an office.
public struct PersonValue: BitwiseCopyable, Hashable, Sendable {
  /// The slug of the person, none for an office without a name.
  public var person: Term
  /// What the office does: `president`, `spokesperson`.
  public var role: Term
  /// The office as written.
  public var office: Term
  /// The country of the office.
  public var country: CountryCode
  /// The slug of the organisation of the office.
  public var organisation: Term
  /// The knowledge base id of the place governed.
  public var place: Term
  /// `former`, `acting`.
  public var status: Term

  public init(
    person: Term = .none,
    role: Term = .none,
    office: Term = .none,
    country: CountryCode = .none,
    organisation: Term = .none,
    place: Term = .none,
    status: Term = .none
  ) {
    self.person = person
    self.role = role
    self.office = office
    self.country = country
    self.organisation = organisation
    self.place = place
    self.status = status
  }
}
