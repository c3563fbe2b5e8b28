import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Clock times that count minutes from the hour.
  ///
  ///     at [half past seven](DATE type=TIME), at [a quarter to nine in the evening](DATE
  ///     type=TIME), [20 minutes past 4](DATE type=TIME)
  ///
  /// Not: `rose by a quarter to nine million`, `in the past eight years`.
  ///
  /// It is asked at the word between minutes and hour.
  mutating func spokenClock(at joint: Int) -> Bool {
    let marks = position(joint).marks
    guard !marks.isDisjoint(with: [.clockPast, .clockTo]), let minutes = minutes(endingAt: joint),
      let hour = clock(at: joint + 1) ?? namedHour(at: joint + 1),
      hour.point.minute < 0,
      hour.isSure || isPhraseEnd(hour.end)
        || words.has(.relativeDay, at: hour.end) || words.has(.weekday, at: hour.end)
    else { return false }
    var point = hour.point
    point.minute = Int8(minutes.count)
    if marks.contains(.clockTo) {
      guard !isMark(UInt8(ascii: "%"), at: hour.end) else { return false }
      point.minute = Int8(60 - minutes.count)
      let before = (hour.point.hour + 23) % 24
      point.hour = before == 0 && hour.isOpen ? 12 : before
    }
    var finding = DateFinding(minutes.start..<hour.end, .time, .clockTime, point)
    takeApproximation(into: &finding)
    takeDay(into: &finding)
    add(finding)
    return true
  }

  /// `noon`, `midnight` as the hour that minutes are counted from.
  private func namedHour(at index: Int) -> Clock? {
    guard let part = words.match(lexicons.dayParts, at: index), part.entry.kind == .hour else {
      return nil
    }
    var point = CalendarPoint()
    point.hour = part.entry.hour % 24
    return Clock(point: point, end: index + part.count, isSure: true, isOpen: false)
  }

  /// `half`, `a quarter`, `twenty`, `10 minutes` before a joint.
  private func minutes(endingAt end: Int) -> (count: Int, start: Int)? {
    var last = end - 1
    guard last >= floor else { return nil }
    if words.has(.dateUnit, at: last), let unit = lexicons.dateUnits.entry(words[last]) {
      if unit.letter == .quarter, !unit.isPlural {
        let isArticle = position(last - 1).marks.contains(.nounCue)
        return last - 1 >= floor && isArticle ? (15, last - 1) : (15, last)
      }
      guard unit.letter == .minute, last - 1 >= floor else { return nil }
      last -= 1
    }
    if numberWord(last)?.role == .half { return (30, last) }
    guard let counted = count(endingAt: last + 1), let count = counted.count,
      (1..<60).contains(count), count == count.rounded()
    else { return nil }
    return (Int(count), counted.start)
  }
}
