import DatelineCore

extension CalendarPoint {
  /// The days covered, nothing when a part is unknown or before the year 1.
  var days: DateValue.Days? {
    if unit == .day { return civilDay.map { DateValue.Days(from: $0, to: $0 + 1) } }
    guard hasYear, year > 0, let first = firstDay, let last = nextDay(after: first) else {
      return nil
    }
    return DateValue.Days(from: first, to: last)
  }

  /// The first day covered.
  private var firstDay: CivilDay? {
    let year = Int(year)
    switch unit {
    case .day: return civilDay
    case .week: return number > 0 ? monday : nil
    case .weekend: return number > 0 ? monday.map { $0 + 5 } : nil
    case .month: return CivilDay(year: year, month: Int(month), day: 1)
    case .quarter:
      return number > 0 ? CivilDay(year: year, month: Int(number) * 3 - 2, day: 1) : nil
    case .half: return number > 0 ? CivilDay(year: year, month: Int(number) * 6 - 5, day: 1) : nil
    case .season: return seasonStart.flatMap { CivilDay(year: year, month: $0, day: 1) }
    case .year: return CivilDay(year: year, month: 1, day: 1)
    case .decade: return CivilDay(year: year * 10, month: 1, day: 1)
    case .century: return CivilDay(year: year * 100, month: 1, day: 1)
    case .millennium: return CivilDay(year: year * 1000, month: 1, day: 1)
    }
  }

  /// The day after the last one covered, of which the first is known.
  private func nextDay(after first: CivilDay) -> CivilDay? {
    let year = Int(year)
    switch unit {
    case .day: return first + 1
    case .week: return first + 7
    case .weekend: return first + 2
    case .month where month < 12: return first + CivilDay.days(inMonth: Int(month), of: year)
    case .month: return first.adding(months: 1)
    case .quarter, .season: return first.adding(months: 3)
    case .half: return first.adding(months: 6)
    case .year: return CivilDay(year: year + 1, month: 1, day: 1)
    case .decade: return CivilDay(year: year * 10 + 10, month: 1, day: 1)
    case .century: return CivilDay(year: year * 100 + 100, month: 1, day: 1)
    case .millennium: return CivilDay(year: min(9999, year * 1000 + 1000), month: 1, day: 1)
    }
  }

  /// The Monday of the ISO 8601 week.
  private var monday: CivilDay? {
    guard let inFirst = CivilDay(year: Int(year), month: 1, day: 4) else { return nil }
    return inFirst + (1 - inFirst.weekday + 7 * (Int(number) - 1))
  }

  /// The first month of a season of the northern half of the world.
  private var seasonStart: Int? {
    guard let season else { return nil }
    switch (season.first, season.second) {
    case (UInt8(ascii: "S"), UInt8(ascii: "P")): return 3
    case (UInt8(ascii: "S"), _): return 6
    case (UInt8(ascii: "F"), _): return 9
    default: return 12
    }
  }

  /// How exact the point is.
  var grain: DateValue.Grain {
    if second >= 0 { return .second }
    if minute >= 0 { return .minute }
    if hour >= 0 || hourIsOpen { return .hour }
    if part != nil { return .dayPart }
    switch unit {
    case .day: return .day
    case .week: return .week
    case .weekend: return .weekend
    case .month: return .month
    case .quarter: return .quarter
    case .season: return .season
    case .half: return .half
    case .year: return .year
    case .decade: return .decade
    case .century: return .century
    case .millennium: return .millennium
    }
  }
}

extension CivilDay {
  /// The first day of the month that lies some months away.
  func adding(months: Int) -> CivilDay? {
    let (year, month, _) = parts
    let index = year * 12 + month - 1 + months
    let remainder = ((index % 12) + 12) % 12
    return CivilDay(year: (index - remainder) / 12, month: remainder + 1, day: 1)
  }
}
