import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most tokens of a name before an age.
private let longestName = 5
/// Digits of an age.
private let longestAge = 2

// Reads persons by the age behind their name, whatever the name.
extension PersonReader {
  /// The person whose age stands at a token.
  ///
  ///     [Awad Elmahi](PERSON), 52, carried the bags.
  func agedPerson(_ age: Int) -> FoundPerson? {
    guard words[age].count <= longestAge, words.isMark(",", at: age - 1),
      words.isMark(",", at: age + 1) || words.has(.stop, at: age + 1)
    else { return nil }
    let end = age - 1
    var start = end
    while end - start < longestName, isOfName(start - 1) { start -= 1 }
    while start < end,
      words.has([.functionWord, .rank, .role], at: start)
        || words.has(.hyphen, at: start)
    { start += 1 }
    guard end - start > 1, lookup.covering(start..<end) == nil else { return nil }
    return FoundPerson(tokens: start..<end, name: start..<end, rule: .agedName)
  }

  private func isOfName(_ index: Int) -> Bool {
    if words.isCapitalWord(index) { return true }
    return words.has(.hyphen, at: index) && words.isCapitalWord(index + 1)
      && words[index].touchesPrevious
  }
}
