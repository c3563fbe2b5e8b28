import DatelineCore

/// Reads the rule of a holiday: `12-25`, `11-thu-4+1`, `05-mon-last`, `easter-2`,
/// `orthodox-easter+49`.
struct HolidayReckoning {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The day in a year.
  mutating func day(in year: Int) -> CivilDay? {
    at = 0
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "e") {
      at = "easter".utf8.count
      return HolidayReckoning.easter(year).map { $0 + shift() }
    }
    if first == UInt8(ascii: "o") {
      at = "orthodox-easter".utf8.count
      return HolidayReckoning.orthodoxEaster(year).map { $0 + shift() }
    }
    let month = digits()
    at += 1
    guard at < bytes.count else { return nil }
    if (0x30...0x39).contains(bytes[at]) {
      return CivilDay(year: year, month: month, day: digits()).map { $0 + shift() }
    }
    guard let weekday = weekday() else { return nil }
    at += 1
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "l") {
      at += "last".utf8.count
      let length = CivilDay.days(inMonth: month, of: year)
      guard let last = CivilDay(year: year, month: month, day: length) else { return nil }
      return last - (last.weekday - weekday + 7) % 7 + shift()
    }
    let number = digits()
    guard let start = CivilDay(year: year, month: month, day: 1) else { return nil }
    return start + ((weekday - start.weekday + 7) % 7 + 7 * (number - 1)) + shift()
  }

  private mutating func digits() -> Int {
    var value = 0
    while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
      // A longer number is no part of a calendar; it must not overflow.
      if value < 10_000 { value = value * 10 + Int(bytes[at] & 15) }
      at += 1
    }
    return value
  }

  /// `+39` or `-2` at the end.
  private mutating func shift() -> Int {
    guard at < bytes.count else { return 0 }
    let sign = bytes[at] == UInt8(ascii: "-") ? -1 : 1
    at += 1
    return sign * digits()
  }

  /// Three letters of a weekday: enough to tell them apart are the first and the second.
  private mutating func weekday() -> Int? {
    guard at + 2 < bytes.count else { return nil }
    let letters = (bytes[at], bytes[at + 1])
    at += 3
    switch letters {
    case (UInt8(ascii: "m"), _): return 1
    case (UInt8(ascii: "t"), UInt8(ascii: "u")): return 2
    case (UInt8(ascii: "w"), _): return 3
    case (UInt8(ascii: "t"), _): return 4
    case (UInt8(ascii: "f"), _): return 5
    case (UInt8(ascii: "s"), UInt8(ascii: "a")): return 6
    case (UInt8(ascii: "s"), _): return 7
    default: return nil
    }
  }

  /// Easter Sunday of the West, after Meeus, "Astronomical Algorithms" (1991).
  static func easter(_ year: Int) -> CivilDay? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Easter Sunday of the East in the Gregorian calendar, after Meeus.
  static func orthodoxEaster(_ year: Int) -> CivilDay? {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let sum = d + e + 114
    let julian = CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
    return julian.map { $0 + (year / 100 - year / 400 - 2) }
  }
}

extension CivilDay {
  fileprivate static func - (day: CivilDay, days: Int) -> CivilDay { day + -days }
}
