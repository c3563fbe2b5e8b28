import DatelineCore
import DatelineLexicons
import DatelineScan

/// What the rules for persons and offices look at: one for each document, moved from sentence to
/// sentence.
struct PersonReader {
  /// The most tokens of ranks and titles in a row: `Brig. Gen. Dr`.
  static let longestTitles = 6

  var words: TokenView
  var lookup: CandidateLookup
  let lexicons: Lexicons
  /// Ministries and forces found before, which can stand before an office.
  let bodies: [Mention]

  /// The person or office that begins at a token.
  func read(_ at: Int) -> FoundPerson? {
    let cues = words[at].cues
    if cues.contains(.role), let office = office(at) { return office }
    return person(at).flatMap { withApposition($0) }
  }
}
