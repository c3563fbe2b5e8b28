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
  /// What the names of places came to, and the country that the text speaks of.
  let setting: Setting

  /// The person or office that begins at a token.
  func read(_ at: Int) -> FoundPerson? {
    let cues = words[at].cues
    if cues.contains(.role), !cues.contains(.rank) || !isRank(at), let office = office(at) {
      return office
    }
    return person(at).flatMap { withApposition($0) }
  }

  /// Whether a rank is longer than the office that begins with it: an air chief holds an office, an
  /// air chief marshal has a rank.
  private func isRank(_ at: Int) -> Bool {
    guard let rank = words.match(lexicons.ranks, at: at) else { return false }
    return rank.count > words.match(lexicons.roles, at: at)?.count ?? 0
  }
}
