import DatelineCore

/// A stretch of the calendar as far as it is known: a day, a month without its year, an hour.
///
/// What is unknown is written with `X` in the TIMEX3 value. Points go through many hands, so all
/// parts are packed into two words.
struct CalendarPoint: BitwiseCopyable, Hashable {
  enum Unit: UInt8, BitwiseCopyable, Hashable {
    case day, week, weekend, month, quarter, season, half, year, decade, century, millennium
  }

  /// Two capital letters of a TIMEX3 value: `MO`, `SP`.
  struct Code: BitwiseCopyable, Hashable {
    var first: UInt8
    var second: UInt8

    var isCapitals: Bool {
      let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
      return capitals.contains(first) && capitals.contains(second)
    }
  }

  /// The year nobody told.
  static let unknownYear = Int32.min

  /// The years of the calendar in use.
  static let years = -9999...9999

  /// From the lowest bit: unit 4, weekday 3, open hour 1, month 8, day 8, number 8, year 32.
  private var date: UInt64 = 0x8000_0000_0000_0000
  /// From the lowest bit: hour 8, minute 8, second 8, zone 16, season 12, part 12.
  private var time: UInt64 = 0x0000_0080_00ff_ffff

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

  /// The first month of a month, quarter or half, 0 for other stretches.
  var startMonth: Int8 {
    switch unit {
    case .quarter where number > 0: number * 3 - 2
    case .half where number > 0: number * 6 - 5
    default: month
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
    point.time = time & CalendarPoint.seasonBits | other.time & ~CalendarPoint.seasonBits
    point.hourIsOpen = other.hourIsOpen
    return point
  }

  /// The same stretch without a time of day.
  var withoutTime: CalendarPoint { at(timeOf: CalendarPoint()) }
}

// The parts, each as its bits lie in one of the words.
extension CalendarPoint {
  private static let seasonBits: UInt64 = 0x000f_ff00_0000_0000
  private static let noZone = Int16.min

  var unit: Unit {
    get { Unit(rawValue: UInt8(truncatingIfNeeded: date & 15)) ?? .day }
    set { date = date & ~15 | UInt64(newValue.rawValue) }
  }

  /// Monday is 1, 0 when not told.
  var weekday: Int8 {
    get { Int8(truncatingIfNeeded: date >> 4 & 7) }
    set { date = date & ~(7 << 4) | UInt64(newValue & 7) << 4 }
  }

  /// An hour there is, but nobody told which.
  var hourIsOpen: Bool {
    get { date & 128 != 0 }
    set { date = date & ~128 | (newValue ? 128 : 0) }
  }

  /// 1 to 12, 0 when unknown.
  var month: Int8 {
    get { date[byte: 1] }
    set { date[byte: 1] = newValue }
  }

  /// 1 to 31, 0 when unknown.
  var day: Int8 {
    get { date[byte: 2] }
    set { date[byte: 2] = newValue }
  }

  /// The number of a week, quarter or half, 0 when unknown.
  var number: Int8 {
    get { date[byte: 3] }
    set { date[byte: 3] = newValue }
  }

  /// Before Christ it is negative; of a decade its first three digits, of a century its first two.
  var year: Int32 {
    get { Int32(truncatingIfNeeded: date >> 32) }
    set { date = date & 0xffff_ffff | UInt64(UInt32(bitPattern: newValue)) << 32 }
  }

  /// 0 to 24, -1 when not told.
  var hour: Int8 {
    get { time[byte: 0] }
    set { time[byte: 0] = newValue }
  }

  var minute: Int8 {
    get { time[byte: 1] }
    set { time[byte: 1] = newValue }
  }

  var second: Int8 {
    get { time[byte: 2] }
    set { time[byte: 2] = newValue }
  }

  /// Minutes east of UTC.
  var zone: Int16? {
    get {
      let zone = Int16(truncatingIfNeeded: time >> 24)
      return zone == CalendarPoint.noZone ? nil : zone
    }
    set {
      let zone = UInt16(bitPattern: newValue ?? CalendarPoint.noZone)
      time = time & ~(0xffff << 24) | UInt64(zone) << 24
    }
  }

  var season: Code? {
    get { Code(packed: time >> 40 & 0xfff) }
    set { time = time & ~CalendarPoint.seasonBits | (newValue?.packed ?? 0) << 40 }
  }

  /// A part of the day.
  var part: Code? {
    get { Code(packed: time >> 52) }
    set { time = time & ~(0xfff << 52) | (newValue?.packed ?? 0) << 52 }
  }
}

extension CalendarPoint.Code {
  /// The letters without what all capitals share, six bits each; 0 for no code.
  fileprivate var packed: UInt64 { UInt64(first & 63) | UInt64(second & 63) << 6 }

  fileprivate init?(packed: UInt64) {
    guard packed != 0 else { return nil }
    first = UInt8(truncatingIfNeeded: packed & 63) | 64
    second = UInt8(truncatingIfNeeded: packed >> 6) | 64
  }
}

extension UInt64 {
  /// One of the eight bytes, the lowest first.
  fileprivate subscript(byte place: UInt64) -> Int8 {
    get { Int8(truncatingIfNeeded: self >> (place &* 8)) }
    set {
      let shift = place &* 8
      self = self & ~(255 << shift) | UInt64(UInt8(bitPattern: newValue)) << shift
    }
  }
}
