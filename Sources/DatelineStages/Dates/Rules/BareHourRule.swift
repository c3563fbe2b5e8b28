import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Ranges of hours that nothing but their neighbours make times of day.
  ///
  ///     from [two thirty](DATE type=TIME) to [two forty five](DATE type=TIME), out [five](DATE
  ///     type=TIME) to [seven today](DATE type=TIME), from [9](DATE type=TIME)-[5
  ///     tomorrow](DATE type=TIME)
  ///
  /// Not: `five to seven men`, `killed five to seven today`, `it rose from 9 to 15 today`.
  mutating func bareHours(at index: Int) -> Bool {
    guard !isInsideNumber(index), let first = clock(at: index) else { return false }
    return bareHours(from: first, at: index)
  }

  /// The same where the first hour is known.
  mutating func bareHours(from first: Clock, at index: Int) -> Bool {
    guard first.isOpen, !first.isSure, let join = joiner(at: first.end),
      isRangeJoin(join, from: index),
      let second = clock(at: join.end), second.isOpen, !second.isSure || second.point.minute >= 0
    else { return false }
    let isSpelled = first.isSpelled || second.isSpelled
    guard !isSpelled || !isPhraseEnd(second.end) else {
      guard first.isSpelled || position(index - 1).marks.contains(.rangeStart),
        !tellsChange(before: index)
      else { return false }
      addHours(first, second, index, join.end)
      return true
    }
    guard namesDay(second.end), !tellsChange(before: index) else { return false }
    addHours(first, second, index, join.end)
    return true
  }

  /// Hours in words, of which one has its minutes: it may be the second.
  mutating func spokenHours(at index: Int) -> Bool {
    if bareHours(at: index) { return true }
    let first = index - 2
    return first >= floor && words.has(.numberWord, at: first) && bareHours(at: first)
  }

  /// Hours in words before their day: `five to seven today`.
  mutating func hoursBeforeDay(at index: Int) -> Bool {
    let first = index - 3
    guard first >= floor, words.has(.numberWord, at: index - 1),
      words.has(.numberWord, at: first), bareHours(at: first)
    else { return false }
    return true
  }

  /// Keeps both ends, the day told after the second.
  private mutating func addHours(_ first: Clock, _ second: Clock, _ start: Int, _ next: Int) {
    var end = DateFinding(next..<second.end, .time, .clockTime, second.point)
    if second.point.hour < first.point.hour { end.point.hour += 12 }
    takeDay(into: &end)
    add(DateFinding(start..<first.end, .time, .clockTime, first.point))
    add(end)
  }

  /// Whether `to`, a dash, or the `and` of `between … and` joins two hours.
  private func isRangeJoin(_ join: (end: Int, isMark: Bool), from index: Int) -> Bool {
    if isMark(UInt8(ascii: ","), at: join.end - 1) || isMark(UInt8(ascii: "/"), at: join.end - 1) {
      return false
    }
    return !position(join.end - 1).marks.contains(.numberJoin)
      || position(index - 1).marks.contains(.rangeStart)
  }

  /// Whether `today`, `tomorrow` or `tonight` stands at a token.
  private func namesDay(_ index: Int) -> Bool {
    guard let day = words.match(lexicons.relativeDays, at: index) else { return false }
    return day.entry.anchor == .document && endsPhrase(index + day.count)
  }

  /// Whether the word before a number, or before its `from`, tells that it grew, fell or counts
  /// those harmed.
  func tellsChange(before index: Int) -> Bool {
    let before = position(index - 1).marks.contains(.rangeStart) ? index - 2 : index - 1
    return !position(before).marks.isDisjoint(with: [.change, .past]) || endsInED(before)
      || words.has(.number, at: before)
  }

  /// The bare hour that ends a range a sure time began: `from 9 a.m. to 5`, `10:30am-12`.
  mutating func bareEnd(_ time: Clock, at index: Int) -> Bool {
    guard let last = findings.last, last.basis == .time || last.point.hour >= 0,
      last.point.hour >= 0, last.tokens.lowerBound >= words.sentence.lowerBound,
      let join = joiner(at: last.tokens.upperBound), join.end == index,
      isRangeJoin(join, from: last.tokens.lowerBound), time.point.hour > 0,
      endsPhrase(time.end) || position(time.end).marks.contains(.on)
    else { return false }
    var finding = DateFinding(index..<time.end, .time, .clockTime, time.point)
    if last.point.hour < 24, time.point.hour <= last.point.hour,
      time.point.hour + 12 > last.point.hour
    {
      finding.point.hour = min(23, time.point.hour + 12)
    }
    takeDay(into: &finding)
    add(finding)
    return true
  }
}
