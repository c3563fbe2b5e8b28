import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Days told by their distance from a day that is told with it.
  ///
  ///     [two days after tomorrow](DATE), [a week from Friday](DATE), [three months before 5 May
  ///     2023](DATE), [the day after Christmas](DATE), [two Sundays ago](DATE)
  ///
  /// Not: `two days after the vote`, `three days before the May 5 ceremony`.
  mutating func takeOriginDay(into finding: inout DateFinding) -> Bool {
    let end = finding.tokens.upperBound
    guard finding.length.count != nil, isUnitOfDays(finding.length.unit),
      let (direction, start) = origin(at: end), let day = readDay(at: start),
      isPhraseEnd(day.tokens.upperBound),
      day.point.unit == .day, !day.point.hasTime, !goesOnToRange(day.tokens.upperBound)
    else { return false }
    let counted = finding
    finding = day
    finding.tokens = counted.tokens.lowerBound..<day.tokens.upperBound
    finding.length = counted.length
    finding.offset = direction
    // `two weeks from Tuesday` counts from one to come.
    if direction > 0, position(end).marks.contains(.rangeStart) { finding.tense = 1 }
    if counted.length.unit == .day || counted.length.unit == .week,
      let time = timeOfDay(after: finding.tokens.upperBound)
    {
      finding.point = finding.point.at(timeOf: time.point)
      finding.tokens = finding.tokens.lowerBound..<time.end
    }
    if day.rule != .holiday { finding.rule = .relativeUnit }
    return true
  }

  /// The direction in which words such as `after` and `prior to` lead, and the token after them.
  private func origin(at index: Int) -> (direction: Int8, end: Int)? {
    let short = position(index)
    // `prior to`, but not the `after next` of `after next Tuesday`.
    if short.isLong, let found = words.match(lexicons.datePositions, at: index),
      let direction = direction(found.entry.marks)
    {
      return (direction, index + found.count)
    }
    return direction(short.marks).map { ($0, index + 1) }
  }

  private func direction(_ marks: DatePosition.Marks) -> Int8? {
    if marks.contains(.onwards) { return 1 }
    return marks.contains(.backwards) ? -1 : nil
  }

  /// Whether a day begins a range: `64 days from November 21, 1948, to January 24`.
  private func goesOnToRange(_ index: Int) -> Bool {
    guard let join = joiner(at: index) else { return false }
    return !position(join.end - 1).marks.contains(.numberJoin)
      && position(join.end - 1).marks.contains(.rangeJoin)
  }

  private func isUnitOfDays(_ letter: DateUnit.Letter) -> Bool {
    switch letter {
    case .day, .week, .month, .year: true
    default: false
    }
  }

  /// `the day after Christmas`.
  mutating func dayBesideDay(at index: Int) -> Bool {
    let start = withArticle(index)
    guard start < index else { return false }
    var finding = DateFinding(start..<index + 1, .duration, .duration)
    finding.length = TimeLength(count: 1, unit: .day)
    guard takeOriginDay(into: &finding) else { return false }
    add(finding)
    return true
  }

  /// `two Sundays ago`, `three Fridays from now`.
  mutating func countedWeekday(_ set: DateSet, at index: Int) -> Bool {
    guard let counted = count(endingAt: index), let count = counted.count, count >= 1, count < 100,
      count == count.rounded(), let after = words.match(lexicons.datePositions, at: index + 1),
      let ago = after.entry.ago, let number = weekday(of: set)
    else { return false }
    var finding = DateFinding(counted.start..<index + 1 + after.count, .weekday, .weekday)
    finding.point.weekday = number
    finding.week = .count(ago * Int8(count))
    add(finding)
    return true
  }

  /// The day of the week that a set such as `XXXX-WXX-5` is of.
  private func weekday(of set: DateSet) -> Int8? {
    guard set.value.home == .lexicons, set.value.length == 10 else { return nil }
    let digit = lexicons.terms.bytes[set.value.bytes.upperBound - 1]
    return (0x31...0x37).contains(digit) ? Int8(digit & 15) : nil
  }

  /// The day that begins at a token, without its time: `tomorrow`, `Friday`, `May 5`, `Christmas`.
  mutating func readDay(at index: Int) -> DateFinding? {
    guard words.sentence.contains(index) else { return nil }
    let count = findings.count
    let oldFloor = floor
    let tookTime = daysTakeTime
    floor = index
    daysTakeTime = false
    var isFound = false
    let cues = words[index].cues
    let at = withoutArticle(index)
    if cues.contains(.weekday) {
      isFound = weekday(at: index)
    } else if cues.contains(.month) || words.has(.number, at: at) {
      isFound =
        dateItem(at: at)?.point.unit == .day
        && (cues.contains(.month) ? monthDate(at: index) : dayList(at: at))
    } else if cues.contains(.datePosition) || cues.contains(.relativeDay) {
      isFound = dayAhead(at: index)
    }
    daysTakeTime = tookTime
    floor = oldFloor
    guard isFound, findings.count == count + 1, findings[count].tokens.lowerBound == index else {
      findings.removeLast(findings.count - count)
      return nil
    }
    return findings.removeLast()
  }

  /// `yesterday`, `this morning`, `next Friday`, `Easter Monday` at a token.
  private mutating func dayAhead(at index: Int) -> Bool {
    for last in index..<min(index + 4, words.sentence.upperBound) {
      let cues = words[last].cues
      if cues.contains(.relativeDay), relativeDay(at: last) { return true }
      if cues.contains(.weekday), weekday(at: last) { return true }
      if cues.contains(.holiday), holiday(at: last) { return true }
      if cues.contains(.dayPart), last > index, dayPart(at: last) { return true }
    }
    return false
  }
}
