import DatelineCore
import DatelineLexicons
import DatelineScan

/// What the rules for persons and offices look at: one for each document, moved from sentence to
/// sentence.
struct PersonReader {
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

  /// The country named last before a person, for an office that says none itself.
  func nearestCountry(_ found: FoundPerson) -> CountryCode {
    lookup.countryNamed(before: found.tokens.lowerBound)
  }
}
