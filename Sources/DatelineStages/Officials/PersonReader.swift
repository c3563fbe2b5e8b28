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
  /// What the names of places came to.
  let places: SettledPlaces

  /// The person or office that begins at a token.
  func read(_ at: Int) -> FoundPerson? {
    let cues = words[at].cues
    // `Air Chief Marshal` is a rank, though an air chief holds an office.
    let rank = words.match(lexicons.ranks, at: at)?.count ?? 0
    if cues.contains(.role), words.match(lexicons.roles, at: at)?.count ?? 0 >= rank,
      let office = office(at)
    {
      return office
    }
    return person(at).flatMap { withApposition($0) }
  }
}
