public import DatelineScan

/// A word for a repeated time, from `dates/sets.tsv`: `daily`.
public struct DateSet: BackwardForm {
  /// How the form and a unit make a set.
  public enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
    /// A set by itself: `daily`.
    case whole
    /// Stands before a unit: `every`.
    case each
    /// Stands before a unit and multiplies it: `every other`.
    case alternate
    /// Tells how often in the unit after it: `twice a`.
    case times
  }

  /// The TIMEX3 value.
  public var value: Term
  /// The TIMEX3 quantifier.
  public var quant: Term
  /// The TIMEX3 frequency.
  public var freq: Term
  /// How it goes with a unit.
  public var kind: Kind
  /// The last word of the form.
  public var end = FormEnd()
}
