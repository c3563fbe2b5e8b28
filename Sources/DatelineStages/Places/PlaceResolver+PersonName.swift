import DatelineCore
import DatelineLexicons
import DatelineScan

// Tells whether a place name is rather a part of a person's name.
extension PlaceResolver {
  /// Whether a name belongs to a person: `Jordan Peterson met Ms Paris`.
  func isOfPerson(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    if words.isCapitalWord(before), words.has([.givenName, .sharedGivenName], at: before),
      !words.has([.knownName, .functionWord], at: before)
    {
      return true
    }
    if let rank = words.match(lexicons.ranks, at: before), rank.count == 1 {
      return rank.entry.isTitle || rank.entry.kind == .kin || words.isCapitalWord(name.upperBound)
    }
    if name.count == 1, words.beginsPerson(name.lowerBound) { return true }
    return name.count == 1 && words.has(.givenName, at: name.lowerBound)
      && words.isCapitalWord(name.upperBound) && !words.has(.knownName, at: name.upperBound)
  }
}
