public import DatelineScan

/// A word for a repeated time, from `dates/sets.tsv`: `daily`.
public struct DateSet: BackwardForm {
  public enum Kind: String, BitwiseCopyable, Sendable {
    /// A set by itself: `daily`.
    case whole
    /// Stands before a unit: `every`.
    case each
    /// Stands before a unit and multiplies it: `every other`.
    case alternate
    /// Tells how often in the unit after it: `twice a`.
    case times
  }

  public var value: Term
  public var quant: Term
  public var freq: Term
  public var kind: Kind
  public var end = FormEnd()
}
