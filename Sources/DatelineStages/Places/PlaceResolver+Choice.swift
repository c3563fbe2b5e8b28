import DatelineCore
import DatelineLexicons
import DatelineScan

/// How much the evidence for one place of a name weighs, in digits of population.
private enum Weight {
  /// Each time the country is named in the document.
  static let focus = 1.0
  /// A containing place right behind the name decides.
  static let containing = 100.0
  /// A country or region of the name is meant unless much speaks for a settlement.
  static let area = 3.0
}

// Chooses among the places of one name.
extension PlaceResolver {
  /// The place taken and why.
  struct Chosen {
    var entry: UInt32
    var reason: Reason
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
    if best.reason != .containingName, let entry = settled[candidate.firstReading] {
      return Chosen(entry: entry, reason: .earlierMention)
    }
    return Chosen(entry: best.entry, reason: places == 1 ? .onlyReading : best.reason)
  }

  private func weigh(_ place: PlaceEntry, _ candidate: Candidate) -> (Double, Reason) {
    var weight = digits(of: place.population)
    var reason = Reason.population
    if place.kind == .country || place.kind == .region {
      weight += Weight.area
      reason = .kindCue
    }
    let named = focus[place.country]
    if named > 0 {
      weight += Weight.focus * Double(min(named, 4))
      reason = .sameCountry
    }
    if containerNamed(after: candidate).map({ holds($0, place) }) == true
      || placeNamed(before: candidate).map({ isContainer(place, of: $0) }) == true
    {
      weight += Weight.containing
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

  /// The place named before a comma: `Atlanta` before `Georgia`.
  private func placeNamed(before candidate: Candidate) -> Candidate? {
    let start = candidate.tokens.lowerBound
    guard words.isMark(",", at: start - 1), let name = lookup.ending(at: start - 1),
      lookup.reading(name, .place) != nil
    else { return nil }
    return name
  }

  /// Whether a region or country is right around a place of the name before it.
  private func isContainer(_ place: PlaceEntry, of name: Candidate) -> Bool {
    guard place.kind == .region else { return false }
    for index in name.readings where lexicons.readings[index].kind == .place {
      let within = lexicons.places[Int(lexicons.readings[index].entry)].within
      if within >= 0, lexicons.places[Int(within)].row == place.row { return true }
    }
    return false
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

  /// The number of digits, 1 for 0.
  private func digits(of number: UInt32) -> Double {
    var count = 1.0
    var rest = number
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }
}
