public import DatelineScan

/// A form of an office, from `officials/roles.tsv`: `Foreign Minister` → `foreign-minister`.
public struct RoleEntry: BitwiseCopyable, Sendable {
  /// Sorts of roles.
  public enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
    /// Of a state or city: `president`.
    case office
    /// Of its forces: `chief of the general staff`.
    case military
    /// Of an armed group.
    case group
    /// Of any body, so it counts only with its jurisdiction: `director`.
    case post
    /// Stands before a name too where an office does: `Foreign Minister Prince Faisal`.
    case title
    /// Has its field before it: `Fisheries Minister`.
    case portfolio
  }

  /// The slug of the role.
  public var role: Term
  /// Which sort it is.
  public var kind: Kind
  /// The row, `roles/…`.
  public var row: Term
}
