import DatelineCore

/// A stretch of the calendar as far as it is known: a day, a month without its year, an hour.
///
/// Plain integers; what is unknown is written with `X` in the TIMEX3 value.
struct CalendarPoint: BitwiseCopyable, Hashable {
  enum Unit: UInt8, BitwiseCopyable, Hashable {
    case day, week, weekend, month, quarter, season, half, year, decade, century, millennium
  }

  /// Two letters of a TIMEX3 value: `MO`, `SP`.
  struct Code: BitwiseCopyable, Hashable {
    var first: UInt8
    var second: UInt8
  }

  /// The year nobody told.
  static let unknownYear = Int32.min

  /// The years of the calendar in use.
  static let years = -9999...9999

  var unit = Unit.day
  /// Before Christ it is negative; of a decade its first three digits, of a century its first two.
  var year = CalendarPoint.unknownYear
  /// 1 to 12, 0 when unknown.
  var month: Int8 = 0
  /// 1 to 31, 0 when unknown.
  var day: Int8 = 0
  /// The number of a week, quarter or half, 0 when unknown.
  var number: Int8 = 0
  /// Monday is 1, 0 when not told.
  var weekday: Int8 = 0
  var season: Code?
  /// A part of the day.
  var part: Code?
  /// 0 to 24, -1 when not told.
  var hour: Int8 = -1
  var minute: Int8 = -1
  var second: Int8 = -1
  /// An hour there is, but nobody told which.
  var hourIsOpen = false
  /// Minutes east of UTC.
  var zone: Int16?

  init() {}

  init(_ unit: Unit, year: Int = Int(CalendarPoint.unknownYear), number: Int = 0) {
    self.unit = unit
    self.year = Int32(clamping: year)
    self.number = Int8(clamping: number)
  }

  /// One day.
  init(_ day: CivilDay) {
    let parts = day.parts
    year = Int32(parts.year)
    month = Int8(parts.month)
    self.day = Int8(parts.day)
  }

  /// The day some steps from one of this month, whose number is known.
  func day(_ step: Int, number: CivilDay) -> CalendarPoint {
    let target = Int(day) + step
    guard (1...28).contains(target) else { return CalendarPoint(number) }
    var moved = CalendarPoint(.day, year: Int(year))
    moved.month = month
    moved.day = Int8(target)
    return moved
  }

  /// The week of a day.
  init(weekOf day: CivilDay) {
    let week = day.week
    self.init(.week, year: week.year, number: week.week)
  }

  var hasYear: Bool { year != CalendarPoint.unknownYear }
  var hasTime: Bool { hour >= 0 || part != nil || hourIsOpen }
  /// The year as a number, nothing when unknown or not a year.
  var plainYear: Int? {
    guard hasYear else { return nil }
    switch unit {
    case .decade, .century, .millennium: return nil
    default: return Int(year)
    }
  }

  /// The day, when it is one and known in full.
  var civilDay: CivilDay? {
    guard unit == .day, hasYear, year > 0, month > 0, day > 0 else { return nil }
    return CivilDay(year: Int(year), month: Int(month), day: Int(day))
  }

  /// Whether the calendar has no such day, as far as it is known.
  var isImpossible: Bool {
    guard unit == .day, day > 0, month > 0 else { return false }
    return Int(day) > CivilDay.days(inMonth: Int(month), of: hasYear ? Int(year) : 2000)
  }

  /// The same day with a time of day taken from another point.
  func at(timeOf other: CalendarPoint) -> CalendarPoint {
    var point = self
    point.part = other.part
    point.hour = other.hour
    point.minute = other.minute
    point.second = other.second
    point.hourIsOpen = other.hourIsOpen
    point.zone = other.zone
    return point
  }
}
