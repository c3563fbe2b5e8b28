extension CalendarPoint {
  /// Appends the TIMEX3 value: `2024-11-23`, `XXXX-WXX-5`, `1979-12-27T19:15`.
  func write(into bytes: inout OutputSpan<UInt8>) {
    writeDate(into: &bytes)
    if hasTime { writeTime(into: &bytes) }
  }

  /// Whether it is a clock time of no day told.
  var isTimeAlone: Bool { hour >= 0 && weekday == 0 && month == 0 && day == 0 && !hasYear }

  /// Appends the time of day: `T19:15`, `TMO`.
  func writeTime(into bytes: inout OutputSpan<UInt8>) {
    bytes.append(UInt8(ascii: "T"))
    if let part, hour < 0 { return bytes.append(part) }
    guard hour >= 0 else { return bytes.appendUnknown(2) }
    bytes.append(Int(hour), width: 2)
    guard minute >= 0 else { return writeZone(into: &bytes) }
    bytes.append(UInt8(ascii: ":"))
    bytes.append(Int(minute), width: 2)
    if second >= 0 {
      bytes.append(UInt8(ascii: ":"))
      bytes.append(Int(second), width: 2)
    }
    writeZone(into: &bytes)
  }

  private func writeDate(into bytes: inout OutputSpan<UInt8>) {
    if unit == .day, weekday > 0, month == 0 {
      bytes.appendUnknown(4)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(UInt8(ascii: "W"))
      bytes.appendUnknown(2)
      bytes.append(UInt8(ascii: "-"))
      return bytes.append(Int(weekday), width: 1)
    }
    writeYear(into: &bytes)
    switch unit {
    case .day:
      bytes.append(UInt8(ascii: "-"))
      bytes.append(Int(month), width: 2, unknown: month == 0)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(Int(day), width: 2, unknown: day == 0)
    case .month:
      bytes.append(UInt8(ascii: "-"))
      bytes.append(Int(month), width: 2, unknown: month == 0)
    case .week, .weekend:
      bytes.append(UInt8(ascii: "-"))
      bytes.append(UInt8(ascii: "W"))
      bytes.append(Int(number), width: 2, unknown: number == 0)
      guard unit == .weekend else { return }
      bytes.append(UInt8(ascii: "-"))
      bytes.append(Code(first: UInt8(ascii: "W"), second: UInt8(ascii: "E")))
    case .quarter, .half:
      bytes.append(UInt8(ascii: "-"))
      bytes.append(unit == .half ? UInt8(ascii: "H") : UInt8(ascii: "Q"))
      bytes.append(Int(number), width: 1, unknown: number == 0)
    case .season:
      bytes.append(UInt8(ascii: "-"))
      if let season { bytes.append(season) }
    case .year, .decade, .century, .millennium: break
    }
  }

  private func writeYear(into bytes: inout OutputSpan<UInt8>) {
    let width =
      switch unit {
      case .decade: 3
      case .century: 2
      case .millennium: 1
      default: 4
      }
    if hasYear, year < 0 {
      bytes.append(Code(first: UInt8(ascii: "B"), second: UInt8(ascii: "C")))
    }
    bytes.append(hasYear ? abs(Int(year)) : 0, width: width, unknown: !hasYear)
  }

  private func writeZone(into bytes: inout OutputSpan<UInt8>) {
    guard let zone else { return }
    guard zone != 0 else { return bytes.append(UInt8(ascii: "Z")) }
    bytes.append(zone < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    bytes.append(abs(Int(zone)) / 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(abs(Int(zone)) % 60, width: 2)
  }
}

extension OutputSpan where Element == UInt8 {
  /// Appends a number with leading zeros, or as many `X` when it is unknown.
  @inline(__always)
  mutating func append(_ number: Int, width: Int, unknown: Bool = false) {
    guard !unknown else { return appendUnknown(width) }
    if width == 4, number >= 0, number < 10_000 {
      appendPair(UInt32(truncatingIfNeeded: number) / 100)
      return appendPair(UInt32(truncatingIfNeeded: number) % 100)
    }
    if width == 2, number >= 0, number < 100 {
      return appendPair(UInt32(truncatingIfNeeded: number))
    }
    appendLong(number, width: width)
  }

  private mutating func appendLong(_ number: Int, width: Int) {
    var scale = 1
    for _ in 1..<Swift.max(1, width) { scale *= 10 }
    while number / scale >= 10 { scale *= 10 }
    while scale > 0 {
      append(UInt8(ascii: "0") + UInt8(number / scale % 10))
      scale /= 10
    }
  }

  @inline(__always)
  private mutating func appendPair(_ number: UInt32) {
    let tens = number / 10
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: tens))
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number &- tens &* 10))
  }

  mutating func append(_ code: CalendarPoint.Code) {
    append(code.first)
    append(code.second)
  }

  mutating func appendUnknown(_ count: Int) {
    for _ in 0..<count { append(UInt8(ascii: "X")) }
  }
}
