public import DatelineScan

/// A TIMEX3 (TimeML 1.2.1) with the days it covers.
public struct DateValue: BitwiseCopyable, Hashable, Sendable {
  public var type: TimexType
  /// The TIMEX3 value: `2024-11-23`, `P3Y`, `XXXX-WXX-5`.
  public var value: Term
  public var mod: TimexMod?
  public var quant: Term = .none
  public var freq: Term = .none
  /// The first day covered, and the day after the last; nothing for durations, sets and what is
  /// unresolved.
  public var days: Days?
  /// How exact the expression is.
  public var grain: Grain?
  /// What the value was counted from: `dateline 2024-11-26`.
  public var anchor: Term = .none

  public enum TimexType: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case date, time, duration, set
  }

  public enum TimexMod: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case before, after, onOrBefore, onOrAfter, lessThan, moreThan, equalOrLess, equalOrMore
    case start, mid, end, approx
  }

  public enum Grain: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    case second, minute, hour, dayPart, day, week, weekend, month, quarter, season, half, year
    case decade, century, millennium
  }

  /// A half-open range of days.
  public struct Days: BitwiseCopyable, Hashable, Sendable {
    public var from: CivilDay
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
