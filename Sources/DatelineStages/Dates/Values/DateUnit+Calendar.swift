import DatelineLexicons

extension DateUnit.Letter {
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
