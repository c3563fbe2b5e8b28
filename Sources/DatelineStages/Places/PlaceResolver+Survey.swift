import DatelineCore
import DatelineLexicons
import DatelineScan

/// How much more one place of a name must weigh than the next to tell where a text is set.
private let clearLead: Float = 1.2

// Looks over the whole document before any name is resolved.
extension PlaceResolver {
  /// Notes what stands around each name, and gathers what the names beyond doubt say together.
  mutating func survey(_ document: Document) {
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
    if let sure = beyondDoubt(candidate) {
      around = isOfPerson(candidate.tokens) ? [.place, .ofPerson] : .place
      if around == .place { evidence.add(lexicons.places[Int(sure)], at: sure, 1) }
    } else if lookup.reading(candidate, .place) != nil {
      around = look(around: candidate)
      if !around.isDisjoint(with: .ofPlaces) { shown.insert(candidate.firstReading) }
      if !around.contains(.ofPerson) { weighIn(candidate, around) }
    }
    surroundings.append(around)
  }

  /// The one place of a name that means nothing else and is well known, as most names are.
  func beyondDoubt(_ candidate: Candidate) -> UInt32? {
    guard candidate.readingCount == 1 else { return nil }
    let reading = lexicons.readings[Int(candidate.firstReading)]
    guard reading.kind == .place, !isHard(reading), !isSmall(place(reading)) else { return nil }
    return reading.entry
  }

  private func look(around candidate: Candidate) -> NameSurroundings {
    let name = candidate.tokens
    var around = NameSurroundings.place
    if isOfPerson(name) { around.insert(.ofPerson) }
    if isPartOfName(name) { around.insert(.partOfName) }
    if endsPhrase(.locative, before: name.lowerBound) { around.insert(.located) }
    if isContained(candidate) { around.insert(.contained) }
    if head(before: name) != nil
      || words.match(lexicons.placeHeadsAfter, at: name.upperBound) != nil
    {
      around.insert(.headed)
    }
    return around
  }

  /// The noun before a name that says what it is: `village of`.
  func head(before name: Range<Int>) -> PlaceValue.Kind? {
    for length in 1...3 {
      if let match = words.match(lexicons.placeHeadsBefore, at: name.lowerBound - length),
        match.count == length
      {
        return match.entry
      }
    }
    return nil
  }

  /// Lets a name speak for its country when one of its places is far likelier than the others.
  private mutating func weighIn(_ candidate: Candidate, _ around: NameSurroundings) {
    var best: (entry: UInt32, weight: Float) = (0, -1)
    var second: Float = -1
    for index in candidate.readings where lexicons.readings[index].kind == .place {
      let reading = lexicons.readings[index]
      if isHard(reading), around.isDisjoint(with: .ofPlaces) { continue }
      let entry = place(reading)
      if isSmall(entry), around.isDisjoint(with: .ofPlaces) { continue }
      var weight = prior(entry)
      if around.contains(.contained), isContained(entry, candidate) { weight += 10 }
      if weight > best.weight {
        second = best.weight
        best = (reading.entry, weight)
      } else {
        second = max(second, weight)
      }
    }
    guard best.weight >= 0 else { return }
    let entry = lexicons.places[Int(best.entry)]
    if second < 0 || around.contains(.contained) {
      evidence.add(entry, at: best.entry, 1)
    } else if best.weight > second + clearLead, spokenFor[candidate.firstReading] == nil {
      // Once, so that a name said often does not decide what it means itself.
      spokenFor[candidate.firstReading] = entry.country
      evidence.add(entry.country, PlaceEvidence.hint)
    }
  }
}
