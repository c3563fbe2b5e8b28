import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Everything said with a unit of time; the words before it decide what it is.
  ///
  ///     [last week](DATE), [two weeks ago](DATE), [earlier this month](DATE mod=START),
  ///     [nearly three years](DATE type=DURATION), [the past week](DATE type=DURATION),
  ///     [every day](DATE type=SET), by [the end of the year](DATE mod=END), [months](DATE
  ///     type=DURATION)
  ///
  /// Not: `a second wave`, `18 years old`.
  mutating func unit(at index: Int) {
    guard let unit = lexicons.dateUnits.entry(words[index]) else { return }
    if let edge = unit.edge { return endOfUnit(at: index, unit, edge) }
    if words[index].cues.contains(.dayPart), unit.letter == .day, !isDay(index) {
      _ = countedUnit(at: index, unit, count(endingAt: index))
      return
    }
    if unit.letter == .quarter || unit.letter == .minute, spokenClock(at: index + 1) { return }
    if unitEnding(at: index, unit) || unitToDate(at: index, unit) { return }
    if unit.letter == .day, !unit.isPlural, dayBesideDay(at: index) { return }
    if unit.letter == .week, weekOfYear(at: index) || isWeekOfWeekday(index) { return }
    if isLed(index) {
      if quarterOfYear(at: index, unit) || century(at: index, unit) { return }
      if numberedUnit(at: index, unit) { return }
      let count = count(endingAt: index)
      if unitSet(at: index, unit, count) || steppedUnit(at: index, unit)
        || countedUnit(at: index, unit, count)
      {
        return
      }
    }
    if unit.isPlural { bareUnits(at: index, unit) } else { definiteUnit(at: index, unit) }
  }

  /// The cues of words that a count, a position or a set before a unit ends with.
  private static let leads: Cues = [.numberWord, .datePosition, .datePositionEnd, .dateLead]

  /// Whether the word before a unit can count it, place it or make a set of it.
  private func isLed(_ index: Int) -> Bool {
    guard index - 1 >= floor else { return false }
    let before = words[index - 1]
    return !before.shape.isDisjoint(with: [.number, .hyphen, .dash])
      || !before.cues.isDisjoint(with: DateReader.leads)
  }

  /// Whether the word is the day itself, not `night`.
  private func isDay(_ index: Int) -> Bool {
    lexicons.dayParts.entry(words[index]) == nil
  }

  /// `every day`, `twice a week`, `per month`, `every three weeks`.
  private mutating func unitSet(at index: Int, _ unit: DateUnit, _ counted: Count?) -> Bool {
    var start = index
    var count: Double = 1
    if let counted, position(counted.start).marks.isEmpty,
      let value = counted.count,
      let kind = setBefore(counted.start)?.entry.kind, kind == .each || kind == .times
    {
      start = counted.start
      count = value
    }
    guard let set = setBefore(start) else { return false }
    var finding = DateFinding(set.start..<index + 1, .set, .dateSet)
    finding.length = TimeLength(count: count, unit: unit.letter)
    switch set.entry.kind {
    case .each: break
    case .alternate: finding.length.count = number(set.entry.value)
    case .times, .whole: break
    }
    finding.quant = set.entry.quant
    finding.freq = set.entry.freq
    if set.entry.kind == .each, unit.letter == .day, count == 1 { takeClocks(into: &finding) }
    add(finding)
    return true
  }

  /// The time of day of a set, after it or just before: `every day at 4pm`, `4pm each day`.
  private mutating func takeClocks(into finding: inout DateFinding) {
    let range = finding.tokens
    if let time = timeOfDay(after: range.upperBound) {
      finding.point = finding.point.at(timeOf: time.point)
      finding.tokens = range.lowerBound..<time.end
    } else if let last = findings.last, last.basis == .time, last.point.hour >= 0,
      last.tokens.upperBound == range.lowerBound
    {
      finding.point = finding.point.at(timeOf: last.point)
      finding.tokens = last.tokens.lowerBound..<range.upperBound
      findings.removeLast()
    }
  }

  /// `last week`, `this month`, `the following year`, `the past week`.
  private mutating func steppedUnit(at index: Int, _ unit: DateUnit) -> Bool {
    if unit.letter == .second || unit.letter == .minute { return false }
    let found = position(endingAt: index, with: [.step, .told, .span])
    guard let found, !unit.isPlural else { return false }
    let article = withArticle(found.start)
    var finding: DateFinding
    // `the last day of the siege` is no day that is told.
    let isLastDay = unit.letter == .day && found.entry.step == -1 && article < found.start
    if isLastDay, position(index + 1).marks.contains(.of) { return true }
    if found.entry.span != nil || unit.letter == .hour || isLastDay
      || article < found.start && found.entry.step != nil && unit.letter != .weekend
        && isLongUnit(unit.letter)
    {
      finding = DateFinding(article..<index + 1, .duration, .duration)
      finding.length = TimeLength(count: 1, unit: unit.letter)
      finding.step = Int(found.entry.span ?? found.entry.step ?? 0)
      add(finding)
      return true
    }
    let after = words.match(lexicons.datePositions, at: index + 1)
    var end = index + 1
    let step: Int
    if let after, let further = after.entry.step, abs(further) == 2, found.entry.step != nil {
      step = Int(further)
      end += after.count
    } else {
      step = Int(found.entry.told ?? found.entry.step ?? 0)
    }
    finding = DateFinding(
      article..<end,
      found.entry.told == nil ? .step : .toldStep,
      .relativeUnit,
      CalendarPoint(unit.letter.calendarUnit)
    )
    finding.step = step
    takePlacement(into: &finding)
    add(finding)
    return true
  }

  /// Decades and longer are lengths after `the last`: no calendar counts them.
  private func isLongUnit(_ letter: DateUnit.Letter) -> Bool {
    letter == .decade || letter == .century || letter == .millennium
  }

  /// Takes `earlier`, `the end of` before a finding into it.
  func takePlacement(into finding: inout DateFinding) {
    let placement = placement(before: finding.tokens.lowerBound)
    guard placement.start < finding.tokens.lowerBound else { return }
    finding.tokens = placement.start..<finding.tokens.upperBound
    finding.mod = placement.mod
    divide(&finding.point, by: placement)
  }

  /// `the end of the month`, `the year`: the one the text stands in.
  private mutating func definiteUnit(at index: Int, _ unit: DateUnit) {
    let article = withArticle(index)
    // `the first of the month`
    if unit.letter == .month, let first = ordinalBefore(article), dayList(at: first) { return }
    var finding = DateFinding(
      article..<index + 1,
      .step,
      .relativeUnit,
      CalendarPoint(unit.letter.calendarUnit)
    )
    takePlacement(into: &finding)
    let isPlaced = finding.tokens.lowerBound < article
    switch unit.letter {
    case .year, .month, .week, .quarter, .weekend, .day, .decade, .century: break
    default: return
    }
    if isPlaced, words.isPossessive(index + 1) == false {
      if unit.letter == .day, finding.mod == nil { return }
      add(finding)
      return
    }
    // `the week before last`, `the month after next`
    if article < index, let after = words.match(lexicons.datePositions, at: index + 1),
      let step = after.entry.step, abs(step) == 2, !words.has(.weekday, at: index + 1 + after.count)
    {
      finding.step = Int(step)
      finding.tokens = article..<index + 1 + after.count
      takePlacement(into: &finding)
      add(finding)
      return
    }
    // `the week before`, `the year after`
    if article < index, unit.letter != .day, let step = position(index + 1).shiftAlone,
      endsPhrase(index + 2)
    {
      finding.basis = .toldStep
      finding.step = Int(step)
      finding.tokens = article..<index + 2
      add(finding)
      return
    }
    guard article < index, endsPhrase(index + 1) || position(index + 1).marks.contains(.rangeJoin)
    else { return }
    let before = position(article - 1).marks
    guard unit.letter != .decade, unit.letter != .century, unit.letter != .day,
      unit.letter == .weekend && before.contains(.at)
        || !before.isDisjoint(with: [.yearCue, .of, .in]) && !before.contains(.at)
    else { return }
    finding.isDefinite = true
    finding.tense = tense(around: finding.tokens)
    add(finding)
  }
}
