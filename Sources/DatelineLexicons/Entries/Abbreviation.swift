/// A word that is written with a period, from `text/abbreviations.tsv`.
public struct Abbreviation: BitwiseCopyable, Sendable {
  public enum Kind: String, BitwiseCopyable, Sendable {
    case title, month, unit, organisation, latin, address, name, time, number, place, state, rank
    case weekday, publication, other
  }

  public enum Ends: String, BitwiseCopyable, Sendable {
    /// The period never ends a sentence.
    case never
    /// The period may end a sentence too.
    case maybe
  }

  public var kind: Kind
  public var ends: Ends
  /// Whether it is written with a capital; in small letters it may be another word (`sun`).
  public var capital: Bool
}
