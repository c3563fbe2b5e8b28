public import DatelineScan

/// A body that many states have, from `organisations/bodies.tsv`: `Ministry of Defence`.
public struct BodyEntry: BitwiseCopyable, Sendable {
  /// The normal form.
  public var name: Term
  /// The end of the slug, after the country: `mod`.
  public var suffix: Term
  /// What sort of organisation it is.
  public var kind: Term
  /// The row, `bodies/…`.
  public var row: Term
  /// Whether the form counts only with a capital.
  public var needsCapital: Bool
  /// Whether the small-letter form alone counts: `defense ministry`.
  public var countsInSmallLetters: Bool
}
