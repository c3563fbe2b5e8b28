public import DatelineScan

/// A rank or honorific before a name, from `officials/ranks.tsv`.
public struct RankEntry: BitwiseCopyable, Sendable {
  /// Sorts of words before a name.
  public enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
    /// General, admiral, marshal: makes an official.
    case officer
    /// Lower ranks: a person.
    case lower
    /// `Mr`, `Dr`.
    case honorific
    /// A trade, which stays out of the span.
    case trade
  }

  /// The row's id.
  public var id: Term
  /// Which sort it is.
  public var kind: Kind
}
