public import DatelineScan

/// A unit of measure, from `numbers/units.tsv`: si = value × factor + offset.
public struct UnitEntry: BitwiseCopyable, Sendable {
  /// What a unit measures, as far as the grammar must know.
  public enum Kind: BitwiseCopyable, Sendable {
    case quantity, percent
    /// Before a class of weapon it is the weapon's calibre.
    case calibre
    /// Stands before its number: `Mach`.
    case prefix
    /// Counts only against the digits: `-20C`.
    case glued
  }

  /// What it measures.
  public var kind: Kind
  /// The unit as written in the output: its first symbol, else its name.
  public var symbol: Term
  /// What it measures, such as `length` or `mass`.
  public var measures: Term
  /// Nothing for a unit without a fixed size, such as `ton`.
  public var factor: Double?
  /// What is added after the factor.
  public var offset: Double
  /// The symbol of the SI unit.
  public var siUnit: Term
  /// The row, `units/…`.
  public var row: Term
  /// The only right spelling; nothing when any case will do.
  public var spelling = Term.none
  /// The index of another unit whose form differs in case alone, or -1.
  public var other: Int32 = -1
}
