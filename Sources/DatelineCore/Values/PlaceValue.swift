public import DatelineScan

/// A place: what it is and where.
public struct PlaceValue: BitwiseCopyable, Hashable, Sendable {
  /// What the place is.
  public var kind: Kind
  /// The country the place lies in.
  public var country: CountryCode
  /// The row of the first-level region.
  public var admin1: Term = .none
  /// Degrees north and east (WGS 84); nothing when unknown.
  public var point: Point?
  /// The government that the name stands for, none when it is the place itself.
  public var metonym: CountryCode = .none
  /// Who claims and who controls the place, in ``Document/claims``.
  public var claims = TermList()

  /// Sorts of places.
  public enum Kind: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case country, region, city, water, island, border, facility
  }

  /// A point on the globe.
  public struct Point: BitwiseCopyable, Hashable, Sendable {
    /// Degrees north.
    public var latitude: Double
    /// Degrees east.
    public var longitude: Double
    /// Whether the point is the centre of a country's or region's settlements, not its own.
    public var derived: Bool

    public init(latitude: Double, longitude: Double, derived: Bool) {
      self.latitude = latitude
      self.longitude = longitude
      self.derived = derived
    }
  }

  public init(kind: Kind, country: CountryCode) {
    self.kind = kind
    self.country = country
  }
}
