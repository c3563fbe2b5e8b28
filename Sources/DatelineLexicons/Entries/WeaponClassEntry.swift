public import DatelineScan

/// A common noun for weapons, from `weapons/classes.tsv`.
public struct WeaponClassEntry: BitwiseCopyable, Sendable {
  /// When a class noun counts.
  public enum Role: String, BitwiseCopyable, Sendable, CaseIterable {
    /// A weapon by itself: `missile`.
    case head
    /// A weapon by itself, of which a name before it says more: `gun`.
    case broad
    /// A weapon only after a word that says so: `system`, `battery`.
    case weak
    /// A weapon, unless it is the verb before a name or an article: `bombs Gaza`.
    case verb
    /// What stands before a ship's name: `USS`.
    case ship
    /// No weapon, though it ends like one: `think tank`.
    case none
  }

  /// One of the closed list, none where a weak head has no class of its own.
  public var weaponClass: Term
  /// When it counts.
  public var role: Role
  /// `weapon-classes/missile`.
  public var row: Term
  /// Whether the form counts only as the lexicon's capitals write it.
  public var exact: Bool
}
