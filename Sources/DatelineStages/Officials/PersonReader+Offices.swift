import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words of a jurisdiction that no lexicon holds: `for the joint fleet of the north`.
private let longestJurisdiction = 7

/// How far behind a possessive the noun of a body may stand.
private let longestBody = 4

/// The most words of a holder's name that only the office behind it shows to be one.
private let longestHolder = 3

// Reads offices with what stands around them: nation or department, status, place, holder.
extension PersonReader {
  /// An office at a token: `[former] [Russian] foreign minister [of …][,] [Name]`.
  ///
  /// Nothing when neither a holder is named nor a jurisdiction, which a post needs in any case.
  func office(_ at: Int) -> FoundPerson? {
    guard let role = words.match(lexicons.roles, at: at) else { return nil }
    var found = FoundPerson(
      tokens: at..<at + role.count,
      office: at..<at + role.count,
      isOfficial: true,
      rule: .officeOfPlace
    )
    found.role = role.entry.role
    found.roleRow = role.entry.row
    readLeft(&found)
    let hasNation = hasJurisdiction(found)
    readPlace(&found, hasNation: hasNation)
    readHolder(&found)
    if found.name == nil { readHolderBefore(&found) }
    guard hasJurisdiction(found) || found.name != nil && role.entry.kind != .post else {
      return nil
    }
    return found
  }

  /// A person followed by an office in apposition: `Name, Ukraine's president`.
  func withApposition(_ person: FoundPerson) -> FoundPerson? {
    var at = person.tokens.upperBound
    guard words.isMark(",", at: at) else { return person }
    at += 1
    if let link = words.match(lexicons.officeLinks, at: at), link.entry == .article { at += 1 }
    while words.match(lexicons.statuses, at: at) != nil { at += 1 }
    var found = person
    if let end = takeJurisdiction(at, &found) {
      at = words.isPossessive(end) ? end + 1 : end
    }
    guard let role = words.match(lexicons.roles, at: at) else { return person }
    let hasOwner = hasJurisdiction(found)
    found.tokens = person.tokens.lowerBound..<at + role.count
    found.office = at..<at + role.count
    found.role = role.entry.role
    found.roleRow = role.entry.row
    found.isOfficial = true
    found.rule = .nameApposition
    readPlace(&found, hasNation: hasOwner)
    guard hasJurisdiction(found) || role.entry.kind != .post else { return person }
    readToComma(&found)
    return found
  }

  /// Takes the rest of an apposition, `for the Dutch fleet`, when it closes soon.
  private func readToComma(_ found: inout FoundPerson) {
    let end = found.tokens.upperBound
    var at = end
    while at - end < longestJurisdiction, words.has(.word, at: at) || words.has(.hyphen, at: at) {
      let isLink = words.match(lexicons.officeLinks, at: at) != nil
      guard isLink || !words.has([.functionWord, .speech], at: at) else { return }
      at += 1
    }
    guard at > end, words.isMark(",", at: at) || words.has(.stop, at: at) else { return }
    guard
      words.match(lexicons.officeLinks, at: end)?.entry.leadsOn == true
        || end > found.office?.upperBound ?? end
    else { return }
    found.tokens = found.tokens.lowerBound..<at
  }

  // MARK: Parts

  private func hasJurisdiction(_ found: FoundPerson) -> Bool {
    !found.country.isNone || !found.organisation.isNone || !found.place.isNone
  }

  /// Status and nation or department before the office, and a possessor before those.
  private func readLeft(_ found: inout FoundPerson) {
    var start = found.tokens.lowerBound
    readStatus(&found, &start)
    if let body = body(before: start) {
      start = body.start
      found.country = body.value.country
      found.organisation = body.value.organisation
    } else if let candidate = lookup.ending(at: start),
      words.sentence.contains(candidate.tokens.lowerBound), take(candidate, &found)
    {
      start = candidate.tokens.lowerBound
    } else if words.isPossessive(start - 1), let owner = lookup.ending(at: start - 1) {
      _ = take(owner, &found)
    }
    readStatus(&found, &start)
    found.tokens = start..<found.tokens.upperBound
  }

  private func readStatus(_ found: inout FoundPerson, _ start: inout Int) {
    for length in 1...2 {
      if let match = words.match(lexicons.statuses, at: start - length), match.count == length {
        found.status = match.entry.status
        start -= length
        return
      }
    }
  }

  /// The ministry or force that ends right before a token.
  private func body(before start: Int) -> (start: Int, value: OrganisationValue)? {
    guard words.sentence.contains(start - 1) else { return nil }
    let end = words[start - 1].end
    guard let mention = bodies.ending(at: end), case .organisation(let value) = mention.value
    else { return nil }
    var first = start - 1
    while first > words.sentence.lowerBound, words[first].start > mention.range.start { first -= 1 }
    return (first, value)
  }

  /// Takes nation, organisation or place from a candidate; false when it is none of them.
  private func take(_ candidate: Candidate, _ found: inout FoundPerson) -> Bool {
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
    let place = lexicons.places[Int(reading.entry)]
    found.country = place.country
    if place.kind != .country { found.place = place.knowledgeBaseID }
    return true
  }

  /// Reads `of Sevastopol` or `to Moscow` after the office.
  ///
  /// A nation in front stays the jurisdiction.
  private func readPlace(_ found: inout FoundPerson, hasNation: Bool) {
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
      guard let end = possessed(from: last + 1, &jurisdiction) else { return }
      last = end
    }
    if !hasNation { found = jurisdiction }
    found.tokens = found.tokens.lowerBound..<last
  }

  /// Takes the body, organisation, nation or place that begins at a token; gives where it ends.
  private func takeJurisdiction(_ at: Int, _ found: inout FoundPerson) -> Int? {
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

  /// The name after the office, past a rank, or past a comma where the jurisdiction is known.
  private func readHolder(_ found: inout FoundPerson) {
    var at = found.tokens.upperBound
    let comma = words.isMark(",", at: at)
    if comma { at += 1 }
    at = afterTitles(at)
    guard let name = name(at: at) else { return }
    if comma {
      guard hasJurisdiction(found), name.entry != nil || name.tokens.count > 1 else { return }
    }
    found.name = name.name
    found.entry = name.entry
    found.rule = .titleName
    found.tokens = found.tokens.lowerBound..<name.tokens.upperBound
  }

  /// The name before the office and a comma: `Innocent Okoye, a former mayor of Bukavu`.
  ///
  /// The words of the name are in no table, else a rule for names would have found it.
  private func readHolderBefore(_ found: inout FoundPerson) {
    var comma = found.tokens.lowerBound - 1
    if words.match(lexicons.officeLinks, at: comma)?.entry == .article { comma -= 1 }
    guard words.isMark(",", at: comma) else { return }
    var start = comma
    while comma - start < longestHolder, isPlainName(start - 1) { start -= 1 }
    guard comma - start > 1 else { return }
    found.name = start..<comma
    found.rule = .nameApposition
    found.tokens = start..<found.tokens.upperBound
    readToComma(&found)
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

  /// The token after ranks, honorifics and titles of nobility: `Brig. Gen.`, `Prince`.
  private func afterTitles(_ start: Int) -> Int {
    var at = start
    while at - start < PersonReader.longestTitles {
      if let rank = words.match(lexicons.ranks, at: at), rank.entry.kind != .trade {
        at = afterPeriod(at + rank.count)
      } else if let title = words.match(lexicons.roles, at: at), title.entry.kind == .title {
        at += title.count
      } else {
        break
      }
    }
    return at
  }
}

extension [Mention] {
  /// The mention that begins at an offset, among mentions in text order.
  fileprivate func starting(at offset: UInt32) -> Mention? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].range.start == offset ? self[low] : nil
  }

  /// The mention that ends at an offset, among mentions in text order.
  fileprivate func ending(at offset: UInt32) -> Mention? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.end < offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].range.end == offset ? self[low] : nil
  }
}
