import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words of a name that only a verb of speech shows to be one.
private let longestName = 3

// Reads persons by what they do: somebody says something.
extension PersonReader {
  /// The person beside a verb of speech.
  ///
  ///     “It was loud,” said [Tobias Ellwood](PERSON). [Knox Orrin](PERSON) told a court.
  ///
  /// The name has two or three capitalised words, none of them in any table of other things.
  func speaker(_ verb: Int) -> FoundPerson? {
    guard words.isSmallWord(verb), !words.isTitleCase else { return nil }
    var start = verb
    if words.isSmallWord(start - 1), isInnerHyphen(start - 2) { start -= 2 }
    while verb - start <= longestName, isPlainName(start - 1) { start -= 1 }
    if let name = spoken(start..<verb) { return name }
    var end = verb + 1
    while end - verb - 1 <= longestName, isPlainName(end) { end += 1 }
    if isInnerHyphen(end) { end += 2 }
    return spoken(verb + 1..<end)
  }

  private func spoken(_ name: Range<Int>) -> FoundPerson? {
    // `Hsieh Jih-sheng` has two tokens more.
    let hyphens = isInnerHyphen(name.upperBound - 2) ? 2 : 0
    guard (2...longestName).contains(name.count - hyphens), words.isCapitalWord(name.lowerBound),
      !words.has([.functionWord, .sentenceStarter], at: name.lowerBound),
      // `Centers for Disease Control said`
      !(words.isCapitalWord(name.lowerBound - 2)
        && words.match(lexicons.officeLinks, at: name.lowerBound - 1) != nil)
    else { return nil }
    return FoundPerson(tokens: name, name: name, rule: .speaker)
  }

  /// A capitalised word that is neither part of another name nor a noun of offices and bodies.
  func isPlainName(_ index: Int) -> Bool {
    guard words.isCapitalWord(index), !words.isAcronym(index),
      words.has(.givenName, at: index) || !words.has(Cues.ofOtherNames, at: index)
    else { return false }
    return lookup.covering(index..<index + 1) == nil
  }
}

extension Cues {
  /// What words of names carry that are not a person's.
  fileprivate static var ofOtherNames: Cues {
    [
      .functionWord, .month, .weekday, .role, .rank, .status, .body, .force, .unitHead, .placeHead,
      .organisationHead, .weaponClass, .weaponModifier, .agency, .holiday,
    ]
  }
}
