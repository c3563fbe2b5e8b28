public import DatelineScan

/// A TIMEX3 (TimeML 1.2.1) with the days it covers.
public struct DateValue: BitwiseCopyable, Hashable, Sendable {
  /// The type of the TIMEX3.
  public var type: TimexType
  /// The TIMEX3 value: `2024-11-23`, `P3Y`, `XXXX-WXX-5`.
  public var value: Term
  /// What the words around it do to the value: `START` in `early May`.
  public var mod: TimexMod?
  /// The quantifier of a set: `EVERY`.
  public var quant: Term = .none
  /// How often in each unit of a set: `2X`.
  public var freq: Term = .none
  /// The first day covered, and the day after the last; nothing for durations, sets and what is
  /// unresolved.
  public var days: Days?
  /// How exact the expression is.
  public var grain: Grain?
  /// What the value was counted from: `dateline 2024-11-26`.
  public var anchor: Term = .none

  /// The types of TIMEX3.
  public enum TimexType: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case date, time, duration, set
  }

  /// The modifiers of TIMEX3.
  public enum TimexMod: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case before, after, onOrBefore, onOrAfter, lessThan, moreThan, equalOrLess, equalOrMore
    case start, mid, end, approx
  }

  /// Units from the finest to the coarsest.
  public enum Grain: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case second, minute, hour, dayPart, day, week, weekend, month, quarter, season, half, year
    case decade, century, millennium
  }

  /// A half-open range of days.
  public struct Days: BitwiseCopyable, Hashable, Sendable {
    /// The first day.
    public var from: CivilDay
    /// The day after the last.
    public var to: CivilDay

    public init(from: CivilDay, to: CivilDay) {
      self.from = from
      self.to = to
    }
  }

  public init(type: TimexType, value: Term) {
    self.type = type
    self.value = value
  }
}
