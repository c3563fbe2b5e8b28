public import DatelineScan

/// A form of an office, from `officials/roles.tsv`: `Foreign Minister` → `foreign-minister`.
public struct RoleEntry: BitwiseCopyable, Sendable {
  /// Sorts of roles.
  public enum Kind: String, BitwiseCopyable, Sendable, CaseIterable { case office, military, group }

  /// The slug of the role.
  public var role: Term
  /// Which sort it is.
  public var kind: Kind
  /// The row, `roles/…`.
  public var row: Term
}
