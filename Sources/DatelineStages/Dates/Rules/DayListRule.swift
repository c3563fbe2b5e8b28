import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Dates that begin with the day, alone or in a list.
  ///
  ///     On [9 September 1914](DATE value=1914-09-09), [6](DATE)-[7 January 1916](DATE), from
  ///     [the 13th](DATE) to [the 19th of October 1950](DATE)
  mutating func dayList(at index: Int) -> Bool {
    guard let first = dayNumber(at: index), !isInsideNumber(index) else { return false }
    if let item = monthAfterDay(first.day, at: first.end) { return oneDay(item, at: index) }
    guard joiner(at: first.end) != nil else {
      return first.isOrdinal ? ordinalDay(first, at: index) : false
    }
    var days: [(day: Int, range: Range<Int>)] = [(first.day, withArticle(index)..<first.end)]
    var item: DateItem?
    var at = first.end
    while item == nil, days.count < 6, let join = joiner(at: at),
      let day = dayNumber(at: withoutArticle(join.end))
    {
      days.append((day.day, join.end..<day.end))
      at = day.end
      item = monthAfterDay(day.day, at: at)
    }
    if item == nil, days.count == 2, isDaysFrom(index) {
      if let within = monthWithin(at: at) {
        item = within
      } else if daysOfStep(days, at: at) {
        return true
      }
    }
    guard var item else { return first.isOrdinal ? ordinalDay(first, at: index) : false }
    if !item.point.hasYear { item.point.year = yearAhead(of: item.point, after: item.end) }
    let placement = placement(before: index)
    for (offset, day) in days.enumerated() {
      var point = item.point
      point.day = Int8(day.day)
      let isLast = offset == days.count - 1
      let start = offset == 0 ? min(placement.start, day.range.lowerBound) : day.range.lowerBound
      addDay(
        point,
        start..<(isLast ? item.end : day.range.upperBound),
        mod: offset == 0 ? placement.mod : nil,
        isLast: isLast
      )
    }
    return true
  }

  /// Whether two numbers after `from` can be days: nothing before it grew or fell.
  private func isDaysFrom(_ index: Int) -> Bool {
    position(index - 1).marks.contains(.rangeStart) && !tellsChange(before: index)
  }

  /// `in March` after the days of a range.
  private func monthWithin(at index: Int) -> DateItem? {
    guard position(index).marks.contains(.in), var item = monthFirstItem(at: index + 1),
      item.point.unit == .month
    else { return nil }
    item.point.unit = .day
    return item
  }

  /// `from 4 to 23 of next month`.
  private mutating func daysOfStep(_ days: [(day: Int, range: Range<Int>)], at index: Int) -> Bool {
    guard !position(index).marks.isDisjoint(with: [.in, .of]), let step = position(index + 1).step,
      words.has(.dateUnit, at: index + 2),
      let unit = lexicons.dateUnits.entry(words[index + 2]), unit.letter == .month, !unit.isPlural
    else { return false }
    for (offset, day) in days.enumerated() {
      var point = CalendarPoint()
      point.day = Int8(day.day)
      let end = offset == days.count - 1 ? index + 3 : day.range.upperBound
      var finding = DateFinding(day.range.lowerBound..<end, .step, .partialDate, point)
      finding.step = Int(step)
      add(finding)
    }
    return true
  }

  /// A day alone with its month.
  private mutating func oneDay(_ item: DateItem, at index: Int) -> Bool {
    var point = item.point
    if !point.hasYear { point.year = yearAhead(of: point, after: item.end) }
    let placement = placement(before: index)
    addDay(
      point,
      min(placement.start, withArticle(index))..<item.end,
      mod: placement.mod,
      isLast: true
    )
    return true
  }

  /// `on the 18th`, `from the 13th`: a day whose month was told before.
  private mutating func ordinalDay(
    _ day: (day: Int, end: Int, isOrdinal: Bool),
    at index: Int
  ) -> Bool {
    let start = withArticle(index)
    let before = position(start - 1).marks
    if dayOfStep(day, start..<day.end) { return true }
    let isLed =
      !before.isDisjoint(with: [.on, .rangeStart])
      || before.contains(.deadline) && !position(day.end).marks.contains(.of)
    guard start < index && isLed || isFurtherDay(start), isPhraseEnd(day.end),
      words.has(.number, at: index), !countsNoun(after: day.end)
    else { return false }
    var point = CalendarPoint()
    point.day = Int8(day.day)
    var finding = DateFinding(start..<day.end, .month, .partialDate, point)
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// Whether a day ends a range or list that another bare day began: `the 21st and 23rd`.
  private func isFurtherDay(_ start: Int) -> Bool {
    guard let last = findings.last, last.basis == .month, !last.point.hasTime,
      last.tokens.lowerBound >= words.sentence.lowerBound,
      let join = joiner(at: last.tokens.upperBound)
    else { return false }
    return join.end == start
  }

  /// Whether a list of ordinals counts the noun behind it: `the 16th and 18th centuries`, `the
  /// 21st and 23rd brigades`.
  private func countsNoun(after index: Int) -> Bool {
    let at = isHyphen(index) && touches(index) ? index + 1 : index
    guard let join = joiner(at: at) ?? (isHyphen(at) ? (at + 1, true) : nil) else { return false }
    if let day = dayNumber(at: join.end), day.isOrdinal, !isPhraseEnd(day.end) { return true }
    for end in join.end..<min(join.end + 5, words.sentence.upperBound)
    where words.has(.dateUnit, at: end) {
      let letter = lexicons.dateUnits.entry(words[end])?.letter
      return letter == .century || letter == .millennium
    }
    return false
  }

  /// `the 15th of this month`, `the 15th day of next month`.
  private mutating func dayOfStep(
    _ day: (day: Int, end: Int, isOrdinal: Bool),
    _ range: Range<Int>
  ) -> Bool {
    var at = day.end
    if words.has(.dateUnit, at: at) { at += 1 }
    guard position(at).marks.contains(.of), words.has(.dateUnit, at: at + 2),
      let unit = lexicons.dateUnits.entry(words[at + 2]), unit.letter == .month, !unit.isPlural
    else { return false }
    let entry = position(at + 1)
    let step: Int8? = entry.marks.contains(.article) ? 0 : entry.told ?? entry.step
    guard let step else { return false }
    var point = CalendarPoint()
    point.day = Int8(day.day)
    var finding = DateFinding(
      range.lowerBound..<at + 3,
      entry.told == nil ? .step : .toldStep,
      .partialDate,
      point
    )
    finding.step = Int(step)
    add(finding)
    return true
  }

  /// Whether the last finding is a day with its month that ends here: `30 April/1 May`.
  private func endsDay(_ index: Int) -> Bool {
    guard let last = findings.last, last.tokens.upperBound == index else { return false }
    return last.point.unit == .day && last.point.month > 0 && !last.point.hasTime
  }

  /// Whether digits are the tail of something longer: `T-72`, `$5`, `3/4`.
  func isInsideNumber(_ index: Int) -> Bool {
    guard touches(index), index > words.sentence.lowerBound else { return false }
    let before = words[index - 1]
    if before.shape.contains(.word) { return true }
    if before.shape.contains(.quote) { return false }
    if isMark(UInt8(ascii: ":"), at: index - 1), words.has(.word, at: index - 2) { return false }
    if isMark(UInt8(ascii: "("), at: index - 1) || isMark(UInt8(ascii: "["), at: index - 1) {
      return false
    }
    if before.shape.contains(.dash) { return false }
    if isHyphen(index - 1) || isMark(UInt8(ascii: "/"), at: index - 1) && endsDay(index - 1) {
      return index - 1 > floor || floor == words.sentence.lowerBound
    }
    return before.shape.contains(.mark)
  }
}
