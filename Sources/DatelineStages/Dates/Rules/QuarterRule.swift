import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// `the third quarter`, `third-quarter`, with or without its year.
  mutating func quarterOfYear(at index: Int, _ unit: DateUnit) -> Bool {
    guard unit.letter == .quarter, !unit.isPlural,
      let found = position(endingAt: index + 1, with: .quarter)
        ?? (position(index + 1).marks.contains(.of)
          ? position(endingAt: index + 2, with: .quarter) : nil),
      let quarter = found.entry.quarter
    else { return false }
    var finding = DateFinding(
      withArticle(found.start)..<index + 1,
      .year,
      .season,
      CalendarPoint(.quarter, number: Int(quarter))
    )
    var at = index + 1
    if position(at).marks.contains(.of) { at += 1 }
    while let filler = words.match(lexicons.vagueDurations, at: at), filler.entry.kind == .filler {
      at += filler.count
    }
    if let year = fullYear(at) {
      finding.point.year = Int32(year)
      finding.basis = .complete
      finding.tokens = finding.tokens.lowerBound..<at + 1
    } else if let year = yearWords(at: index + 1) {
      finding.tokens = finding.tokens.lowerBound..<year.end
      finding.stepYears(year.step, isTold: year.isTold)
    } else if position(index + 1).marks.contains(.of), withArticle(index + 3) == index + 2,
      words.has(.dateUnit, at: index + 3),
      lexicons.dateUnits.entry(words[index + 3])?.letter == .year
    {
      finding.tokens = finding.tokens.lowerBound..<index + 4
    } else if let year = takeYear(before: finding.tokens.lowerBound) {
      finding.lead(with: year)
    }
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// Takes back the year told just before, if one is: `last year's`, `1988's`, `the 1988`.
  mutating func takeYear(before start: Int) -> DateFinding? {
    guard let last = findings.last, last.point.unit == .year, last.mod == nil,
      last.basis == .complete || last.basis == .step || last.basis == .toldStep
    else { return nil }
    let end = last.tokens.upperBound
    guard end == start || end + 1 == start && words.isPossessive(end) else { return nil }
    return findings.removeLast()
  }

  /// `week 10`: of the year the text stands in.
  mutating func weekOfYear(at index: Int) -> Bool {
    guard let number = integer(index + 1, digits: 1...2), (1...53).contains(number),
      isPhraseEnd(index + 2) || words.has(.number, at: index + 2), !words.isCapitalWord(index)
    else { return false }
    var finding = DateFinding(
      index..<index + 2,
      .step,
      .relativeUnit,
      CalendarPoint(.week, number: number)
    )
    finding.stepsYears = true
    if position(index + 2).marks.contains(.of) {
      if let year = fullYear(index + 3) {
        finding.basis = .complete
        finding.point.year = Int32(year)
        finding.tokens = index..<index + 4
      } else if let year = yearWords(at: index + 2) {
        finding.basis = year.isTold ? .toldStep : .step
        finding.step = year.step
        finding.tokens = index..<year.end
      } else {
        return false
      }
    }
    add(finding)
    return true
  }

  /// `next week Wednesday`: the weekday takes the week with it.
  func isWeekOfWeekday(_ index: Int) -> Bool {
    let next = isHyphen(index + 1) ? index + 2 : index + 1
    return words.has(.weekday, at: next) && step(before: index) != nil
  }

  /// `the first two months of 1939`, `the last week of August`, `the first week of 2019`.
  mutating func numberedUnit(at index: Int, _ unit: DateUnit) -> Bool {
    guard !position(index + 1).marks.isDisjoint(with: [.of, .in]) else { return false }
    if unit.letter == .day || unit.letter == .weekend, !unit.isPlural,
      countedInMonth(unit.letter.calendarUnit, at: index)
    {
      return true
    }
    let at = withoutArticle(index + 2)
    var itemEnd: Int
    var year: Int?
    var step: Int?
    if let item = dateItem(at: at) {
      guard item.point.day == 0 else { return false }
      itemEnd = item.end
    } else if let full = fullYear(at) {
      year = full
      itemEnd = at + 1
    } else if let words = yearWords(at: index + 1) {
      itemEnd = words.end
      step = words.isTold ? nil : words.step
    } else if unit.letter == .week, let found = stepOfMonth(at: index + 2) {
      itemEnd = found.end
    } else if at > index + 2, words.has(.dateUnit, at: at), unit.isPlural || unit.letter == .week,
      lexicons.dateUnits.entry(words[at])?.letter == .year, !position(at + 1).marks.contains(.of)
    {
      itemEnd = at + 1
      step = 0
    } else {
      return false
    }
    var start = index
    var count: Double = 1
    if let counted = self.count(endingAt: index), unit.isPlural, let number = counted.count {
      start = counted.start
      count = number
    } else if unit.isPlural {
      return false
    }
    let ordinal = dayNumber(at: start - 1)
    guard start - 1 >= floor,
      position(start - 1).marks.contains(.ordinal)
        || ordinal?.isOrdinal == true && ordinal?.end == start
    else { return false }
    var finding = DateFinding(withArticle(start - 1)..<itemEnd, .duration, .duration)
    finding.length = TimeLength(count: count, unit: unit.letter)
    if unit.letter == .week, let ordinal, !unit.isPlural, year != nil || step != nil {
      finding.basis = step == nil ? .complete : .step
      finding.rule = .relativeUnit
      finding.point = CalendarPoint(.week, number: ordinal.day)
      if let year { finding.point.year = Int32(year) }
      finding.stepsYears = true
      finding.step = step ?? 0
    }
    add(finding)
    return true
  }
}
