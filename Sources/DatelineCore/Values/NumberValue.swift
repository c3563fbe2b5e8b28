public import DatelineScan

/// The value of a number, quantity, percentage or sum of money.
public struct NumberValue: BitwiseCopyable, Hashable, Sendable {
  /// The number written, also beside bounds.
  public var value: Double?
  /// The least and the greatest number meant.
  public var least: Double?
  public var greatest: Double?
  public var mod: Mod?
  /// The whole of a ratio: 5 in `three of the five`.
  public var whole: Double?
  public var kind: Kind?
  /// The noun counted, as written.
  public var counts: Term
  /// The unit of a quantity, as its symbol.
  public var unit: Term
  /// The value in SI units, and their symbol.
  public var siValue: Double?
  public var siUnit: Term
  /// An ISO 4217 code.
  public var currency: Term

  /// Which bound the words around a number set (TimeML 1.2.1 names).
  public enum Mod: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case moreThan, lessThan, equalOrMore, equalOrLess, approx
  }

  public enum Kind: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case ordinal, fraction, ratio, approx, vague, age
  }

  public init(value: Double? = nil) {
    self.value = value
    counts = .none
    unit = .none
    siUnit = .none
    currency = .none
  }
}
