import DatelineCore
import DatelineLexicons
import DatelineScan

/// Finds units by their noun and the number or name before it.
///
///     The [72nd Mechanized Brigade](ORG) and the [Black Sea Fleet](ORG) moved.
struct MilitaryUnitRule {
  let lexicons: Lexicons

  /// The most words between a unit's number and its noun: `3rd Separate Assault Brigade`.
  private static let longestName = 4

  /// The unit whose noun begins at a token.
  func unit(at index: Int, _ words: TokenView, _ lookup: CandidateLookup) -> Range<Int>? {
    guard let head = words.match(lexicons.unitHeads, at: index),
      !head.entry.needsCapital || words.has(.capital, at: index)
    else { return nil }
    let end = index + head.count
    // A listed organisation knows its name better: `Arakan Army`.
    guard lookup.ending(at: end).flatMap({ lookup.reading($0, .organisation) }) == nil,
      let start = start(before: index, words, headIsCapital: words.has(.capital, at: end - 1))
    else { return nil }
    return start..<end
  }

  /// The number or the first word of the name, nothing for a noun alone.
  private func start(before index: Int, _ words: TokenView, headIsCapital: Bool) -> Int? {
    var at = index
    while index - at < MilitaryUnitRule.longestName, words.isCapitalWord(at - 1),
      !words.has([.functionWord, .month, .weekday, .status, .rank], at: at - 1)
    { at -= 1 }
    if let number = number(before: at, words) { return number }
    // `57 Mountain Division`, `3 Commando Brigade`
    if headIsCapital, at < index, words.has(.number, at: at - 1), words[at - 1].count <= 3,
      !words[at - 1].shape.contains(.separated)
    {
      return at - 1
    }
    return headIsCapital && at < index ? at : nil
  }

  /// `72nd` before a token: the number's index.
  private func number(before index: Int, _ words: TokenView) -> Int? {
    guard words.has(.number, at: index - 2), words.has(.word, at: index - 1),
      words[index - 1].touchesPrevious,
      lexicons.numberWords.entry(ofWord: words[index - 1].word)?.role == .ordinalSuffix
    else { return nil }
    return index - 2
  }
}
