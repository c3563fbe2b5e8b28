/// Which mentions of gold and of a prediction belong together.
///
/// They do when they have the same label and share a visible scalar. Each belongs to one at most:
/// those with the same extent first, then those that share most.
struct Matching {
  /// A gold mention and the one found for it.
  struct Pair: Equatable {
    var gold: Int
    var found: Int
    /// Whether both have the same first and last visible scalar.
    var isStrict: Bool
  }

  private(set) var pairs: [Pair] = []
  /// Mentions that lie outside their text or hold nothing visible.
  private(set) var spansOutside = 0
  /// Whether the texts differ in more than white space.
  private(set) var textsDiffer = false

  init(_ gold: AnnotatedText, _ found: AnnotatedText) {
    let (goldText, foundText) = (DenseText(gold.text), DenseText(found.text))
    textsDiffer = goldText.scalars != foundText.scalars
    let places = TextAlignment.places(of: foundText.scalars, in: goldText.scalars)
    let goldSpans = gold.mentions.map { goldText.range(of: $0) }
    let foundSpans = found.mentions.map { foundText.range(of: $0) }
    spansOutside = (goldSpans + foundSpans).count { $0 == nil }
    let mapped = foundSpans.map { $0.flatMap { Matching.map($0, by: places) } }
    pairs = Matching.settle(Matching.candidates(gold, goldSpans, found, mapped))
  }

  /// A span of the prediction on the gold text.
  private struct Mapped {
    var range: Range<Int>
    /// Whether no scalar was lost on the way.
    var isWhole: Bool
  }

  private static func map(_ range: Range<Int>, by places: [Int]) -> Mapped? {
    let there = range.lazy.map { places[$0] }.filter { $0 != TextAlignment.nowhere }
    guard let first = there.first, let last = Array(there).last else { return nil }
    return Mapped(range: first..<last + 1, isWhole: Array(there).count == range.count)
  }

  private struct Candidate {
    var pair: Pair
    /// What is settled first: not strict, less shared, then the place in the text.
    var rank: [Int]
  }

  private static func candidates(
    _ gold: AnnotatedText,
    _ goldSpans: [Range<Int>?],
    _ found: AnnotatedText,
    _ foundSpans: [Mapped?]
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for (goldIndex, goldSpan) in goldSpans.enumerated() {
      guard let goldSpan else { continue }
      for (foundIndex, foundSpan) in foundSpans.enumerated() {
        guard let foundSpan,
          gold.mentions[goldIndex].label == found.mentions[foundIndex].label
        else { continue }
        let shared = goldSpan.clamped(to: foundSpan.range).count
        guard shared > 0 else { continue }
        let isStrict = foundSpan.isWhole && goldSpan == foundSpan.range
        candidates.append(
          Candidate(
            pair: Pair(gold: goldIndex, found: foundIndex, isStrict: isStrict),
            rank: [
              isStrict ? 0 : 1, -shared, goldSpan.lowerBound, foundSpan.range.lowerBound,
              goldIndex, foundIndex,
            ]
          )
        )
      }
    }
    return candidates
  }

  private static func settle(_ candidates: [Candidate]) -> [Pair] {
    var usedGold: Set<Int> = []
    var usedFound: Set<Int> = []
    var pairs: [Pair] = []
    for candidate in candidates.sorted(by: { $0.rank.lexicographicallyPrecedes($1.rank) }) {
      let pair = candidate.pair
      guard !usedGold.contains(pair.gold), !usedFound.contains(pair.found) else { continue }
      usedGold.insert(pair.gold)
      usedFound.insert(pair.found)
      pairs.append(pair)
    }
    return pairs
  }
}
