public import DatelineScan

/// A form of an office, from `officials/roles.tsv`: `Foreign Minister` → `foreign-minister`.
public struct RoleEntry: BitwiseCopyable, Sendable {
  public enum Kind: String, BitwiseCopyable, Sendable { case office, military, group }

  public var role: Term
  public var kind: Kind
  public var row: Term
}
