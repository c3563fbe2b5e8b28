import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words of a jurisdiction that no lexicon holds: `for the joint fleet of the north`.
private let longestJurisdiction = 7

/// The most words of the field of an office.
private let longestField = 4

/// The most words of a holder's name that only the office behind it shows to be one.
private let longestHolder = 3

// Reads offices with what stands around them: nation or department, status, place, holder.
extension PersonReader {
  /// An office at a token: `[former] [Russian] foreign minister [of …][,] [Name]`.
  ///
  /// Nothing when neither a holder is named nor a jurisdiction, which a post needs in any case.
  func office(_ at: Int) -> FoundPerson? {
    guard let role = words.match(lexicons.roles, at: at) else { return nil }
    let start = startOfOffice(at, role.entry)
    var found = FoundPerson(
      tokens: start..<at + role.count,
      office: start..<at + role.count,
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

  /// The first word of what belongs to an office: `[navy] spokesman`, `[Fisheries] Minister`.
  private func startOfOffice(_ at: Int, _ role: RoleEntry) -> Int {
    if let force = words.match(lexicons.forces, before: at), lookup.ending(at: at) == nil,
      body(before: at) == nil
    {
      return at - force.count
    }
    guard role.kind == .portfolio, words.isCapitalWord(at) else { return at }
    var start = at
    while at - start < longestField {
      if isOfField(start - 1) {
        start -= 1
      } else if start < at, words.match(lexicons.officeLinks, at: start - 1) == nil,
        words.isSmallWord(start - 1), words.has(.functionWord, at: start - 1),
        isOfField(start - 2)
      {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// A capitalised word that no name holds: `Fisheries`.
  private func isOfField(_ index: Int) -> Bool {
    words.isCapitalWord(index)
      && !words.has([.functionWord, .sentenceStarter, .givenName], at: index)
      && words.match(lexicons.roles, at: index) == nil
      && words.match(lexicons.ranks, at: index) == nil
      && words.match(lexicons.statuses, at: index) == nil
      && lookup.covering(index..<index + 1) == nil
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
    if let deputy = holderOfAnother(person, at + role.count) { return deputy }
    let hasOwner = hasJurisdiction(found)
    found.tokens = person.tokens.lowerBound..<at + role.count
    found.office = at..<at + role.count
    found.role = role.entry.role
    found.roleRow = role.entry.row
    found.isOfficial = true
    found.rule = .nameApposition
    readPlace(&found, hasNation: hasOwner)
    if !hasJurisdiction(found), words.isMark(",", at: found.tokens.upperBound) {
      readBodyAfterComma(&found)
    }
    guard hasJurisdiction(found) || role.entry.kind != .post else { return person }
    readToComma(&found)
    return found
  }

  /// Takes the body behind an office and a comma: `commander, U.S. Central Command`.
  private func readBodyAfterComma(_ found: inout FoundPerson) {
    let start = found.tokens.upperBound + 1
    var taken = found
    guard let end = takeJurisdiction(start, &taken), !taken.organisation.isNone else { return }
    found = taken
    found.tokens = found.tokens.lowerBound..<end
  }

  /// A person whose office is that of another one: `Name, President Name's security adviser`.
  private func holderOfAnother(_ person: FoundPerson, _ at: Int) -> FoundPerson? {
    guard let other = name(at: at) else { return nil }
    let end = other.tokens.upperBound
    guard words.isPossessive(end), let role = words.match(lexicons.roles, at: end + 1) else {
      return person
    }
    var found = person
    found.tokens = person.tokens.lowerBound..<end + 1 + role.count
    found.office = end + 1..<end + 1 + role.count
    found.role = role.entry.role
    found.roleRow = role.entry.row
    found.isOfficial = true
    found.rule = .nameApposition
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
    guard let match = words.match(lexicons.statuses, before: start, longest: 2) else { return }
    found.status = match.entry.status
    start -= match.count
  }

  /// The name after the office, past titles, or past a comma where the jurisdiction is known or a
  /// title follows.
  private func readHolder(_ found: inout FoundPerson) {
    var at = found.tokens.upperBound
    let comma = words.isMark(",", at: at)
    if comma { at += 1 }
    let start = at
    at = afterTitles(at)
    guard let name = name(at: at) else { return }
    if comma {
      // `Its defence minister, Yee Mon, vowed …`
      let isBetween = words.isMark(",", at: name.tokens.upperBound)
      guard hasJurisdiction(found) || at > start || isBetween,
        name.entry != nil || name.tokens.count > 1
      else { return }
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

  /// The token after ranks, honorifics and titles of nobility: `Brig. Gen.`, `Prince`.
  private func afterTitles(_ start: Int) -> Int {
    var at = start
    while at - start < PersonReader.longestTitles {
      if let rank = words.match(lexicons.ranks, at: at), rank.entry.isTitle {
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
