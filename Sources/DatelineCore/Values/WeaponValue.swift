public import DatelineScan

/// A weapon: the named system, or the class of a common noun.
public struct WeaponValue: BitwiseCopyable, Hashable, Sendable {
  /// The slug of a named system.
  public var system: Term
  /// One of the closed list of classes.
  public var weaponClass: Term
  /// The system it is a variant of.
  public var family: Term
  /// Where it was made.
  public var origin: CountryCode
  /// Who supplied it, by the words before it.
  public var supplier: CountryCode
  /// Words of range, guidance, warhead, calibre.
  public var modifiers: TermList

  public init(
    system: Term = .none,
    weaponClass: Term = .none,
    family: Term = .none,
    origin: CountryCode = .none,
    supplier: CountryCode = .none,
    modifiers: TermList = TermList()
  ) {
    self.system = system
    self.weaponClass = weaponClass
    self.family = family
    self.origin = origin
    self.supplier = supplier
    self.modifiers = modifiers
  }
}
