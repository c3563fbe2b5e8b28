import DatelineCore
import DatelineLexicons

/// What the rules for places look at: one for each document, moved from sentence to sentence.
///
/// Each rule is an extension in a file of its own.
struct PlaceResolver {
  var words: TokenView
  var lookup: CandidateLookup
  let lexicons: Lexicons
  let focus: CountryFocus
  /// Places settled by a containing name beside them, by the name's first reading: the name means
  /// the same place in the rest of the document.
  var settled: [UInt32: UInt32] = [:]
}
