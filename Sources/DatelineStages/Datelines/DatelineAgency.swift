import DatelineCore
import DatelineLexicons
import DatelineScan

/// The agency of a dateline, such as `(Reuters)` or `/TASS/`.
struct DatelineAgency {
  /// The most tokens between the brackets.
  private static let mostTokens = 8

  /// The agency's name in the lexicons, or the text between the brackets.
  let name: Term
  /// Whether the lexicons know the agency.
  let isKnown: Bool
  /// The index after the closing bracket.
  let end: Int

  /// Reads the agency whose opening bracket is a token.
  init?(_ words: TokenView, _ lexicons: Lexicons, at index: Int) {
    let isSlashed = words.isMark("/", at: index)
    guard isSlashed || words.isMark("(", at: index) else { return nil }
    let first = index + 1
    let known = words.match(lexicons.agencies, at: first)
    var at = first + (known?.count ?? 0)
    while words.sentence.contains(at), at - first <= DatelineAgency.mostTokens,
      !words.isMark(isSlashed ? "/" : ")", at: at)
    {
      guard !words.isSmallWord(at), !words.has(.stop, at: at) else { return nil }
      at += 1
    }
    guard at > first, words.isMark(isSlashed ? "/" : ")", at: at),
      known != nil || words.isCapitalWord(first)
    else { return nil }
    let isWhole = known.map { first + $0.count == at } ?? false
    name = isWhole ? known?.entry ?? .none : Term(words.range(first..<at))
    isKnown = known != nil
    end = at + 1
  }
}
