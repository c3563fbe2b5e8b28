/// How a word tells whether a capital stands for its government, from `places/metonym-cues.tsv`.
public enum MetonymCue: String, BitwiseCopyable, Sendable, CaseIterable {
  /// A verb after the name: `vowed`, `said`.
  case verb
  /// Words before the name: `relations with`.
  case before
  /// A noun after the possessive: `'s request`.
  case possessed
  /// A preposition that keeps it a place: `in`.
  case locative

  var index: Int {
    switch self {
    case .verb: 0
    case .before: 1
    case .possessed: 2
    case .locative: 3
    }
  }
}
