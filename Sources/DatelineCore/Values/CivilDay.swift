/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
public struct CivilDay: BitwiseCopyable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public var number: Int32

  @inlinable public init(number: Int32) { self.number = number }

  /// Creates a day; nothing for one the calendar does not have, such as 29 February 2015.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CivilDay.days(inMonth: month, of: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads the first ten characters of an ISO 8601 date or time: `2024-11-26`, `2024-11-26T09:00Z`.
  public init?(iso: String) {
    let text = iso.utf8.span
    guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text.count == 10 || !(0x30...0x39).contains(text[10]),
      let year = CivilDay.digits(text, 0..<4), let month = CivilDay.digits(text, 5..<7),
      let day = CivilDay.digits(text, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func digits(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for at in range {
      guard (0x30...0x39).contains(text[at]) else { return nil }
      value = value * 10 + Int(text[at] - 0x30)
    }
    return value
  }

  /// Year, month 1–12, day 1–31.
  @inlinable public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The year, 0 for 1 BC.
  @inlinable public var year: Int { parts.year }

  /// Monday is 1, Sunday 7 (ISO 8601).
  @inlinable public var weekday: Int {
    let days = (Int(number) + 3) % 7
    return (days < 0 ? days + 7 : days) + 1
  }

  /// The ISO 8601 week and the year it belongs to.
  public var week: (year: Int, week: Int) {
    let thursday = self + (4 - weekday)
    let year = thursday.parts.year
    guard let first = CivilDay(year: year, month: 1, day: 1) else { return (year, 1) }
    return (year, Int(thursday.number - first.number) / 7 + 1)
  }

  /// The number of days of a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
  /// The day so many days later, or earlier when negative.
  public static func + (day: CivilDay, days: Int) -> CivilDay {
    CivilDay(number: day.number + Int32(days))
  }
  /// The number of days from the right day to the left one.
  public static func - (left: CivilDay, right: CivilDay) -> Int {
    Int(left.number) - Int(right.number)
  }

  /// ISO 8601: `2024-11-26`.
  public var description: String {
    let (year, month, day) = parts
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let sign = year < 0 ? "-" : ""
    return "\(sign)\(padded(abs(year), 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
