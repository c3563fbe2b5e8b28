/// A unit of the calendar or clock, from `dates/units.tsv`.
public struct DateUnit: BitwiseCopyable, Sendable {
  /// The letter of a TIMEX3 duration, with `T` before hours, minutes, seconds; `Q`, `DE`, `CE` too.
  public enum Letter: String, BitwiseCopyable, Sendable, CaseIterable {
    case second = "TS", minute = "TM", hour = "TH", day = "D", week = "W", weekend = "WE"
    case month = "M", quarter = "Q", year = "Y", decade = "DE", century = "CE", millennium = "ML"
  }

  /// Which unit it is.
  public var letter: Letter
  /// More than one: `days`.
  public var isPlural: Bool
  /// The part of the one the text stands in that the word means by itself: `EOY`.
  public var edge: TimexEdge?
}
