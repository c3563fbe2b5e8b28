import DatelineLexicons

extension DateUnit.Letter {
  /// Whether lengths of both units are told together: `two years and three months`.
  func isPart(of larger: DateUnit.Letter) -> Bool {
    switch (larger, self) {
    case (.year, .month), (.year, .day), (.year, .week), (.month, .day), (.month, .week),
      (.week, .day), (.day, .hour), (.hour, .minute), (.minute, .second):
      true
    default: false
    }
  }

  /// The stretch of the calendar that a unit names; units below the day count as days.
  var calendarUnit: CalendarPoint.Unit {
    switch self {
    case .second, .minute, .hour, .day: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }
}
