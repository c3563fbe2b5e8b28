public import DatelineScan

/// A season, from `dates/seasons.tsv`.
public struct Season: BitwiseCopyable, Sendable {
  /// The TIMEX3 code: `SP`.
  public var code: Term
  /// Means the season without more words around it; `fall` does not.
  public var standsAlone: Bool
}
