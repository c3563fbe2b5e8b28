public import DatelineScan

/// A word that points at past, present or future, from `dates/references.tsv`.
public struct DateReference: BitwiseCopyable, Sendable {
  /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
  public var value: Term
  /// An adverb stands alone; a noun needs its article; an adjective is no mention alone.
  public var kind: Term
}
