public import DatelineScan

/// A word that may stand before a weapon and belongs to it, from `weapons/modifiers.tsv`.
public struct WeaponModifierEntry: BitwiseCopyable, Sendable {
  /// Range, guidance, warhead, calibre …, as in the table.
  public var kind: Term
  /// The class it gives a weak head.
  public var weaponClass: Term
  /// The normal form.
  public var name: Term
}
