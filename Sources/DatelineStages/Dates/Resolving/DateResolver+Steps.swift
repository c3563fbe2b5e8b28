import DatelineCore
import DatelineLexicons

extension DateResolver {
  /// Hours and smaller units that a clock time is shifted by are fewer than these.
  private static let mostShifted = 100_000.0

  /// `last week`, `that year`, `next April`: a stretch some steps from the anchor's.
  func stepped(_ finding: DateFinding, from anchor: ResolvedDate.Anchor?) -> ResolvedDate {
    var point = finding.point
    guard let anchor else { return ResolvedDate(point) }
    if finding.rule == .holiday { return holidayStepped(finding, anchor) }
    if point.unit == .day && point.day > 0
      || (point.unit == .day || point.unit == .weekend) && point.number != 0,
      !finding.stepsYears
    {
      guard let month = moved(anchor.point, by: finding.step, .month) else {
        return ResolvedDate(point, anchor)
      }
      point.year = month.year
      point.month = month.month
      return ResolvedDate(counted(point), anchor)
    }
    let isPartOfYear = point.month > 0 || point.season != nil || point.number > 0
    if finding.stepsYears || isPartOfYear {
      guard let year = anchor.point.plainYear else { return ResolvedDate(point) }
      point.year = Int32(
        finding.stepsYears || point.unit == .half || point.unit == .quarter
          ? year + finding.step : year + yearStep(point, finding.step, anchor.point)
      )
      return ResolvedDate(point, anchor)
    }
    var step = finding.step
    // `over the weekend`, said on a weekday, is the last one.
    if finding.isDefinite, point.unit == .weekend, finding.tense <= 0,
      let day = day(of: anchor), day.weekday < 6
    {
      step -= 1
    }
    guard let stepped = moved(anchor.point, by: step, point.unit) else {
      return ResolvedDate(point, anchor)
    }
    return ResolvedDate(stepped, anchor)
  }

  /// Years from the anchor to `last April` and the like.
  private func yearStep(_ point: CalendarPoint, _ step: Int, _ anchor: CalendarPoint) -> Int {
    guard point.month > 0, anchor.month > 0 else { return step }
    let ahead = Int(point.month) - Int(anchor.month)
    if step < 0 { return ahead >= 0 ? step : step + 1 }
    if step > 0 { return ahead <= 0 ? step : step - 1 }
    return 0
  }

  /// The stretch of a unit that lies some steps from the one a point is in.
  func moved(
    _ point: CalendarPoint,
    by step: Int,
    _ unit: CalendarPoint.Unit
  ) -> CalendarPoint? {
    switch unit {
    case .day:
      guard let day = point.civilDay else { return nil }
      let moved = CalendarPoint(day + step)
      return CalendarPoint.years.contains(Int(moved.year)) ? moved : nil
    case .week, .weekend:
      guard let day = point.civilDay ?? firstDay(of: point) else { return nil }
      var week = CalendarPoint(weekOf: day + 7 * step)
      week.unit = unit
      return week
    case .month:
      guard let year = point.plainYear, point.month > 0 else { return nil }
      let index = year * 12 + Int(point.month) - 1 + step
      let month = ((index % 12) + 12) % 12
      let moved = (index - month) / 12
      guard CalendarPoint.years.contains(year), CalendarPoint.years.contains(moved) else {
        return nil
      }
      var point = CalendarPoint(.month, year: moved)
      point.month = Int8(month + 1)
      return point
    case .quarter, .half:
      guard let year = point.plainYear else { return nil }
      let size = unit == .quarter ? 3 : 6
      let count = 12 / size
      let number: Int
      if point.month > 0 {
        number = (Int(point.month) - 1) / size
      } else if point.unit == unit, point.number > 0 {
        number = Int(point.number) - 1
      } else {
        return nil
      }
      let index = year * count + number + step
      let place = ((index % count) + count) % count
      return inCalendar(unit, (index - place) / count, number: place + 1)
    case .season: return nil
    case .year: return point.plainYear.flatMap { inCalendar(unit, $0 + step) }
    case .decade: return point.plainYear.flatMap { inCalendar(unit, $0 / 10 + step) }
    case .century: return point.plainYear.flatMap { inCalendar(unit, $0 / 100 + step) }
    case .millennium: return point.plainYear.flatMap { inCalendar(unit, $0 / 1000 + step) }
    }
  }

  /// A stretch, unless its year is beyond those of the calendar.
  private func inCalendar(
    _ unit: CalendarPoint.Unit,
    _ year: Int,
    number: Int = 0
  ) -> CalendarPoint? {
    guard CalendarPoint.years.contains(year) else { return nil }
    return CalendarPoint(unit, year: year, number: number)
  }

  /// The Monday of a week; nothing for coarser stretches.
  private func firstDay(of point: CalendarPoint) -> CivilDay? {
    point.unit == .week || point.unit == .weekend ? point.days?.from : nil
  }

  /// `yesterday`, `the following day`, `this morning`.
  func day(_ finding: DateFinding, from anchor: ResolvedDate.Anchor?) -> ResolvedDate {
    guard let anchor else { return ResolvedDate(finding.point) }
    guard let day = day(of: anchor) else {
      var open = finding.point
      open.year = anchor.point.plainYear.map { Int32($0) } ?? open.year
      open.month = anchor.point.month
      return ResolvedDate(finding.step == 0 ? open : finding.point, anchor)
    }
    let point = anchor.point.day(finding.step, number: day + finding.step)
    return ResolvedDate(point.at(timeOf: finding.point), day + finding.step, anchor)
  }

  /// `two days after tomorrow`: a length away from a day; days and weeks lead to one.
  func offset(_ resolved: ResolvedDate, _ finding: DateFinding) -> ResolvedDate {
    let isWeek = finding.length.unit == .week
    let unit = isWeek ? CalendarPoint.Unit.day : finding.length.unit.calendarUnit
    guard let count = finding.length.wholeCount, let point = resolved.point,
      let moved = moved(point, by: Int(finding.offset) * count * (isWeek ? 7 : 1), unit)
    else { return ResolvedDate(CalendarPoint(unit), resolved.anchor) }
    return ResolvedDate(unit == .day ? moved.at(timeOf: finding.point) : moved, resolved.anchor)
  }

  /// The smaller units that a length with a fraction is counted in.
  private static func parts(
    of unit: DateUnit.Letter
  ) -> (count: Double, unit: DateUnit.Letter)? {
    switch unit {
    case .week: (7, .day)
    case .year: (12, .month)
    case .decade: (10, .year)
    case .century: (100, .year)
    default: nil
    }
  }

  /// `two weeks ago`, `three days later`, `months earlier`.
  func shifted(_ finding: DateFinding, from anchor: ResolvedDate.Anchor?) -> ResolvedDate {
    let vague = ResolvedDate(.date, .vague(isPast: finding.step < 0))
    guard var length = Optional(finding.length), length.count != nil else { return vague }
    if length.wholeCount == nil, let parts = DateResolver.parts(of: length.unit) {
      length = TimeLength(
        count: length.count.map { ($0 * parts.count).rounded() },
        unit: parts.unit
      )
    }
    let isOfClock = length.unit == .hour || length.unit == .minute || length.unit == .second
    if isOfClock, let anchor { return clockShifted(finding, length, anchor) }
    guard let count = length.wholeCount else { return vague }
    guard let anchor else { return ResolvedDate(CalendarPoint(length.unit.calendarUnit)) }
    let unit = length.unit.calendarUnit
    let step = finding.step * count
    if let moved = moved(anchor.point, by: step, unit) { return ResolvedDate(moved, anchor) }
    var open = CalendarPoint(unit)
    if unit == .day || unit == .month {
      open.year = anchor.point.plainYear.map { Int32($0) } ?? open.year
    }
    return ResolvedDate(open, anchor)
  }

  /// `two hours later` than a clock time; without one an hour of the anchor's day.
  private func clockShifted(
    _ finding: DateFinding,
    _ length: TimeLength,
    _ anchor: ResolvedDate.Anchor
  ) -> ResolvedDate {
    guard day(of: anchor) != nil else { return ResolvedDate(CalendarPoint(), anchor) }
    guard finding.basis == .shift, let told = lastTime, told.withoutTime == anchor.point,
      let count = length.count, count < DateResolver.mostShifted
    else {
      var point = anchor.point
      point.hourIsOpen = true
      return ResolvedDate(point, anchor)
    }
    let unit = length.unit
    let seconds = unit == .hour ? 3600.0 : unit == .minute ? 60 : 1
    let step = finding.step * Int((count * seconds).rounded())
    let clock = Int(told.hour) * 3600 + Int(max(0, told.minute)) * 60 + step
    let days = Int((Double(clock) / 86_400).rounded(.down))
    guard unit != .second, let day = told.civilDay else { return ResolvedDate(told, anchor) }
    var point = CalendarPoint(day + days)
    let rest = clock - days * 86_400
    point.hour = Int8(rest / 3600)
    if told.minute >= 0 || unit == .minute || rest % 3600 > 0 {
      point.minute = Int8(rest / 60 % 60)
    }
    point.zone = told.zone
    return ResolvedDate(point, day + days, anchor)
  }
}
