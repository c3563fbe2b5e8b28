public import DatelineScan

/// The value of a number, quantity, percentage or sum of money.
public struct NumberValue: BitwiseCopyable, Hashable, Sendable {
  /// The number written, also beside bounds.
  public var value: Double? {
    @inlinable get { storedValue.number }
    @inlinable set { storedValue = StoredNumber(newValue) }
  }
  /// The least number meant.
  public var least: Double? {
    @inlinable get { storedLeast.number }
    @inlinable set { storedLeast = StoredNumber(newValue) }
  }
  /// The greatest number meant.
  public var greatest: Double? {
    @inlinable get { storedGreatest.number }
    @inlinable set { storedGreatest = StoredNumber(newValue) }
  }
  /// The whole of a ratio: 5 in `three of the five`.
  public var whole: Double? {
    @inlinable get { storedWhole.number }
    @inlinable set { storedWhole = StoredNumber(newValue) }
  }
  /// The value in SI units.
  public var siValue: Double? {
    @inlinable get { storedSIValue.number }
    @inlinable set { storedSIValue = StoredNumber(newValue) }
  }
  /// Which bound is meant.
  public var mod: Mod?
  /// What sort of number it is, nothing for a plain one.
  public var kind: Kind?
  /// The noun counted, as written.
  public var counts = Term.none
  /// The unit of a quantity, as its symbol.
  public var unit = Term.none
  /// The symbol of the SI unit.
  public var siUnit = Term.none
  /// An ISO 4217 code.
  public var currency = Term.none

  @usableFromInline var storedValue = StoredNumber(nil)
  @usableFromInline var storedLeast = StoredNumber(nil)
  @usableFromInline var storedGreatest = StoredNumber(nil)
  @usableFromInline var storedWhole = StoredNumber(nil)
  @usableFromInline var storedSIValue = StoredNumber(nil)

  /// Which bound the words around a number set (TimeML 1.2.1 names).
  public enum Mod: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case moreThan, lessThan, equalOrMore, equalOrLess, approx
  }

  /// Sorts of numbers that are not plain counts.
  public enum Kind: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case ordinal, fraction, ratio, approx, vague, age
  }

  /// A number or nothing in eight bytes, so that mentions stay small: NaN is nothing.
  @usableFromInline
  struct StoredNumber: BitwiseCopyable, Hashable, Sendable {
    @usableFromInline var bits: UInt64

    @inlinable init(_ number: Double?) { bits = (number ?? .nan).bitPattern }

    @inlinable var number: Double? {
      let number = Double(bitPattern: bits)
      return number.isNaN ? nil : number
    }
  }

  public init(value: Double? = nil) { self.value = value }
}
