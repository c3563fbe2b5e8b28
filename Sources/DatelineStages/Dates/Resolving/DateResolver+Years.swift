import DatelineCore

extension DateResolver {
  /// Dates of one passage lie no more months apart.
  private static let nearMonths = 2

  /// The year of a month, day, quarter or season that came without one.
  func partial(_ finding: DateFinding, _ point: CalendarPoint) -> ResolvedDate {
    guard let anchor = anchor(told: false), let year = anchor.point.plainYear else {
      return unresolved(finding, point)
    }
    var point = point
    if finding.rule == .holiday {
      return holidayNear(anchor, finding)
    }
    let month = firstMonth(of: point)
    if let year = yearTold(before: finding) {
      point.year = year
      return ResolvedDate(counted(point), anchor)
    }
    if finding.followsMonth, let last, let told = last.plainYear, last.month > 0 {
      point.year = Int32(month < Int(last.month) ? told + 1 : told)
      return ResolvedDate(point, anchor)
    }
    var chosen =
      anchor.isDocument
      ? yearInNews(month, Int(point.day), anchor.point, finding)
      : yearInTale(month, anchor.point, finding)
    let next = Int(finding.nextMonth)
    if anchor.isDocument, next > 0, finding.tense <= 0, next < month {
      // Both ends are past: the later one counts.
      chosen = yearInNews(next, 0, anchor.point, finding).map { $0 - 1 }
    }
    if anchor.isDocument, next >= anchor.point.month, month <= Int(anchor.point.month), month < next
    {
      // `The season runs from June to November`, said in September.
      chosen = year
    }
    point.year = Int32(chosen ?? year)
    return ResolvedDate(counted(point), anchor)
  }

  /// The day that a day, weekday or weekend counted within its month is; any other point as it is.
  func counted(_ point: CalendarPoint) -> CalendarPoint {
    guard point.number != 0, point.month > 0, point.plainYear != nil,
      let first = CivilDay(year: Int(point.year), month: Int(point.month), day: 1)
    else { return point }
    let days = CivilDay.days(inMonth: Int(point.month), of: Int(point.year))
    let isWeekend = point.unit == .weekend
    guard isWeekend || point.weekday > 0 else {
      return CalendarPoint(first + ((point.number > 0 ? Int(point.number) : days) - 1))
    }
    let weekday = isWeekend ? CivilDay.saturday : Int(point.weekday)
    let skip = (weekday - first.weekday + 7) % 7
    let number = point.number > 0 ? Int(point.number) - 1 : (days - 1 - skip) / 7
    guard skip + 7 * number < days else { return point }
    let day = first + (skip + 7 * number)
    guard isWeekend else { return CalendarPoint(day) }
    var weekend = CalendarPoint(weekOf: day)
    weekend.unit = .weekend
    return weekend
  }

  private func unresolved(_ finding: DateFinding, _ point: CalendarPoint) -> ResolvedDate {
    guard finding.rule == .holiday else { return ResolvedDate(point) }
    var day = holiday(finding.value, in: 2001) ?? point
    day.year = CalendarPoint.unknownYear
    if day.month == 0 { return ResolvedDate(CalendarPoint(.year)) }
    return ResolvedDate(day)
  }

  /// The first month of a stretch, to compare with others.
  private func firstMonth(of point: CalendarPoint) -> Int {
    switch point.unit {
    case .quarter: return Int(point.number) * 3 - 2
    case .half: return Int(point.number) * 6 - 5
    case .season:
      switch (point.season?.first, point.season?.second) {
      case (UInt8(ascii: "S"), UInt8(ascii: "P")): return 3
      case (UInt8(ascii: "S"), _): return 6
      case (UInt8(ascii: "F"), _): return 9
      default: return 12
      }
    default: return Int(point.month)
    }
  }

  /// In news the year nearest to the document; near months ahead when nothing says they are past.
  private func yearInNews(
    _ month: Int,
    _ day: Int,
    _ anchor: CalendarPoint,
    _ finding: DateFinding
  ) -> Int? {
    guard anchor.year > 0 else { return nil }
    let (year, thisMonth, thisDay) = (Int(anchor.year), Int(anchor.month), Int(anchor.day))
    let ahead = month - thisMonth
    if day > 0 {
      // Days between, a month taken as thirty.
      let days = ahead * 30 + day - thisDay
      if finding.tense > 0 { return days < -14 ? year + 1 : year }
      let reach = finding.tense < 0 ? 0 : 90
      if days > reach { return year - 1 }
      return days < -275 && finding.tense == 0 ? year + 1 : year
    }
    if finding.tense > 0 { return ahead < 0 ? year + 1 : year }
    let reach = finding.tense < 0 ? 0 : 2
    return ahead > reach ? year - 1 : year
  }

  /// In a tale the year told last, or the next when the months have come round.
  private func yearInTale(
    _ month: Int,
    _ anchor: CalendarPoint,
    _ finding: DateFinding
  ) -> Int? {
    guard let year = anchor.plainYear else { return nil }
    let told = firstMonth(of: anchor)
    guard told > 0, month > 0 else { return year }
    let isSeason = finding.point.unit == .season && anchor.unit != .season
    let chosen = !isSeason && month - told <= -7 ? year + 1 : year
    return notAhead(chosen, month, year)
  }

  /// A tale does not run ahead of the date it goes on with: the year, or that date's.
  private func notAhead(_ chosen: Int, _ month: Int, _ year: Int) -> Int {
    guard let ahead, let next = ahead.plainYear, next < chosen else { return chosen }
    if chosen > year { return next >= year ? next : chosen }
    let isNear = abs(month - Int(ahead.month)) <= DateResolver.nearMonths
    return next == year - 1 && isNear ? next : chosen
  }

  /// The day of the month told last, or of the document's month.
  func dayOfMonth(_ finding: DateFinding) -> ResolvedDate {
    var point = finding.point
    let told = last.flatMap { $0.month > 0 && $0.hasYear ? $0 : nil }
    if let told, isNarrative || document == nil {
      point.year = told.year
      point.month = told.month
      return ResolvedDate(point, ResolvedDate.Anchor(point: told, isDocument: false))
    }
    guard let anchor = anchor(told: false), let day = day(of: anchor) else {
      return ResolvedDate(point)
    }
    let today = Int(anchor.point.day)
    var months = 0
    if point.weekday > 0 {
      let weekday = Int(point.weekday)
      point.weekday = 0
      for shift in [0, 1, -1, 2, -2] {
        guard let first = day.adding(months: shift) else { continue }
        let found = first + (Int(point.day) - 1)
        if found.weekday == weekday, found.parts.month == first.parts.month {
          return ResolvedDate(CalendarPoint(found).at(timeOf: point), anchor)
        }
      }
    }
    if finding.tense > 0, Int(point.day) < today { months = 1 }
    if finding.tense <= 0, Int(point.day) > today + (finding.tense == 0 ? 15 : 0) { months = -1 }
    guard let month = day.adding(months: months) else { return ResolvedDate(point) }
    point.year = Int32(month.parts.year)
    point.month = Int8(month.parts.month)
    return ResolvedDate(point, anchor)
  }
}

extension CivilDay {
  /// Saturday, as weekdays count from Monday = 1.
  fileprivate static let saturday = 6
}
