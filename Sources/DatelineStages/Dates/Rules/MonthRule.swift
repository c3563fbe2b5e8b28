import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Dates that begin with the month, and months alone.
  ///
  ///     On [September 1, 1939](DATE value=1939-09-01), by [early October](DATE mod=START), in
  ///     [March 1940](DATE value=1940-03), [Jan. 2](DATE)-[4](DATE)
  ///
  /// Not: `may`, `march on`, `Theresa May`.
  mutating func monthDate(at index: Int) -> Bool {
    guard !touches(index) || !words.has(.number, at: index - 1),
      var item = monthFirstItem(at: index)
    else { return false }
    if item.point.unit == .month, let first = ordinalBefore(index) { return dayList(at: first) }
    let placement = placement(before: index)
    if item.point.unit == .month, !item.point.hasYear {
      guard isMonthAlone(index, placed: placement.start < withArticle(index)) else { return false }
      return bareMonth(item, at: index, placement)
    }
    let end = item.end
    var days: [(CalendarPoint, Range<Int>)] = []
    if item.point.unit == .day, !item.isTight { days = daysAfter(&item) }
    if !item.point.hasYear { item.point.year = yearAhead(of: item.point, after: item.end) }
    addDay(item.point, placement.start..<end, mod: placement.mod, isLast: days.isEmpty)
    for (offset, day) in days.enumerated() {
      var point = day.0
      point.year = item.point.year
      addDay(point, day.1, mod: nil, isLast: offset == days.count - 1)
    }
    return true
  }

  /// Where a day in words begins that stands before its month: `the first of May`.
  func ordinalBefore(_ index: Int) -> Int? {
    let end = position(index - 1).marks.contains(.of) ? index - 1 : index
    guard end - 1 >= floor, let last = numberWord(end - 1), last.role == .ordinal else {
      return nil
    }
    for start in max(floor, end - 3)..<end {
      if words.has(.numberWord, at: start), let day = dayNumber(at: start), day.end == end,
        day.isOrdinal
      {
        return start
      }
    }
    return nil
  }

  /// Keeps a date, with the time of day after it.
  mutating func addDay(
    _ point: CalendarPoint,
    _ range: Range<Int>,
    mod: DateValue.TimexMod?,
    isLast: Bool
  ) {
    var finding = DateFinding(
      range,
      point.hasYear ? .complete : .year,
      point.hasYear ? .absoluteDate : .partialDate,
      point
    )
    finding.mod = mod
    if isLast, point.unit == .day, let time = timeOfDay(after: range.upperBound) {
      finding.point = point.at(timeOf: time.point)
      finding.mod = mod ?? time.mod
      finding.tokens = range.lowerBound..<time.end
    }
    if finding.basis == .year {
      finding.tense = tense(around: finding.tokens)
      if isLast, !point.hasTime, let year = yearWords(at: finding.tokens.upperBound) {
        finding.stepYears(year.step, isTold: year.isTold)
        finding.tokens = finding.tokens.lowerBound..<year.end
      }
    }
    if let week = position(endingAt: range.lowerBound, with: .weekOf) {
      finding.tokens = withArticle(week.start)..<finding.tokens.upperBound
      finding.isWeekOfDay = point.unit == .day
    }
    add(finding)
  }

  /// A month without day and year.
  private mutating func bareMonth(_ item: DateItem, at index: Int, _ placement: Placement) -> Bool {
    var finding = DateFinding(placement.start..<item.end, .year, .partialDate, item.point)
    finding.mod = placement.mod
    if takeSet(into: &finding, at: index) { return true }
    if let step = step(before: placement.start == index ? index : placement.start) {
      finding.tokens = withArticle(step.start)..<item.end
      finding.step = Int(step.step)
      finding.basis = step.isTold ? .toldStep : .step
    } else if let year = yearWords(at: item.end) {
      finding.tokens = placement.start..<year.end
      finding.stepYears(year.step, isTold: year.isTold)
    } else {
      finding.point.year = yearAhead(of: item.point, after: item.end)
      if finding.point.hasYear { finding.basis = .complete }
    }
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// `of that year`, `of last year`, `last year`: the year as steps.
  func yearWords(at index: Int) -> (step: Int, isTold: Bool, end: Int)? {
    var at = index
    if position(at).marks.contains(.of) { at += 1 }
    if position(at).marks.contains(.article) { at += 1 }
    let entry = position(at)
    guard let step = entry.told ?? entry.step, words.has(.dateUnit, at: at + 1),
      let unit = lexicons.dateUnits.entry(words[at + 1]), unit.letter == .year, !unit.isPlural
    else { return nil }
    return (Int(step), entry.told != nil, at + 2)
  }

  /// The step that ends before a token: `last`, `the following`.
  func step(before index: Int) -> (step: Int8, isTold: Bool, start: Int)? {
    guard
      let found = position(endingAt: index, with: [.step, .told])
    else { return nil }
    if let told = found.entry.told { return (told, true, found.start) }
    // `the day after next Tuesday`: `after next` goes behind its unit.
    if let step = found.entry.step, abs(step) > 1 {
      return position(index - 1).step.map { ($0, false, index - 1) }
    }
    return found.entry.step.map { ($0, false, found.start) }
  }

  /// Whether a month without day and year is one, and not a name or a verb.
  private func isMonthAlone(_ index: Int, placed: Bool) -> Bool {
    guard let name = lexicons.months.entry(words[index]) else { return false }
    let before = position(index - 1)
    if placed || before.marks.contains(.monthCue) || before.step != nil || before.told != nil {
      if name.isShort, words.has(.capital, at: index + 1), words.has(.word, at: index + 1) {
        return false
      }
      guard words.isCapitalWord(index + 1) else { return true }
      return !name.needsCapital && before.marks.isDisjoint(with: [.rangeJoin, .of])
    }
    // `a March offensive`, `the May elections`
    if name.needsCapital, !before.marks.isDisjoint(with: [.article, .nounCue]) {
      return isPlainNoun(index + 1) && words.has(.capital, at: index)
    }
    if yearWords(at: index + 1) != nil { return true }
    if position(index + 1).marks.contains(.deed), words.has(.capital, at: index),
      words.isSmallWord(index + 1), !words.isCapitalWord(index - 1)
    {
      return true
    }
    if let join = joiner(at: index + 1), !isMark(UInt8(ascii: ","), at: index + 1),
      !position(join.end - 1).marks.contains(.numberJoin), !words.isCapitalWord(index - 1),
      words.has(.capital, at: index), let next = month(at: join.end), next.number != name.number,
      words.has(.capital, at: join.end)
    {
      return true
    }
    if name.needsCapital || name.isShort { return false }
    if isTightHyphen(index - 1) || isTightHyphen(index + 1) { return true }
    return !words.isCapitalWord(index - 1) && !words.isCapitalWord(index + 1)
  }

  /// The days that share the month of a date: `and 25`, `-9, 1918`.
  private func daysAfter(_ item: inout DateItem) -> [(CalendarPoint, Range<Int>)] {
    var days: [(CalendarPoint, Range<Int>)] = []
    guard !item.point.hasYear else { return [] }
    var point = item.point
    var at = item.end
    while let join = joiner(at: at), let day = dayNumber(at: withoutArticle(join.end)),
      monthAfterDay(day.day, at: day.end) == nil, isListedDay(day, after: join)
    {
      point.day = Int8(day.day)
      days.append((point, join.end..<day.end))
      at = day.end
    }
    guard let last = days.last else { return [] }
    var end = DateItem(point: last.0, end: at)
    readYear(after: at, into: &end)
    item.point.year = end.point.year
    days[days.count - 1].1 = last.1.lowerBound..<end.end
    return days
  }

  /// A word or mark between two dates of a list or range.
  func joiner(at index: Int) -> (end: Int, isMark: Bool)? {
    if isHyphen(index) || isMark(UInt8(ascii: "/"), at: index) { return (index + 1, true) }
    if isMark(UInt8(ascii: ","), at: index) {
      return position(index + 1).marks.contains(.rangeJoin)
        ? (index + 2, false) : (index + 1, false)
    }
    return position(index).marks.contains(.rangeJoin) ? (index + 1, false) : nil
  }

  func withoutArticle(_ index: Int) -> Int {
    position(index).marks.contains(.article) ? index + 1 : index
  }

  /// Whether a number after a date is a day of the same month, and not a count or a time.
  private func isListedDay(
    _ day: (day: Int, end: Int, isOrdinal: Bool),
    after join: (end: Int, isMark: Bool)
  ) -> Bool {
    if isMark(UInt8(ascii: ":"), at: day.end) || isMark(UInt8(ascii: "%"), at: day.end) {
      return false
    }
    if clock(at: join.end)?.isSure ?? false { return false }
    if isMark(UInt8(ascii: ","), at: join.end - 1), fullYear(day.end) == nil,
      !isMark(UInt8(ascii: ","), at: day.end), !position(day.end).marks.contains(.rangeJoin)
    {
      return false
    }
    return join.isMark || day.isOrdinal || isPhraseEnd(day.end)
  }

  /// The year of the date that ends the range or list a date begins: `May 15 to August 16, 1988`.
  func yearAhead(of point: CalendarPoint, after index: Int) -> Int32 {
    var index = index
    var month = point.month
    for _ in 0..<3 {
      guard let join = joiner(at: index) else { break }
      var at = join.end
      while position(at).edge != nil || position(at).marks.contains(.article)
        || !position(at).marks.isDisjoint(with: [.rangeStart, .in, .on]) || isHyphen(at)
      {
        at += 1
      }
      guard let next = dateItem(at: at) else { break }
      if next.point.hasYear {
        return next.point.month < month ? next.point.year - 1 : next.point.year
      }
      if next.point.month < month { break }
      month = next.point.month
      index = next.end
    }
    return CalendarPoint.unknownYear
  }
}
