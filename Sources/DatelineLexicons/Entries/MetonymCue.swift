/// How a word tells whether a capital stands for its government, from `places/metonym-cues.tsv`.
public enum MetonymCue: String, BitwiseCopyable, Sendable, CaseIterable {
  /// A verb after the name: `vowed`, `said`.
  case verb
  /// Words before the name: `relations with`.
  case before
  /// A noun after the possessive: `'s request`.
  case possessed
  /// A preposition that keeps it a place and that only places follow: `in`.
  case locative
  /// Words of a way or a deed that keep it a place, but that persons follow too: `to`.
  case toward
  /// A noun after the name of a settlement that makes it the title of a text or a meeting.
  case title
  /// A participle that a hyphen joins to the name: `Moscow-backed`.
  case compound

  var index: Int {
    switch self {
    case .verb: 0
    case .before: 1
    case .possessed: 2
    case .locative: 3
    case .toward: 4
    case .title: 5
    case .compound: 6
    }
  }
}
