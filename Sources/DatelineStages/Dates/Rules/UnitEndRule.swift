import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// The end of the year, quarter or month that the text stands in.
  ///
  ///     by [year-end](DATE mod=END), at [month's end](DATE mod=END), by [year-end 2023](DATE
  ///     value=2023 mod=END)
  mutating func unitEnding(at index: Int, _ unit: DateUnit) -> Bool {
    guard !unit.isPlural, isHyphen(index + 1) || words.isPossessive(index + 1) else { return false }
    if isTightHyphen(index + 1), unitAgo(at: index, unit) { return true }
    guard position(index + 2).marks.contains(.unitEnd) else { return false }
    switch unit.letter {
    case .year, .quarter, .month, .week: break
    default: return false
    }
    var finding = DateFinding(
      index..<index + 3,
      .step,
      .relativeUnit,
      CalendarPoint(unit.letter.calendarUnit)
    )
    finding.mod = .end
    if unit.letter == .year, let year = fullYear(index + 3) {
      finding.basis = .complete
      finding.point.year = Int32(year)
      finding.tokens = index..<index + 4
    } else if let step = step(before: index) {
      finding.basis = step.isTold ? .toldStep : .step
      finding.step = Int(step.step)
      finding.tokens = withArticle(step.start)..<index + 3
    }
    add(finding)
    return true
  }

  /// `EOY`: the end of the one the text stands in.
  mutating func endOfUnit(at index: Int, _ unit: DateUnit, _ edge: TimexEdge) {
    guard index == floor || count(endingAt: index) == nil else { return }
    var finding = DateFinding(
      withArticle(index)..<index + 1,
      .step,
      .relativeUnit,
      CalendarPoint(unit.letter.calendarUnit)
    )
    finding.mod = DateReader.mod(edge)
    finding.tense = tense(around: finding.tokens)
    add(finding)
  }

  /// `the year to date`, `year-to-date`: the unit the text stands in, up to now.
  mutating func unitToDate(at index: Int, _ unit: DateUnit) -> Bool {
    guard !unit.isPlural, unit.letter != .day else { return false }
    let next = isHyphen(index + 1) ? index + 2 : index + 1
    guard position(next).marks.contains(.clockTo),
      let found = words.match(lexicons.dateReferences, at: next), found.entry.kind == .toDate
    else { return false }
    add(
      DateFinding(
        withArticle(index)..<next + found.count,
        .step,
        .relativeUnit,
        CalendarPoint(unit.letter.calendarUnit)
      )
    )
    return true
  }

  /// `year-ago`, `year-earlier`: one unit before the day of the text.
  private mutating func unitAgo(at index: Int, _ unit: DateUnit) -> Bool {
    let after = position(index + 2)
    guard index == floor || count(endingAt: index) == nil, after.ago == -1 || after.shift == -1
    else { return false }
    var finding = DateFinding(index..<index + 3, .ago, .relativeUnit)
    finding.length = TimeLength(count: 1, unit: unit.letter)
    finding.step = -1
    add(finding)
    return true
  }
}
