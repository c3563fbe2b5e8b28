public import DatelineScan

/// A word that points at past, present or future, from `dates/references.tsv`.
public struct DateReference: BackwardForm {
  /// How the form stands in a sentence.
  public enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
    /// Stands alone: `recently`.
    case adverb
    /// Needs a preposition before it: `in the past`.
    case noun
    /// Is no mention alone: `current`.
    case adjective
    /// Goes behind a unit: `the year to date`.
    case toDate = "to-date"
  }

  /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
  public var value: Term
  /// How it stands in a sentence.
  public var kind: Kind
  /// The last word of the form.
  public var end = FormEnd()
}
