/// A month or a day of the week, from `dates/months.tsv` and `dates/weekdays.tsv`.
public struct CalendarName: BitwiseCopyable, Sendable {
  /// 1 to 12, or 1 (Monday) to 7.
  public var number: Int
  /// The small word is something else: `may`, `march`, `sat`.
  public var needsCapital: Bool
  /// Fewer letters than the name: `Sept`.
  public var isShort: Bool
}
