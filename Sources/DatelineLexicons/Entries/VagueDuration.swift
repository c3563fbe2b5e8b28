public import DatelineScan

/// Words that give a length of time without a plain number, from `dates/durations.tsv`.
public struct VagueDuration: BackwardForm {
  /// How the form and a unit make a duration.
  public enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
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

  /// How it goes with a unit.
  public var kind: Kind
  /// A number, `X` for an unknown one, or a whole TIMEX3 value.
  public var value: Term
  /// The last word of the form.
  public var end = FormEnd()
}
