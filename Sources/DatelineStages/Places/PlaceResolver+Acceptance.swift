import DatelineCore
import DatelineLexicons
import DatelineScan

/// A place nearer than this, in kilometres, speaks for a small one.
private let vicinity: Float = 150

/// The same for a village.
private let county: Float = 50

// Tells whether a name counts as a place at all.
extension PlaceResolver {
  /// Whether a reading is also an ordinary word or a person's name.
  func isHard(_ reading: NameReading) -> Bool {
    reading.policy != .plain && reading.policy != .preferred
  }

  /// Whether enough speaks for a place: a name that is also a word or a person's needs words around
  /// it that only places have, and a small town its country.
  ///
  ///     They met in [Kyiv](PLACE country=UA). Nice words were said, and reading is easy.
  func isShown(_ reading: NameReading, _ name: NameContext) -> Bool {
    if reading.policy == .behindPlace || reading.policy.isVillage {
      if name.around.contains(.contained), isContained(place(reading), name.neighbours) {
        return true
      }
      guard reading.policy == .village else { return false }
      if name.mayBeVillage, names(regionOf: place(reading)) {
        return !name.around.contains(.partOfName)
      }
      return name.isPlaced && isAtHome(place(reading), name)
    }
    if isHard(reading) { return name.isPlaced && !name.around.contains(.partOfName) }
    let entry = place(reading)
    guard isSmall(entry) else { return true }
    if name.around.contains(.partOfName) { return false }
    if name.around.isDisjoint(with: .ofPlaces), isSpeaking(name.candidate.tokens.upperBound) {
      return false
    }
    let own = spokenFor[name.candidate.firstReading] ?? .none
    if evidence.share(of: entry.country, without: own) > 0 || bias.contains(entry.country) {
      return true
    }
    if name.around.contains(.contained) { return isContained(entry, name.neighbours) }
    if name.isPlaced, isOnlyReading(name.candidate) { return true }
    return isNear(entry, vicinity)
  }

  /// Whether a name stands in a list of places, or for small towns elsewhere and nothing else.
  func mayBeVillage(_ candidate: Candidate, _ around: NameSurroundings) -> Bool {
    var isTown = false
    for index in candidate.readings {
      let reading = lexicons.readings[index]
      if reading.kind != .place || reading.policy.isVillage { continue }
      guard !isHard(reading), isSmall(place(reading)) else { return false }
      isTown = true
    }
    return isTown || around.contains(.listed)
  }

  /// Whether a village is named in a text about its region.
  private func isAtHome(_ entry: PlaceEntry, _ name: NameContext) -> Bool {
    !name.around.contains(.partOfName) && (names(regionOf: entry) || isNear(entry, county))
  }

  /// Whether a place of the text lies less than some kilometres from another.
  private func isNear(_ entry: PlaceEntry, _ kilometres: Float) -> Bool {
    entry.point.flatMap { evidence.distance(to: $0) }.map { $0 < kilometres } ?? false
  }

  /// Whether a name stands for one thing, villages aside.
  private func isOnlyReading(_ candidate: Candidate) -> Bool {
    var count = 0
    for index in candidate.readings where !lexicons.readings[index].policy.isVillage { count += 1 }
    return count == 1
  }

  /// Whether what follows is a verb that persons and governments do.
  private func isSpeaking(_ next: Int) -> Bool {
    cue(.verb, at: next) != nil
  }

  /// Whether a capitalised word that no lexicon holds touches the name: both are one name then,
  /// unless the sentence is written as headlines are.
  func isPartOfName(_ name: Range<Int>) -> Bool {
    let isFirst = name.lowerBound - 1 == words.sentence.lowerBound
    return isUnknownName(name.upperBound)
      || isUnknownName(name.lowerBound - 1) && !isFirst
  }

  private func isUnknownName(_ index: Int) -> Bool {
    words.isCapitalWord(index) && words.isUnknown(index) && !words.isTitleCase
  }
}
