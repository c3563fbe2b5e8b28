import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Clock times, with the day told after them.
  ///
  ///     at [10:57](DATE type=TIME), [11 a.m.](DATE), [9am on Tuesday](DATE),
  ///     [0530 GMT](DATE)
  ///
  /// Not: scores (`3:1`), `John 3:16`.
  mutating func clockTime(at index: Int) -> Bool {
    let isInside = isInsideNumber(index)
    guard !isInside || isHyphen(index - 1), let time = clock(at: index) else { return false }
    guard time.isSure || isDialAlone(index) else {
      if !isInside, clockRange(from: time, at: index) { return true }
      guard time.isOpen else { return false }
      return !isInside && (hourOfNamedPart(time, at: index) || bareHours(from: time, at: index))
        || bareEnd(time, at: index)
    }
    guard isTimeHere(time, at: index) else { return false }
    var finding = DateFinding(index..<time.end, .time, .clockTime, time.point)
    if time.isOpen, let join = joiner(at: time.end), let second = clock(at: join.end),
      second.isSure, !second.isOpen
    {
      finding.point = afternoon(time.point, before: second.point)
    }
    takeApproximation(into: &finding)
    takeDay(into: &finding)
    add(finding)
    return true
  }

  /// Whether digits that begin with a nought are a time by their place: `at 0633`, `07.12 A house
  /// was hit` at the head of a sentence.
  private func isDialAlone(_ index: Int) -> Bool {
    guard words.text[Int(words[index].start)] == UInt8(ascii: "0") else { return false }
    if words[index].count == 5, words[index].shape.contains(.separated) {
      return index == words.sentence.lowerBound && words.isCapitalWord(index + 1)
    }
    let before = position(index - 1).marks
    return words[index].count == 4 && words.sentence.contains(index - 1)
      && !words.has(.number, at: index + 1)
      && (before.contains(.at) || before.contains(.deadline))
  }

  /// `morning` behind a day that a clock time takes: `at 7 tomorrow morning`.
  private func takePartOfDay(into day: inout DateFinding) {
    let end = day.tokens.upperBound
    guard !day.point.hasTime, let part = words.match(lexicons.dayParts, at: end),
      part.entry.kind == .part
    else { return }
    day.point.part = code(part.entry.code)
    day.tokens = day.tokens.lowerBound..<end + part.count
  }

  /// The first time of a range takes its half of the day from the second: `1:30 to 3:30pm`.
  func afternoon(_ first: CalendarPoint, before second: CalendarPoint) -> CalendarPoint {
    guard second.hour > 12, first.hour < 12, first.hour + 12 <= second.hour else { return first }
    var later = first
    later.hour += 12
    return later
  }

  /// `about` before a clock time.
  func takeApproximation(into finding: inout DateFinding) {
    let before = finding.tokens.lowerBound - 1
    guard before >= floor, position(before).bound == .approx else { return }
    finding.tokens = before..<finding.tokens.upperBound
    finding.mod = .approx
  }

  /// `at 8 tonight`, `10, tonight`, `at 7.30 tomorrow`: a bare hour before a day that names its part.
  private mutating func hourOfNamedPart(_ time: Clock, at index: Int) -> Bool {
    let isPointed = words[index].shape.contains(.separated)
    guard time.isOpen, time.point.minute < 0 || time.isSpelled || isPointed else { return false }
    let isParted = isMark(UInt8(ascii: ","), at: time.end)
    let next = isParted ? time.end + 1 : time.end
    let before = position(index - 1)
    guard
      isParted || isPointed && isMark(UInt8(ascii: ":"), at: index - 1)
        || before.marks.contains(.at)
          && (before.bound == nil || position(index - 2).marks.contains(.at)),
      words.has(.relativeDay, at: next) || words.has(.datePosition, at: next)
        || words.has(.weekday, at: next)
    else { return false }
    var finding = DateFinding(index..<time.end, .time, .clockTime, time.point)
    takeDay(into: &finding)
    let isAfterAt =
      before.marks.contains(.at) && (time.point.minute < 0 || isPointed) && time.point.hour > 0
    guard finding.tokens.upperBound > time.end, finding.basis != .time,
      finding.point.part != nil || isAfterAt || isPointed && !isParted
    else { return false }
    finding.point.part = nil
    takeApproximation(into: &finding)
    add(finding)
    return true
  }

  /// `5 to 6pm`: the first hour takes its half of the day from the second.
  private mutating func clockRange(from first: Clock, at index: Int) -> Bool {
    guard let join = joiner(at: first.end), let second = clock(at: join.end),
      second.isSure || position(index - 1).marks.contains(.rangeStart) && hasPart(second.end)
    else { return false }
    guard !isMark(UInt8(ascii: ","), at: join.end - 1) else { return false }
    let point = second.isSure ? afternoon(first.point, before: second.point) : first.point
    add(DateFinding(index..<first.end, .time, .clockTime, point))
    return true
  }

  private func hasPart(_ index: Int) -> Bool { words.match(lexicons.dayParts, at: index) != nil }

  /// Whether something says that a dial such as `10:30` is a time.
  private func isTimeHere(_ time: Clock, at index: Int) -> Bool {
    if time.end - index > 3 || time.point.minute < 0 || isHourLetter(index + 1) { return true }
    let before = index - 1
    guard words.sentence.contains(before) else { return true }
    if words[before].shape.contains(.mark) { return !isHyphen(before) || floor == before }
    if words.isCapitalWord(before), !words.has(Cues.weekday, at: before),
      !words[before].cues.contains(.functionWord)
    {
      return floor == index
    }
    return true
  }

  /// The day after a clock time: `on Tuesday`, `Tuesday`, `yesterday`, `on 3 October`.
  mutating func takeDay(into finding: inout DateFinding) {
    let end = finding.tokens.upperBound
    let hasOn = position(end).marks.contains(.on)
    var at = hasOn ? end + 1 : end
    if !hasOn, isMark(UInt8(ascii: ","), at: at) || position(at).marks.contains(.of) { at += 1 }
    guard var day = readDay(at: at) else { return }
    takePartOfDay(into: &day)
    let clock = finding
    day.tokens = clock.tokens.lowerBound..<day.tokens.upperBound
    let part = day.point.part
    day.point = day.point.at(timeOf: fitted(clock.point, to: part))
    // An hour of a named part: `8 tonight`; the caller asks for it.
    if clock.point.hour >= 0, clock.point.minute < 0 { day.point.part = part }
    day.mod = day.mod ?? clock.mod
    if day.rule != .holiday { day.rule = clock.rule }
    finding = day
  }
}
