import DatelineCore
import DatelineLexicons
import DatelineScan

/// How much more one place of a name must weigh than the next to tell where a text is set.
private let clearLead: Float = 1.2

// Looks over the whole document before any name is resolved.
extension PlaceResolver {
  /// Notes what stands around each name, and gathers what the names beyond doubt say together.
  mutating func survey(_ document: borrowing Document) {
    var next = 0
    for sentence in document.sentences {
      enter(sentence)
      while next < lookup.candidates.count,
        Int(lookup.candidates[next].firstToken) < sentence.tokens.upperBound
      {
        survey(lookup.candidates[next])
        next += 1
      }
    }
    for country in bias { evidence.add(country, 1) }
  }

  private mutating func survey(_ candidate: Candidate) {
    var around: NameSurroundings = []
    if let demonym = lookup.reading(candidate, .demonym) {
      evidence.add(lexicons.demonyms[Int(demonym.entry)].country, 1)
    }
    switch standing(candidate) {
    case .none: break
    case .sure(let entry):
      around = isOfPerson(candidate.tokens) ? [.place, .ofPerson, .sure] : [.place, .sure]
      if !around.contains(.ofPerson) {
        evidence.add(lexicons.places[Int(entry)], at: entry, 1, lexicons)
      }
    case .open(let neighbours):
      around = look(around: candidate, neighbours)
      if !around.isDisjoint(with: .ofPlaces) { shown.insert(candidate.firstReading) }
      if around.isDisjoint(with: [.ofPerson, .elsewhere]) {
        weighIn(candidate, around, neighbours)
      }
    }
    surroundings.append(around)
  }

  /// What a name is before the words around it are looked at.
  private enum Standing {
    /// No place, or one that nothing can speak for here.
    case none
    /// The one place of a name that means nothing else and is well known, as most names are.
    case sure(UInt32)
    case open(Neighbours)
  }

  private func standing(_ candidate: Candidate) -> Standing {
    guard candidate.mayBe([NameReading.Kinds(.place), .village]) else { return .none }
    let isOnly = candidate.readingCount == 1
    let first = lexicons.readings[Int(candidate.firstReading)]
    if isOnly, !first.policy.isVillage {
      return isSure(first) ? .sure(first.entry) : .open(neighbours(of: candidate))
    }
    let neighbours = neighbours(of: candidate)
    guard neighbours.isEmpty, candidate.mayBe(.village) else { return .open(neighbours) }
    // Only other words could make it a village.
    var sure: UInt32?
    var isOpen = false
    for index in candidate.readings {
      let reading = lexicons.readings[index]
      if reading.policy.isVillage {
        if reading.policy == .village { isOpen = isOpen || sure == nil }
      } else if sure == nil, isSure(reading) {
        sure = reading.entry
      } else {
        return .open(neighbours)
      }
    }
    if let sure { return .sure(sure) }
    return isOpen ? .open(neighbours) : .none
  }

  private func isSure(_ reading: NameReading) -> Bool {
    reading.kind == .place && !isHard(reading) && !isSmall(place(reading))
  }

  /// The well-known place of a name that is sure.
  func sureEntry(_ candidate: Candidate) -> UInt32? {
    candidate.readings.first { !lexicons.readings[$0].policy.isVillage }
      .map { lexicons.readings[$0].entry }
  }

  private func look(around candidate: Candidate, _ neighbours: Neighbours) -> NameSurroundings {
    let name = candidate.tokens
    var around = NameSurroundings.place
    if isOfPerson(name) { around.insert(.ofPerson) }
    if isPartOfName(name) { around.insert(.partOfName) }
    if endsPhrase(.locative, before: name.lowerBound) { around.insert(.located) }
    if isContained(candidate, neighbours) {
      around.insert(.contained)
    } else if isElsewhere(candidate, neighbours) {
      around.insert(.elsewhere)
    }
    if candidate.mayBe(.village), isListed(candidate) { around.insert(.listed) }
    if head(before: name) != nil
      || words.match(lexicons.placeHeadsAfter, at: name.upperBound) != nil
    {
      around.insert(.headed)
    }
    return around
  }

  /// The noun before a name that says what it is: `village of`.
  func head(before name: Range<Int>) -> PlaceValue.Kind? {
    words.match(lexicons.placeHeadsBefore, before: name.lowerBound, longest: 3)?.entry.kind
  }

  /// Lets a name speak for its country when one of its places is far likelier than the others.
  private mutating func weighIn(
    _ candidate: Candidate,
    _ around: NameSurroundings,
    _ neighbours: Neighbours
  ) {
    var best: (entry: UInt32, weight: Float) = (0, -1)
    var second: Float = -1
    for index in candidate.readings where lexicons.readings[index].kind == .place {
      let reading = lexicons.readings[index]
      if isHard(reading), around.isDisjoint(with: .ofPlaces) { continue }
      let entry = place(reading)
      if reading.policy.isVillage {
        guard around.contains(.contained), isContained(entry, neighbours) else { continue }
      }
      var weight = prior(entry)
      if isSmall(entry), around.isDisjoint(with: .ofPlaces) {
        // It speaks for nothing, yet leaves a name with a larger place open.
        second = max(second, weight)
        continue
      }
      if around.contains(.contained), isContained(entry, neighbours) { weight += 10 }
      if weight > best.weight {
        second = max(second, best.weight)
        best = (reading.entry, weight)
      } else {
        second = max(second, weight)
      }
    }
    guard best.weight >= 0 else { return }
    let entry = lexicons.places[Int(best.entry)]
    // A small town whose name villages have too says nothing of its own region.
    let isOnly = second < 0 && !(isSmall(entry) && candidate.mayBe(.village))
    if isOnly || around.contains(.contained) {
      evidence.add(entry, at: best.entry, 1, lexicons)
    } else if best.weight > second + clearLead, spokenFor[candidate.firstReading] == nil {
      // Once, so that a name said often does not decide what it means itself.
      spokenFor[candidate.firstReading] = entry.country
      evidence.add(entry.country, PlaceEvidence.hint)
    }
  }
}
