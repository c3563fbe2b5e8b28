import DatelineCore
import DatelineLexicons
import DatelineScan

/// What the rules for places look at: one for each document, moved from sentence to sentence.
///
/// Names are read twice: first what the whole document says of where it is set, then each name in
/// its light. Each group of rules is an extension in a file of its own.
struct PlaceResolver {
  var words: TokenView
  var lookup: CandidateLookup
  let lexicons: Lexicons
  /// Countries that the caller expects, from `--country-bias`.
  let bias: [CountryCode]
  var evidence = PlaceEvidence()
  /// What the words around each candidate say of it, in the order of the candidates.
  var surroundings: [NameSurroundings] = []
  /// Names that stand somewhere in the text as only places do, by their first reading.
  var shown: Set<UInt32> = []
  /// The country that each name with several places has spoken for, by its first reading.
  var spokenFor: [UInt32: CountryCode] = [:]
  /// What each name with several places was found to mean, by its first reading.
  var settled: [UInt32: PlaceChoice] = [:]

  /// The readings looked at, kept for documents that are explained.
  var considered: [ConsideredReading]?

  init(_ document: borrowing Document, _ lexicons: Lexicons, bias: [CountryCode]) {
    words = TokenView(document)
    lookup = CandidateLookup(document, lexicons, seesVillages: true)
    self.lexicons = lexicons
    self.bias = bias
    considered = document.isExplained ? [] : nil
    surroundings.reserveCapacity(lookup.candidates.count)
  }

  mutating func enter(_ sentence: Sentence) {
    words.sentence = sentence.tokens
    lookup.sentence = sentence.tokens
  }

  /// Keeps what came of a reading, when somebody wants to know.
  mutating func note(
    _ candidate: Candidate,
    _ reading: Int,
    _ outcome: ConsideredReading.Outcome,
    reason: Reason = .none,
    weight: Float = 0
  ) {
    considered?.append(
      ConsideredReading(
        words.range(candidate.tokens),
        reading: UInt32(reading),
        outcome,
        reason: reason,
        weight: weight
      )
    )
  }

  func place(_ reading: NameReading) -> PlaceEntry { lexicons.places[Int(reading.entry)] }
}
