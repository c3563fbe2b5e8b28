import DatelineCore
import DatelineLexicons
import DatelineScan

/// A place nearer than this, in kilometres, speaks for a small one.
private let vicinity: Float = 150

// Tells whether a name counts as a place at all.
extension PlaceResolver {
  /// Whether a reading is also an ordinary word or a person's name.
  func isHard(_ reading: NameReading) -> Bool {
    reading.policy == .hard || reading.policy == .behindPlace
  }

  /// Whether enough speaks for a place: a name that is also a word or a person's needs words around
  /// it that only places have, and a small town its country.
  ///
  ///     They met in [Kyiv](PLACE country=UA). Nice words were said, and reading is easy.
  func isShown(_ reading: NameReading, _ candidate: Candidate, _ around: NameSurroundings) -> Bool {
    if reading.policy == .behindPlace {
      return around.contains(.contained) && isContained(place(reading), candidate)
    }
    let isPlaced = !around.isDisjoint(with: .ofPlaces) || shown.contains(candidate.firstReading)
    if isHard(reading) { return isPlaced && !around.contains(.partOfName) }
    let entry = place(reading)
    guard isSmall(entry) else { return true }
    if around.contains(.partOfName) { return false }
    if around.isDisjoint(with: .ofPlaces), isSpeaking(candidate.tokens.upperBound) { return false }
    let own = spokenFor[candidate.firstReading] ?? .none
    if evidence.share(of: entry.country, without: own) > 0 || bias.contains(entry.country) {
      return true
    }
    if around.contains(.contained) { return isContained(entry, candidate) }
    guard let point = entry.point, let distance = evidence.distance(to: point) else {
      return isPlaced && candidate.readingCount == 1
    }
    return distance < vicinity || isPlaced && candidate.readingCount == 1
  }

  /// Whether what follows is a verb that persons and governments do.
  private func isSpeaking(_ next: Int) -> Bool {
    words.match(lexicons.metonymCues(.verb), at: next) != nil
  }

  /// Whether a capitalised word that no lexicon holds touches the name: both are one name then,
  /// unless the sentence is written as headlines are.
  func isPartOfName(_ name: Range<Int>) -> Bool {
    let isFirst = name.lowerBound - 1 == words.sentence.lowerBound
    return isUnknownName(name.upperBound)
      || isUnknownName(name.lowerBound - 1) && !isFirst
  }

  private func isUnknownName(_ index: Int) -> Bool {
    words.isCapitalWord(index) && words[index].word == 0 && !words.isTitleCase
  }
}
