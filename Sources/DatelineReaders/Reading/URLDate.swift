import DatelineCore

/// Finds a calendar day in a URL or path: `/2024/03/14/`, `/2019/nov/18/`, `2024-03-14`,
/// `20240314`.
enum URLDate {
  /// The years that a page can be from.
  static let years = 1990...2099

  /// The first day that is written in full, nothing without one.
  static func day(in url: String) -> CivilDay? {
    let bytes = Array(url.utf8)
    for start in bytes.indices where start == 0 || !isDigit(bytes[start - 1]) {
      guard let year = number(bytes, start, digits: 4), years.contains(year) else { continue }
      if let day = rest(bytes, start + 4, year) { return day }
    }
    return nil
  }

  /// The month and day behind a year.
  private static func rest(_ bytes: [UInt8], _ start: Int, _ year: Int) -> CivilDay? {
    guard start < bytes.count else { return nil }
    let mark = bytes[start]
    if isDigit(mark) {
      guard let month = number(bytes, start, digits: 2),
        let day = number(bytes, start + 2, digits: 2), !isDigit(bytes, start + 4)
      else { return nil }
      return CivilDay(year: year, month: month, day: day)
    }
    guard [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(mark) else {
      return nil
    }
    var at = start + 1
    guard let month = month(bytes, &at), at < bytes.count, bytes[at] == mark else { return nil }
    at += 1
    guard let day = shortNumber(bytes, &at), !isDigit(bytes, at) else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  private static func month(_ bytes: [UInt8], _ at: inout Int) -> Int? {
    if let number = shortNumber(bytes, &at) { return number }
    guard at + 3 <= bytes.count else { return nil }
    let letters = bytes[at..<at + 3].map { $0 | 0x20 }
    for (index, name) in monthCodes.enumerated() where letters.elementsEqual(name.utf8) {
      at += 3
      return index + 1
    }
    return nil
  }

  /// Codes that URLs are built with, not words of a text.
  private static let monthCodes = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func shortNumber(_ bytes: [UInt8], _ at: inout Int) -> Int? {
    for digits in [2, 1] {
      if let value = number(bytes, at, digits: digits) {
        at += digits
        return value
      }
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ start: Int, digits: Int) -> Int? {
    guard start + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<start + digits] {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private static func isDigit(_ bytes: [UInt8], _ at: Int) -> Bool {
    at < bytes.count && isDigit(bytes[at])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
