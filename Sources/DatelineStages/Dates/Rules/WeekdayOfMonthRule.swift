import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// A weekday counted within its month.
  ///
  ///     [the first Monday in May](DATE), [the last Thursday of November 2023](DATE
  ///     value=2023-11-30), [the third Sunday of next month](DATE)
  ///
  /// Not: `the first Monday after the vote`.
  mutating func weekdayOfMonth(_ number: Int, at index: Int) -> Bool {
    var point = CalendarPoint()
    point.weekday = Int8(number)
    return countedInMonth(point, .weekday, at: index)
  }

  /// A day or weekend counted within its month.
  ///
  ///     [the last day of February](DATE), [the first weekend of next month](DATE)
  mutating func countedInMonth(_ unit: CalendarPoint.Unit, at index: Int) -> Bool {
    countedInMonth(CalendarPoint(unit), .relativeUnit, at: index)
  }

  private mutating func countedInMonth(
    _ counted: CalendarPoint,
    _ rule: Rule,
    at index: Int
  ) -> Bool {
    let before = index - 1
    guard before >= floor, !position(index + 1).marks.isDisjoint(with: [.of, .in]) else {
      return false
    }
    var point = counted
    var end = index + 2
    var step: (step: Int, isTold: Bool)?
    if words.has(.month, at: index + 2) {
      guard let item = monthFirstItem(at: index + 2), item.point.unit == .month else {
        return false
      }
      point.year = item.point.year
      point.month = item.point.month
      end = item.end
    } else if let found = stepOfMonth(at: index + 2) {
      step = (found.step, found.isTold)
      end = found.end
    } else {
      return false
    }
    var start = before
    if position(before).marks.contains(.ordinal) {
      point.number = -1
    } else if let ordinal = ordinal(endingAt: index), ordinal.value <= 5 {
      point.number = Int8(ordinal.value)
      start = ordinal.start
    } else {
      return false
    }
    var finding = DateFinding(
      withArticle(start)..<end,
      point.hasYear ? .complete : step == nil ? .year : step?.isTold == true ? .toldStep : .step,
      rule,
      point
    )
    finding.step = step?.step ?? 0
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// `the month`, `next month`, `that month` at a token: the months from the one told.
  func stepOfMonth(at index: Int) -> (step: Int, isTold: Bool, end: Int)? {
    guard words.has(.dateUnit, at: index + 1),
      let unit = lexicons.dateUnits.entry(words[index + 1]), unit.letter == .month, !unit.isPlural
    else { return nil }
    let entry = position(index)
    if entry.marks.contains(.article) { return (0, false, index + 2) }
    guard let step = entry.told ?? entry.step else { return nil }
    return (Int(step), entry.told != nil, index + 2)
  }
}
