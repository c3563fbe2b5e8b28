public import DatelineScan

/// A word that places a date, from `dates/positions.tsv`: `early`, `last`, `first half of`.
public struct DatePosition: BitwiseCopyable, Sendable {
  public enum Kind: String, BitwiseCopyable, Sendable {
    case edge, half, quarter, step, shift, era, decade, mod
    case rangeStart = "range-start"
    case rangeJoin = "range-join"
  }

  public var kind: Kind
  /// What the word says in its kind: `START`, `H1`, `-1` …
  public var value: Term
}
