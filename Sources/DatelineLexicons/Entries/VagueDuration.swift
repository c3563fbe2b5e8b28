public import DatelineScan

/// Words that give a length of time without a plain number, from `dates/durations.tsv`.
public struct VagueDuration: BackwardForm {
  public enum Kind: String, BitwiseCopyable, Sendable {
    /// Stands before a unit and counts it: `a few`, `several`.
    case count
    /// Is a duration by itself: `all day`.
    case whole
    /// Adds a part of the unit: `and a half`.
    case fraction
    /// Stands between number and unit: `full`, `long`.
    case filler
    /// Stands after the unit.
    case suffix
    /// Stands after the unit and makes an age of it, which is no date: `old`.
    case age
  }

  public var kind: Kind
  /// A number, `X` for an unknown one, or a whole TIMEX3 value.
  public var value: Term
  public var end = FormEnd()
}
