public import DatelineScan

/// A word that says how an office is held, from `officials/status.tsv`: `former`, `acting`.
public struct StatusEntry: BitwiseCopyable, Sendable {
  /// The status as the output says it.
  public var status: Term
}
