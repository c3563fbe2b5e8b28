public import DatelineScan

/// A day told by its distance from another, from `dates/relative-days.tsv`.
public struct RelativeDay: BackwardForm {
  /// What days are counted from.
  public enum Anchor: String, BitwiseCopyable, Sendable, CaseIterable {
    /// Counted from the document's date.
    case document
    /// Counted from the date mentioned last.
    case narrative
  }

  /// Days from the anchor, negative for the past.
  public var days: Int
  /// A part of the day: `NI`, none for the whole day.
  public var part: Term
  /// What they are counted from.
  public var anchor: Anchor
  /// The last word of the form.
  public var end = FormEnd()
}
