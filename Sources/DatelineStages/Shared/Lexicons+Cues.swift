import DatelineLexicons
import DatelineScan

/// How far from an ambiguous name its cue may stand, in tokens.
private let cueDistance = 3

extension Lexicons {
  /// Whether one of a name's cue words stands near it in its sentence, or the name needs none.
  func hasCue(
    _ cues: CueWords,
    near name: Range<Int>,
    _ tokens: Span<Token>,
    in sentence: Range<Int>
  ) -> Bool {
    if cues.isEmpty { return true }
    let near = name.lowerBound - cueDistance..<name.upperBound + cueDistance
    for index in near.clamped(to: sentence) {
      let word = tokens[index].word
      for cue in cues.indices where word != 0 && cueWords[cue] == word { return true }
    }
    return false
  }
}
