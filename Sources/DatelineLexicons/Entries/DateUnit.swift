/// A unit of the calendar or clock, from `dates/units.tsv`.
public struct DateUnit: BitwiseCopyable, Sendable {
  /// The letter of a TIMEX3 duration, with `T` before hours, minutes, seconds; `Q`, `DE`, `CE` too.
  public enum Letter: String, BitwiseCopyable, Sendable {
    case second = "TS", minute = "TM", hour = "TH", day = "D", week = "W", weekend = "WE"
    case month = "M", quarter = "Q", half = "H", season = "S", year = "Y", decade = "DE"
    case century = "CE", millennium = "ML", fiscalYear = "FY"
  }

  public var letter: Letter
}
