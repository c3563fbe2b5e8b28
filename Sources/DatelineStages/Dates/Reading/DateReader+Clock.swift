import DatelineLexicons
import DatelineScan

extension DateReader {
  /// A clock time that begins at a token.
  struct Clock {
    var point: CalendarPoint
    var end: Int
    /// Something besides the number says that it is a time.
    var isSure: Bool
    /// Nothing says whether it is before or after noon.
    var isOpen: Bool
    /// Its minutes stand in words: `nine thirty`.
    var isSpelled = false
  }

  /// `10:30`, `5:34 AM`, `11 a.m.`, `0530 GMT`, `7:56:30 am`, `six pm`, `4 o'clock`; a bare hour
  /// is not sure.
  func clock(at index: Int) -> Clock? {
    guard var clock = dial(at: index) else { return nil }
    guard words.has([.datePosition, .timeZone], at: clock.end) else { return clock }
    if let part = words.match(lexicons.dayParts, at: clock.end),
      words[clock.end].count > 1 || touches(clock.end) || isSpreadOut(clock.end)
    {
      switch part.entry.kind {
      case .am, .looseAM:
        guard clock.point.hour <= 12 else { return nil }
        if clock.point.hour == 12 { clock.point.hour = 0 }
        take(isSpreadOut(clock.end) ? 4 : part.count, into: &clock)
      case .pm, .loosePM:
        if clock.point.hour < 12 { clock.point.hour += 12 }
        take(isSpreadOut(clock.end) ? 4 : part.count, into: &clock)
      case .hours where clock.point.minute >= 0, .clock:
        clock.isSure = true
        clock.end += part.count
      case .hour where part.entry.hour % 12 == clock.point.hour % 12:
        clock.point.hour = part.entry.hour
        clock.point.minute = 0
        take(part.count, into: &clock)
      default: break
      }
    }
    if let zone = words.match(lexicons.timeZones, at: clock.end),
      clock.isSure || clock.point.minute >= 0, isWrittenAsZone(clock.end)
    {
      clock.point.zone = zone.entry.offset.map { Int16($0) }
      clock.end += zone.count
      clock.isSure = true
      if clock.point.zone == 0, let offset = zoneOffset(at: clock.end) {
        clock.point.zone = offset.minutes
        clock.end = offset.end
      }
    }
    takePart(into: &clock)
    takeNight(into: &clock, at: index)
    return clock
  }

  /// Whether letters and stops stand apart, as in texts cut into words.
  private func isSpreadOut(_ index: Int) -> Bool {
    words[index].count == 1 && isMark(UInt8(ascii: "."), at: index + 1)
      && words.isSmallWord(index + 2) && words[index + 2].count == 1
      && isMark(UInt8(ascii: "."), at: index + 3)
  }

  /// `+3`, `-05:00` against the name of a zone or a clock time: minutes east of UTC.
  func zoneOffset(at index: Int) -> (minutes: Int16, end: Int)? {
    let isEast = isMark(UInt8(ascii: "+"), at: index)
    guard isEast || isHyphen(index), touches(index), touches(index + 1),
      let hours = integer(index + 1, digits: 1...2), hours <= 14
    else { return nil }
    var minutes = hours * 60
    var end = index + 2
    if isMark(UInt8(ascii: ":"), at: end), touches(end), touches(end + 1),
      let rest = integer(end + 1, digits: 2...2), rest < 60
    {
      minutes += rest
      end += 2
    }
    return (Int16(isEast ? minutes : -minutes), end)
  }

  /// `in the morning` after a dial.
  private func takePart(into clock: inout Clock) {
    guard clock.isOpen, position(clock.end).marks.contains(.in),
      position(clock.end + 1).marks.contains(.article),
      let part = words.match(lexicons.dayParts, at: clock.end + 2), part.entry.kind == .part,
      isPhraseEnd(clock.end + 2 + part.count)
        || !position(clock.end + 2 + part.count).marks.isEmpty
    else { return }
    clock.point = fitted(clock.point, to: code(part.entry.code))
    take(2 + part.count, into: &clock)
  }

  /// `at 11 at night`.
  private func takeNight(into clock: inout Clock, at index: Int) {
    guard clock.isOpen, position(clock.end).marks.contains(.at), clock.point.hour < 12,
      clock.isSure || clock.point.minute >= 0 || position(index - 1).marks.contains(.at),
      let part = words.match(lexicons.dayParts, at: clock.end + 1), part.entry.kind == .part,
      let code = code(part.entry.code), code.first == UInt8(ascii: "N")
    else { return }
    clock.point = fitted(clock.point, to: code)
    take(1 + part.count, into: &clock)
  }

  private func take(_ count: Int, into clock: inout Clock) {
    clock.end += count
    clock.isSure = true
    clock.isOpen = false
  }

  private func isWrittenAsZone(_ index: Int) -> Bool {
    words[index].shape.contains(.capital) || words.isSmallWord(index) && words[index].count > 3
  }

  /// The digits or words of a clock time.
  private func dial(at index: Int) -> Clock? {
    guard words.has(.number, at: index) else { return dialInWords(at: index) }
    if words[index].shape.contains(.separated) { return pointedDial(at: index) }
    if let hour = integer(index, digits: 1...2) {
      guard hour <= 24 else { return nil }
      return dial(hour: hour, at: index)
    }
    if let both = integer(index, digits: 4...4), both % 100 < 60, both / 100 <= 24 {
      var point = CalendarPoint()
      point.hour = Int8(both / 100)
      point.minute = Int8(both % 100)
      return Clock(point: point, end: index + 1, isSure: false, isOpen: both < 1300)
    }
    return nil
  }

  private func dialInWords(at index: Int) -> Clock? {
    guard let word = numberWord(index), word.role == .unit || word.role == .teen,
      (1...12).contains(word.value)
    else { return nil }
    var point = CalendarPoint()
    point.hour = Int8(word.value)
    var clock = Clock(point: point, end: index + 1, isSure: false, isOpen: true)
    if let minutes = minutesInWords(at: isTightHyphen(index + 1) ? index + 2 : index + 1) {
      clock.point.minute = Int8(minutes.count)
      clock.end = minutes.end
      clock.isSpelled = true
    }
    return clock
  }

  /// `thirty`, `forty-five`, `fifteen` after an hour in words.
  private func minutesInWords(at index: Int) -> (count: Int, end: Int)? {
    guard let first = numberWord(index), first.role == .teen || first.role == .ten,
      (10...50).contains(first.value)
    else { return nil }
    let next = isTightHyphen(index + 1) ? index + 2 : index + 1
    if first.role == .ten, let unit = numberWord(next), unit.role == .unit,
      (1..<10).contains(unit.value)
    {
      return (Int(first.value + unit.value), next + 1)
    }
    return numberWord(next) == nil ? (Int(first.value), index + 1) : nil
  }

  private func dial(hour: Int, at index: Int) -> Clock? {
    var point = CalendarPoint()
    point.hour = Int8(hour)
    var end = index + 1
    guard touches(end), isMark(UInt8(ascii: ":"), at: end) || isHourLetter(end), touches(end + 1),
      let minute = integer(end + 1, digits: 2...2), minute < 60
    else {
      if isMark(UInt8(ascii: ":"), at: end), touches(end + 1) { return nil }
      return Clock(point: point, end: end, isSure: false, isOpen: hour <= 12)
    }
    point.minute = Int8(minute)
    end += 2
    if isMark(UInt8(ascii: ":"), at: end), touches(end), touches(end + 1),
      let second = integer(end + 1, digits: 2...2), second < 60
    {
      point.second = Int8(second)
      end += 2
    }
    return Clock(point: point, end: end, isSure: true, isOpen: hour <= 12)
  }

  /// Whether the letter of the hour parts it from its minutes: `15h30`.
  func isHourLetter(_ index: Int) -> Bool {
    words.has(.dateUnit, at: index) && words[index].count == 1
  }

  /// `2.30`, a time only beside a word that says so.
  private func pointedDial(at index: Int) -> Clock? {
    let bytes = words[index].range.bytes
    guard let dot = bytes.first(where: { words.text[$0] == UInt8(ascii: ".") }),
      bytes.upperBound - dot == 3, dot - bytes.lowerBound <= 2
    else { return nil }
    var hour = 0
    for byte in bytes.lowerBound..<dot { hour = hour * 10 + Int(words.text[byte] & 15) }
    let minute = Int(words.text[dot + 1] & 15) * 10 + Int(words.text[dot + 2] & 15)
    guard hour <= 24, minute < 60 else { return nil }
    var point = CalendarPoint()
    point.hour = Int8(hour)
    point.minute = Int8(minute)
    return Clock(point: point, end: index + 1, isSure: false, isOpen: hour <= 12)
  }
}
