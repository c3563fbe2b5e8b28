import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Days told by their distance from another.
  ///
  ///     [Yesterday](DATE), [tomorrow morning](DATE type=TIME), [last night](DATE type=TIME), on
  ///     [the following day](DATE), [today at 9 a.m.](DATE type=TIME)
  mutating func relativeDay(at index: Int) -> Bool {
    guard let found = match(lexicons.relativeDays, .relativeDays, endingAt: index + 1) else {
      return false
    }
    let entry = found.entry
    if entry.anchor == .document, hoursBeforeDay(at: found.start) { return true }
    var finding = DateFinding(
      found.start..<index + 1,
      entry.anchor == .document ? .day : .toldDay,
      .relativeDay
    )
    finding.step = entry.days
    finding.point.part = code(entry.part)
    if found.start < index {
      finding.tokens = withArticle(found.start)..<index + 1
      if found.start == finding.tokens.lowerBound, entry.anchor == .narrative,
        isShiftOfCount(found.start)
      {
        return false
      }
    }
    let placement = placement(before: finding.tokens.lowerBound)
    if placement.mod != nil { finding.tokens = placement.start..<index + 1 }
    finding.mod = placement.mod
    // `the day before the attack`: the other day is not told.
    if entry.anchor == .narrative, position(index).shiftAlone != nil, !endsPhrase(index + 1) {
      return false
    }
    if let time = timeOfDay(after: index + 1) {
      finding.point = finding.point.at(
        timeOf: finding.point.part == nil ? time.point : fitting(time, finding.point)
      )
      finding.mod = finding.mod ?? time.mod
      finding.tokens = finding.tokens.lowerBound..<time.end
    }
    add(finding)
    return true
  }

  private func fitting(
    _ time: (point: CalendarPoint, end: Int, mod: DateValue.TimexMod?),
    _ point: CalendarPoint
  ) -> CalendarPoint {
    time.point.hour >= 0 ? fitted(time.point, to: point.part) : point
  }

  /// Whether the words before say `three`: `three days before` is no previous day.
  private func isShiftOfCount(_ index: Int) -> Bool {
    words.has(.number, at: index - 1) || words.has(.numberWord, at: index - 1)
  }

  /// Whether a clause ends before a token.
  func endsPhrase(_ index: Int) -> Bool {
    guard words.sentence.contains(index) else { return true }
    return words[index].shape.contains(.mark)
  }
}
