import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Parts of the day and hours with a name.
  ///
  ///     [this morning](DATE type=TIME), in [the morning](DATE), [the morning of December 28,
  ///     1979](DATE), at [night](DATE), before [dawn](DATE)
  ///
  /// Not: `the dawn of a new age`, `night vision`, `Good morning`.
  mutating func dayPart(at index: Int) -> Bool {
    if spokenHour(endingAt: index + 1) { return true }
    let kinds: (DayPart) -> Bool = { $0.kind == .part || $0.kind == .hour }
    guard let found = match(lexicons.dayParts, .dayParts, endingAt: index + 1, where: kinds) else {
      return false
    }
    var finding = DateFinding(found.start..<index + 1, .time, .dayPart)
    finding.point.part = code(found.entry.code)
    finding.point.hour = found.entry.hour
    if found.entry.kind == .hour { finding.point.minute = 0 }
    if clockBefore(found.start) { return true }
    if let set = setBefore(found.start) { return dayPartSet(&finding, set) }
    if dayPartOfDate(&finding, at: index) { return true }
    // `the early hours of Tuesday`: the weekday takes them.
    if position(index + 1).marks.contains(.of), words.has(.weekday, at: index + 2) { return true }
    let article = withArticle(found.start)
    if let step = step(before: found.start) {
      finding.tokens = withArticle(step.start)..<index + 1
      finding.basis = step.isTold ? .toldDay : .day
      finding.step = Int(step.step)
      takePlacement(into: &finding)
      takeClock(into: &finding)
      add(finding)
      return true
    }
    let before = position(article - 1)
    let placement = placement(before: found.start)
    if placement.mod != nil {
      finding.tokens = placement.start..<index + 1
      finding.mod = placement.mod
    } else if article < found.start {
      guard before.marks.contains(.yearCue), endsMeaning(index + 1) else { return false }
      finding.tokens = article..<index + 1
    } else {
      let opensDay =
        found.entry.kind == .hour
        && (words.has(.weekday, at: index + 1) || words.has(.relativeDay, at: index + 1))
      guard
        !before.marks.isDisjoint(with: [.at, .yearCue]) && !before.marks.contains(.of) || opensDay,
        endsMeaning(index + 1)
      else { return false }
      // `day and night` is no night.
      if before.marks.contains(.numberJoin), found.start - 1 != floor || findings.isEmpty {
        return false
      }
      if before.marks.contains(.at), found.entry.kind == .part { finding.basis = .anyDay }
    }
    takeClock(into: &finding)
    if !isMark(UInt8(ascii: ","), at: finding.tokens.upperBound) { takeDay(into: &finding) }
    add(finding)
    return true
  }

  /// `six p.m.`, `five o'clock`: an hour in words, which nothing else wakes on.
  private mutating func spokenHour(endingAt end: Int) -> Bool {
    guard let part = lexicons.dayParts.entry(words[end - 1]),
      [.am, .pm, .clock].contains(part.kind)
    else { return false }
    for start in stride(from: end - 4, through: end - 2, by: 1)
    where start >= floor && words.has(.numberWord, at: start) {
      if let clock = clock(at: start), clock.end >= end, clockTime(at: start) { return true }
    }
    return false
  }

  /// Whether a part of the day is not the first word of something else: `night vision`.
  private func endsMeaning(_ index: Int) -> Bool {
    isPhraseEnd(index) || words.has([.weekday, .relativeDay], at: index)
      || !position(index).marks.isEmpty
      || words.has(.number, at: index) || endsInED(index) || words.isCapitalWord(index)
  }

  /// `one in the morning`: an hour in words, which nothing else wakes on.
  private mutating func clockBefore(_ start: Int) -> Bool {
    guard start - 3 >= floor, position(start - 2).marks.contains(.in),
      words.has(Cues.numberWord, at: start - 3)
    else { return false }
    var first = start - 3
    if let join = joiner(at: first - 1), join.end == first, first - 2 >= floor,
      clock(at: first - 2) != nil, clockTime(at: first - 2)
    {
      first = start - 3
    }
    return clockTime(at: first)
  }

  /// A clock time after a part of the day: `this morning at 8:00`.
  private func takeClock(into finding: inout DateFinding) {
    guard let time = timeOfDay(after: finding.tokens.upperBound), time.point.hour >= 0 else {
      return
    }
    finding.point = finding.point.at(timeOf: fitted(time.point, to: finding.point.part))
    finding.tokens = finding.tokens.lowerBound..<time.end
  }

  /// `every morning`.
  private mutating func dayPartSet(
    _ finding: inout DateFinding,
    _ set: (entry: DateSet, start: Int)
  ) -> Bool {
    finding.basis = .set
    finding.rule = .dateSet
    finding.tokens = set.start..<finding.tokens.upperBound
    finding.quant = set.entry.quant
    finding.freq = set.entry.freq
    takeClock(into: &finding)
    add(finding)
    return true
  }

  /// `the morning of December 28, 1979`, `the night of March 4–5`.
  private mutating func dayPartOfDate(_ finding: inout DateFinding, at index: Int) -> Bool {
    guard position(index + 1).marks.contains(.of) else { return false }
    let at = withoutArticle(index + 2)
    if let item = dateItem(at: at) {
      guard item.point.unit == .day else { return false }
    } else {
      guard let day = dayNumber(at: at) else { return false }
      if day.isOrdinal, at > index + 2, isPhraseEnd(day.end), joiner(at: day.end)?.isMark != true,
        monthAfterDay(day.day, at: day.end) == nil
      {
        return dayPartOfOrdinal(&finding, Int8(day.day), end: day.end)
      }
    }
    let placement = placement(before: finding.tokens.lowerBound)
    let start = withArticle(placement.start)
    let count = findings.count
    let oldFloor = floor
    floor = at
    guard words.has(.month, at: at) ? monthDate(at: at) : dayList(at: at), findings.count > count
    else {
      floor = oldFloor
      return false
    }
    findings[count].tokens = start..<findings[count].tokens.upperBound
    findings[count].mod = findings[count].mod ?? placement.mod
    findings[count].point = findings[count].point.at(timeOf: finding.point)
    findings[count].rule = .dayPart
    return true
  }

  /// `the morning of the 12th`: a day whose month was told before.
  private mutating func dayPartOfOrdinal(
    _ finding: inout DateFinding,
    _ day: Int8,
    end: Int
  ) -> Bool {
    let placement = placement(before: finding.tokens.lowerBound)
    finding.tokens = withArticle(placement.start)..<end
    finding.mod = placement.mod
    finding.basis = .month
    finding.point.day = day
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }
}
