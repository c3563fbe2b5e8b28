/// A word that is written with a period, from `text/abbreviations.tsv`.
public struct Abbreviation: BitwiseCopyable, Sendable {
  /// What an abbreviation is short for.
  public enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
    case title, month, unit, organisation, latin, address, name, time, number, place, state, rank
    case weekday, publication, other
  }

  /// Whether its period can end a sentence.
  public enum Ends: String, BitwiseCopyable, Sendable, CaseIterable {
    /// The period never ends a sentence.
    case never
    /// The period may end a sentence too.
    case maybe
  }

  /// What it is short for.
  public var kind: Kind
  /// Whether its period can end a sentence.
  public var ends: Ends
  /// Whether it is written with a capital; in small letters it may be another word (`sun`).
  public var capital: Bool
}
