import DatelineCore
import DatelineLexicons

/// What the rules for places look at: one for each document, moved from sentence to sentence.
///
/// Each rule is an extension in a file of its own.
struct PlaceResolver {
  var words: TokenView
  let lookup: CandidateLookup
  let lexicons: Lexicons
  let focus: CountryFocus
}
