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
    /// `Father`, `Sister`: a title with a capital, kinship without one.
    case clergy
    /// A trade, which stays out of the span.
    case trade
    /// What somebody is to another person, `brother`, which stays out of the span too.
    case kin
  }

  /// Whether it stands before a name as a part of it, as ranks and honorifics do.
  public var isTitle: Bool { kind != .trade && kind != .kin }
  /// The row's id.
  public var id: Term
  /// Which sort it is.
  public var kind: Kind
}
