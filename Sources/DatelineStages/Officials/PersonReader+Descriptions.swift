import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words between an article and a trade: `a senior political analyst`.
private let longestTrade = 4
/// The most words of a name that only the trade behind it shows to be one.
private let longestName = 3

// Reads persons by a trade or a kinship beside their name.
extension PersonReader {
  /// The person whose trade or kinship stands at a token, which is no part of the mention.
  ///
  ///     [Heni Nsabia](PERSON), an analyst, called his brother [Yousef](PERSON) and the lawyer
  ///     [Phil Shiner](PERSON).
  func described(by rank: RankEntry, _ noun: Range<Int>) -> FoundPerson? {
    guard words.isSmallWord(noun.lowerBound) || rank.kind == .trade else { return nil }
    let comma = words.isMark(",", at: noun.upperBound)
    if let name = name(at: comma ? noun.upperBound + 1 : noun.upperBound),
      name.tokens.count > 1 || rank.kind != .trade && isFirstName(name.tokens),
      !comma || words.isSmallWord(noun.lowerBound) && closes(name.tokens.upperBound)
    {
      return name
    }
    return rank.kind == .trade ? personBefore(noun.lowerBound) : nil
  }

  /// The name before a comma, an article and a trade.
  private func personBefore(_ trade: Int) -> FoundPerson? {
    var comma = trade - 1
    while trade - comma < longestTrade, words.match(lexicons.officeLinks, at: comma) == nil,
      words.has(.word, at: comma) || words.has(.hyphen, at: comma)
    { comma -= 1 }
    guard words.match(lexicons.officeLinks, at: comma)?.entry == .article,
      words.isMark(",", at: comma - 1)
    else { return nil }
    let end = comma - 1
    var start = end
    while end - start < longestName, isPlainName(start - 1) { start -= 1 }
    guard end - start > 1, !words.has([.functionWord, .sentenceStarter], at: start),
      !words.isCapitalWord(start - 1), !words.isTitleCase
    else { return nil }
    return FoundPerson(tokens: start..<end, name: start..<end, rule: .nameApposition)
  }

  /// Whether a single word is somebody's first name: a listed one, or in no table.
  private func isFirstName(_ name: Range<Int>) -> Bool {
    words.has(.givenName, at: name.lowerBound) || words.isUnknown(name.lowerBound)
  }

  /// Whether what stands between commas ends at a token.
  func closes(_ at: Int) -> Bool { words.isMark(",", at: at) || words.has(.stop, at: at) }
}
