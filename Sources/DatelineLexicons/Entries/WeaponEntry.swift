public import DatelineCore
public import DatelineScan

/// A named weapon system, from `weapons/weapons.tsv`.
public struct WeaponEntry: BitwiseCopyable, Sendable {
  /// The normal form.
  public var name: Term
  /// The row's id: the slug of the system.
  public var system: Term
  /// `weapons/t-72`.
  public var row: Term
  /// One of the closed list of classes.
  public var weaponClass: Term
  /// The system it is a variant of.
  public var family: Term
  /// Where it was made, the first country listed.
  public var origin: CountryCode
  /// Words of which one must stand near; empty when the name is unmistakable.
  public var cues: CueWords
}
