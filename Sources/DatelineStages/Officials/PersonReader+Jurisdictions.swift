import DatelineCore
import DatelineLexicons
import DatelineScan

/// How far behind a possessive the noun of a body may stand.
private let longestBody = 4

// Reads what an office belongs to: a nation, a place, an organisation, a body of a state.
extension PersonReader {
  func hasJurisdiction(_ found: FoundPerson) -> Bool {
    !found.country.isNone || !found.organisation.isNone || !found.place.isNone
  }

  /// Reads `of Sevastopol` or `to Moscow` after the office.
  ///
  /// A nation in front stays the jurisdiction.
  func readPlace(_ found: inout FoundPerson, hasNation: Bool) {
    let end = found.tokens.upperBound
    guard let link = words.match(lexicons.officeLinks, at: end), link.entry.leadsOn else {
      return
    }
    var at = end + link.count
    if let article = words.match(lexicons.officeLinks, at: at), article.entry == .article {
      at += 1
    }
    if let nation = lookup.starting(at: at), lookup.reading(nation, .demonym) != nil,
      body(startingAt: at) == nil
    {
      // `commander of the Dutch fleet`
      if !hasNation, found.name != nil { _ = take(nation, &found) }
      return
    }
    var jurisdiction = found
    guard var last = takeJurisdiction(at, &jurisdiction) else { return }
    if words.isPossessive(last) {
      guard
        let end = possessed(from: last + 1, &jurisdiction)
          // `president of Bosnia's Republika Srpska`
          ?? lookup.starting(at: last + 1).flatMap({ take($0, &jurisdiction) ? $0 : nil })?
          .tokens.upperBound
      else { return }
      last = end
    }
    last = withMission(last)
    if !hasNation { found = jurisdiction }
    found.tokens = found.tokens.lowerBound..<last
  }

  /// The end of `the UN mission` when the holder is named behind it.
  private func withMission(_ end: Int) -> Int {
    guard words.isSmallWord(end), !words.has([.functionWord, .speech], at: end),
      words.isMark(",", at: end + 1), name(at: end + 2) != nil
    else { return end }
    return end + 1
  }

  /// Takes the body, organisation, nation or place that begins at a token; gives where it ends.
  func takeJurisdiction(_ at: Int, _ found: inout FoundPerson) -> Int? {
    if let body = body(startingAt: at) {
      found.country = body.value.country
      found.organisation = body.value.organisation
      return body.end
    }
    guard let candidate = lookup.starting(at: at), take(candidate, &found) else { return nil }
    return candidate.tokens.upperBound
  }

  /// The end of the body that a place has: `of Niger's junta`, `of Russia's Security Council`.
  ///
  /// Of other things that a place has nobody holds an office.
  private func possessed(from start: Int, _ found: inout FoundPerson) -> Int? {
    for index in start..<start + longestBody {
      if let body = body(startingAt: index) {
        found.organisation = body.value.organisation
        return body.end
      }
      let noun =
        words.match(lexicons.forces, at: index)?.count
        ?? words.match(lexicons.bodies, at: index)?.count
        ?? words.match(lexicons.organisationHeads, at: index)?.count
      if let noun { return index + noun }
      guard words.has(.word, at: index), !words.has([.functionWord, .speech], at: index) else {
        return nil
      }
    }
    return nil
  }

  /// Takes nation, organisation or place from a candidate; false when it is none of them.
  func take(_ candidate: Candidate, _ found: inout FoundPerson) -> Bool {
    if let reading = lookup.reading(candidate, .organisation) {
      let entry = lexicons.organisations[Int(reading.entry)]
      found.organisation = entry.id
      found.country = entry.country
      return true
    }
    if let reading = lookup.reading(candidate, .demonym) {
      found.country = lexicons.demonyms[Int(reading.entry)].country
      return true
    }
    guard let reading = lookup.reading(candidate, .place) else { return false }
    if let settled = setting.naming(at: candidate.tokens.lowerBound, words) {
      found.country = settled.country
      found.place = settled.place
      return true
    }
    let place = lexicons.places[Int(reading.entry)]
    found.country = place.country
    if place.kind != .country { found.place = place.knowledgeBaseID }
    return true
  }

  /// The ministry or force that ends right before a token.
  func body(before start: Int) -> (start: Int, value: OrganisationValue)? {
    guard words.sentence.contains(start - 1) else { return nil }
    let end = words[start - 1].end
    guard let mention = bodies.ending(at: end), case .organisation(let value) = mention.value
    else { return nil }
    var first = start - 1
    while first > words.sentence.lowerBound, words[first].start > mention.range.start { first -= 1 }
    return (first, value)
  }

  /// The ministry or force that begins at a token.
  private func body(startingAt start: Int) -> (end: Int, value: OrganisationValue)? {
    guard !bodies.isEmpty, words.sentence.contains(start),
      let mention = bodies.starting(at: words[start].start),
      case .organisation(let value) = mention.value
    else { return nil }
    var end = start + 1
    while end < words.sentence.upperBound, words[end].start < mention.range.end { end += 1 }
    return (end, value)
  }
}

extension [Mention] {
  /// The mention that begins at an offset, among mentions in text order that do not overlap.
  fileprivate func starting(at offset: UInt32) -> Mention? {
    let index = partitionPoint { $0.range.start < offset }
    return index < count && self[index].range.start == offset ? self[index] : nil
  }

  /// The mention that ends at an offset, among mentions in text order that do not overlap.
  fileprivate func ending(at offset: UInt32) -> Mention? {
    let index = partitionPoint { $0.range.end < offset }
    return index < count && self[index].range.end == offset ? self[index] : nil
  }
}
