import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words between a place and the place in it: `Lebanon's second city, Tripoli`.
private let containerReach = 5

// Finds the place that holds another beside it.
extension PlaceResolver {
  /// Whether some place of a name lies in a place named beside it, or holds it.
  func isContained(_ candidate: Candidate, _ neighbours: Neighbours) -> Bool {
    guard !neighbours.isEmpty else { return false }
    for index in candidate.readings where lexicons.readings[index].kind == .place {
      if isContained(place(lexicons.readings[index]), neighbours) { return true }
    }
    return false
  }

  /// Whether a place of a name lies in a place named beside it, or holds it.
  func isContained(_ entry: PlaceEntry, _ neighbours: Neighbours) -> Bool {
    if let outer = neighbours.after, holds(outer, entry) { return true }
    if let outer = neighbours.possessor, holds(outer, entry) { return true }
    if entry.kind == .region || entry.kind == .country, let inner = neighbours.before {
      return isIn(inner, entry)
    }
    return false
  }

  /// Whether a name is a town in a region beside it where no table has one: `Defiance, Missouri`.
  ///
  /// The towns of the name that the tables have lie in other regions of the country.
  func isElsewhere(_ candidate: Candidate, _ neighbours: Neighbours) -> Bool {
    guard let outer = neighbours.after, words.isMark(",", at: candidate.tokens.upperBound),
      outer.tokens.lowerBound == candidate.tokens.upperBound + 1,
      words.has(Token.Shape.mark, at: outer.tokens.upperBound),
      !words.isPossessive(outer.tokens.upperBound), !isListed(candidate.tokens.lowerBound - 1),
      let region = lookup.reading(outer, .place).map({ place($0) }), region.kind == .region
    else { return false }
    for index in candidate.readings where lexicons.readings[index].kind == .place {
      let entry = place(lexicons.readings[index])
      guard isSmall(entry), entry.country == region.country else { return false }
    }
    return true
  }

  /// Whether another place stands beside a name in a list.
  func isListed(_ candidate: Candidate) -> Bool {
    let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    if isListed(end) {
      let next = words.isMark(",", at: end) && isJoiner(end + 1) ? end + 2 : end + 1
      if let other = lookup.starting(at: next), other.mayBe([.village, NameReading.Kinds(.place)]) {
        return true
      }
    }
    guard isListed(start - 1) else { return false }
    let last = isJoiner(start - 1) && words.isMark(",", at: start - 2) ? start - 2 : start - 1
    return lookup.ending(at: last)?.mayBe([.village, NameReading.Kinds(.place)]) ?? false
  }

  /// The names beside a name that may hold its place, or lie in it.
  func neighbours(of candidate: Candidate) -> Neighbours {
    Neighbours(
      after: containerAfter(candidate.tokens),
      possessor: possessor(candidate),
      before: placeNamed(before: candidate)
    )
  }

  /// The place after a comma, a bracket or a preposition: `Tripoli, Lebanon`, `Tripoli in northern
  /// Lebanon`.
  func containerAfter(_ name: Range<Int>) -> Candidate? {
    var next = name.upperBound
    if words.isMark(",", at: next) || words.isMark("(", at: next) {
      next += 1
    } else {
      guard let count = cue(.locative, at: next) else { return nil }
      next += count
    }
    for skipped in 0...2 {
      if let outer = lookup.starting(at: next + skipped), lookup.reading(outer, .place) != nil {
        return outer
      }
      guard words.isSmallWord(next + skipped) else { return nil }
    }
    return nil
  }

  /// The place that a name belongs to: `Lebanon's Tripoli`.
  private func possessor(_ candidate: Candidate) -> Candidate? {
    var at = candidate.tokens.lowerBound - 1
    for _ in 0..<containerReach {
      if words.isPossessive(at) {
        guard let outer = lookup.ending(at: at), lookup.reading(outer, .place) != nil else {
          return nil
        }
        return outer
      }
      guard words.has(.word, at: at) || words.isMark(",", at: at) || words.has(.hyphen, at: at)
      else { return nil }
      at -= 1
    }
    return nil
  }

  /// The place named before a comma: `Atlanta` before `Georgia`.
  private func placeNamed(before candidate: Candidate) -> Candidate? {
    let start = candidate.tokens.lowerBound
    guard words.isMark(",", at: start - 1), let name = lookup.ending(at: start - 1),
      name.readings.contains(where: { lexicons.readings[$0].kind == .place })
    else { return nil }
    return name
  }

  /// Whether one of a name's places holds a place.
  private func holds(_ container: Candidate, _ entry: PlaceEntry) -> Bool {
    for index in container.readings where lexicons.readings[index].kind == .place {
      if isWithin(entry, lexicons.readings[index].entry) { return true }
    }
    return false
  }

  /// Whether one of a name's places lies in a region or country.
  private func isIn(_ inner: Candidate, _ outer: PlaceEntry) -> Bool {
    for index in inner.readings where lexicons.readings[index].kind == .place {
      var entry = place(lexicons.readings[index])
      if outer.kind == .country {
        if entry.kind != .country, entry.country == outer.country { return true }
        continue
      }
      for _ in 0..<3 where entry.within >= 0 {
        entry = lexicons.places[Int(entry.within)]
        if entry.row == outer.row { return true }
      }
    }
    return false
  }

  private func isWithin(_ entry: PlaceEntry, _ index: UInt32) -> Bool {
    let outer = lexicons.places[Int(index)]
    if outer.kind == .country { return entry.kind != .country && entry.country == outer.country }
    var within = entry.within
    for _ in 0..<3 where within >= 0 {
      if within == Int32(index) { return true }
      within = lexicons.places[Int(within)].within
    }
    return false
  }
}
