public import DatelineScan

/// A country's claim to, or control over, a contested place.
public struct Claim: BitwiseCopyable, Hashable, Sendable {
  /// What a country does with a place.
  public enum Stance: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case claims, controls
  }

  /// Who claims or controls.
  public var country: CountryCode
  /// Which of both.
  public var stance: Stance
  /// Since when, an ISO 8601 date to the precision known.
  public var from: Term
  /// Until when, nothing when still.
  public var to: Term

  public init(country: CountryCode, stance: Stance, from: Term, to: Term) {
    self.country = country
    self.stance = stance
    self.from = from
    self.to = to
  }
}
