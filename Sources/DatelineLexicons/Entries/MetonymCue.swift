/// A word that tells whether a capital stands for its government, from `places/metonym-cues.tsv`.
public enum MetonymCue: String, Sendable {
  /// A verb after the name: `vowed`, `said`.
  case verb
  /// Words before the name: `relations with`.
  case before
  /// A noun after the possessive: `'s request`.
  case possessed
  /// A preposition that keeps it a place: `in`.
  case locative
}
