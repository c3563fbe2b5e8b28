import DatelineCore
import DatelineLexicons
import DatelineScan

/// Chooses among the places of one name.
struct PlaceChoice {
  /// The place taken and why.
  struct Chosen {
    var entry: UInt32
    var reason: Reason
  }

  /// A country named this often in the document weighs as much as a tenfold population.
  private static let focusWeight = 1.0
  /// A containing place right behind the name decides.
  private static let containingWeight = 100.0
  /// A country or region of the name is meant unless much speaks for a settlement.
  private static let areaWeight = 3.0

  private let words: Words
  private let lookup: CandidateLookup
  private let lexicons: Lexicons
  private let focus: CountryFocus

  init(
    _ words: Words, _ lookup: CandidateLookup, _ lexicons: Lexicons, _ focus: CountryFocus
  ) {
    self.words = words
    self.lookup = lookup
    self.lexicons = lexicons
    self.focus = focus
  }

  /// The best place for a candidate, nothing when it has no place among its readings.
  func choose(_ candidate: Candidate) -> Chosen? {
    var best: (entry: UInt32, weight: Double, reason: Reason)?
    var places = 0
    for index in candidate.readings {
      let reading = lexicons.readings[index]
      guard reading.kind == .place else { continue }
      places += 1
      let (weight, reason) = weigh(lexicons.places[Int(reading.entry)], candidate)
      if weight > best?.weight ?? -1 { best = (reading.entry, weight, reason) }
    }
    guard let best else { return nil }
    return Chosen(entry: best.entry, reason: places == 1 ? .onlyReading : best.reason)
  }

  private func weigh(_ place: PlaceEntry, _ candidate: Candidate) -> (Double, Reason) {
    var weight = Double(max(1, String(place.population).utf8.count))
    var reason = Reason.population
    if place.kind == .country || place.kind == .region {
      weight += PlaceChoice.areaWeight
      reason = .kindCue
    }
    let named = focus[place.country]
    if named > 0 {
      weight += PlaceChoice.focusWeight * Double(min(named, 4))
      reason = .sameCountry
    }
    if let container = containerNamed(after: candidate), holds(container, place) {
      weight += PlaceChoice.containingWeight
      reason = .containingName
    }
    return (weight, reason)
  }

  /// The place named after a comma: `Springfield, Illinois`.
  private func containerNamed(after candidate: Candidate) -> Candidate? {
    let end = candidate.tokens.upperBound
    guard words.isMark(",", at: end), let next = lookup.starting(at: end + 1),
      lookup.reading(next, .place) != nil
    else { return nil }
    return next
  }

  private func holds(_ container: Candidate, _ place: PlaceEntry) -> Bool {
    for index in container.readings where lexicons.readings[index].kind == .place {
      let entry = Int32(lexicons.readings[index].entry)
      if entry == place.within { return true }
      let outer = lexicons.places[Int(entry)]
      if outer.kind == .country, outer.country == place.country, place.kind != .country {
        return true
      }
    }
    return false
  }
}
