import DatelineCore
import DatelineLexicons
import DatelineScan

/// What a document says about where it is set: the countries, regions and points of the names
/// that leave no doubt.
struct PlaceEvidence {
  /// How much each country is named.
  private var countries: [(country: CountryCode, weight: Float)] = []
  private var total: Float = 0
  /// How many names spoke, sure ones and others.
  private(set) var count = 0
  /// How much each region, district or country row is named, itself or by a place in it.
  private var regions: [(region: Int32, weight: Float)] = []
  private var points: [PlaceValue.Point] = []

  init() {
    countries.reserveCapacity(16)
    regions.reserveCapacity(16)
    points.reserveCapacity(16)
  }

  /// More points add time and no certainty.
  private static let mostPoints = 40

  /// What a name counts that only likely lies in a country.
  static let hint: Float = 0.5

  mutating func add(_ country: CountryCode, _ weight: Float) {
    count += 1
    guard !country.isNone else { return }
    total += weight
    if let index = countries.firstIndex(where: { $0.country == country }) {
      countries[index].weight += weight
    } else {
      countries.append((country, weight))
    }
  }

  /// Takes a place that is meant beyond doubt.
  mutating func add(
    _ place: PlaceEntry,
    at index: UInt32,
    _ weight: Float,
    _ lexicons: Lexicons
  ) {
    add(place.country, weight)
    guard place.kind != .country else { return }
    var region = place.kind == .region ? Int32(index) : place.within
    if region >= 0 { add(region: region, weight) }
    while region >= 0, lexicons.places[Int(region)].kind == .region {
      region = lexicons.places[Int(region)].within
      if region >= 0, lexicons.places[Int(region)].kind == .region { add(region: region, weight) }
    }
    guard let point = place.point, !point.derived, points.count < PlaceEvidence.mostPoints,
      !points.contains(point)
    else { return }
    points.append(point)
  }

  private mutating func add(region: Int32, _ weight: Float) {
    if let index = regions.firstIndex(where: { $0.region == region }) {
      regions[index].weight += weight
    } else {
      regions.append((region, weight))
    }
  }

  /// How much of what is named belongs to a country, 0 to 1, without what a name said itself.
  func share(of country: CountryCode, without own: CountryCode = .none) -> Float {
    let spared = own.isNone ? 0 : PlaceEvidence.hint
    guard total > spared, !country.isNone,
      let found = countries.first(where: { $0.country == country })
    else { return 0 }
    return (found.weight - (own == country ? spared : 0)) / (total - spared)
  }

  /// Whether a first-level region or a place in it is named.
  func names(region: Int32) -> Bool { regions.contains { $0.region == region } }

  /// The country named most, none when none is.
  var mainCountry: CountryCode {
    countries.max { $0.weight < $1.weight }?.country ?? .none
  }

  /// Kilometres to the nearest point of another place, nothing when no point is known.
  func distance(to point: PlaceValue.Point) -> Float? {
    var nearest: Float?
    for other in points where other != point {
      let distance = point.kilometres(to: other)
      if distance < nearest ?? .infinity { nearest = distance }
    }
    return nearest
  }
}

extension PlaceValue.Point {
  /// About how far another point is, good to some percent over short ways.
  ///
  /// The globe is laid flat around the middle latitude, whose cosine comes from its series.
  func kilometres(to other: PlaceValue.Point) -> Float {
    let kilometresInDegree: Float = 111.2
    let radiansInDegree: Float = .pi / 180
    let north = Float(latitude - other.latitude)
    var east = Float(longitude - other.longitude)
    if east > 180 { east -= 360 }
    if east < -180 { east += 360 }
    let middle = Float(latitude + other.latitude) / 2 * radiansInDegree
    let square = middle * middle
    let cosine = max(0, 1 - square / 2 + square * square / 24 - square * square * square / 720)
    let flatEast = east * cosine
    return kilometresInDegree * (north * north + flatEast * flatEast).squareRoot()
  }
}
