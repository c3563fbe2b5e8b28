public import DatelineScan

/// A day told by its distance from another, from `dates/relative-days.tsv`.
public struct RelativeDay: BackwardForm {
  public enum Anchor: String, BitwiseCopyable, Sendable {
    /// Counted from the document's date.
    case document
    /// Counted from the date mentioned last.
    case narrative
  }

  public var days: Int
  /// A part of the day: `NI`, none for the whole day.
  public var part: Term
  public var anchor: Anchor
  public var end = FormEnd()
}
