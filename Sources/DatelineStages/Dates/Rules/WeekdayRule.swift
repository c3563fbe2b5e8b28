import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Days of the week, with the date, the week or the time of day told beside them.
  ///
  ///     on [Monday](DATE), [Monday, Dec. 26](DATE), [last Friday](DATE), [Tuesday night](DATE
  ///     type=TIME), [Friday at 4pm](DATE type=TIME), [Wednesday of last week](DATE)
  ///
  /// Not: `Sun`, `sat`, `wed`.
  mutating func weekday(at index: Int) -> Bool {
    guard let name = lexicons.weekdays.entry(words[index]) else { return false }
    var next = index + 1
    if name.isShort || words[index].count <= 5, isMark(UInt8(ascii: "."), at: next), touches(next) {
      next += 1
    }
    if weekdayWithDate(at: index, next: next) { return true }
    if weekdayOfMonth(name.number, at: index) { return true }
    if name.needsCapital, !isShortWeekday(index, next: next) { return false }
    if name.isShort, index - 1 >= floor, words.isCapitalWord(index - 1),
      words[index - 1].cues.isDisjoint(with: [.functionWord, .weekday])
        || words.has(.month, at: index - 1)
    {
      return false
    }
    if let set = setBefore(index) { return weekdaySet(name, set, at: index) }
    if let ordinal = ordinal(endingAt: index), let set = setBefore(ordinal.start) {
      return weekdaySet(name, set, at: index)
    }
    var finding = DateFinding(index..<index + 1, .weekday, .weekday)
    finding.point.weekday = Int8(name.number)
    let placement = placement(before: index)
    if placement.mod != nil { finding.tokens = placement.start..<index + 1 }
    finding.mod = placement.mod
    findWeek(of: &finding, at: index)
    if let time = timeOfDay(after: finding.tokens.upperBound) {
      finding.point = finding.point.at(timeOf: time.point)
      finding.mod = finding.mod ?? time.mod
      finding.tokens = finding.tokens.lowerBound..<time.end
    } else if let early = earlyHours(before: finding.tokens.lowerBound) {
      finding.point.part = early.code
      finding.tokens = early.start..<finding.tokens.upperBound
    }
    if let week = position(endingAt: finding.tokens.lowerBound, with: .weekOf) {
      finding.tokens = withArticle(week.start)..<finding.tokens.upperBound
      finding.isWeekOfDay = true
    }
    if isPluralPart(before: finding.tokens.upperBound) {
      finding.basis = .set
      finding.rule = .dateSet
    }
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// Lets the days of `from Monday to Wednesday`, `Monday and Tuesday`, `8 pm on Tuesday until 7 am
  /// on Thursday` know of one another.
  mutating func joinWeekdays(_ finding: inout DateFinding) {
    guard let last = findings.last, last.basis == .weekday, case .nearest = finding.week,
      last.mod == nil, finding.mod == nil,
      last.tokens.lowerBound >= words.sentence.lowerBound,
      let join = joiner(at: last.tokens.upperBound), join.end == finding.tokens.lowerBound,
      !isMark(UInt8(ascii: ","), at: join.end - 1),
      !position(join.end - 1).marks.contains(.numberJoin)
        || !last.point.hasTime && !finding.point.hasTime
    else { return }
    if case .nearest = last.week {
      findings[findings.count - 1].nextWeekday = finding.point.weekday
    }
    finding.followsWeekday = true
    finding.tense = last.tense
  }

  /// Whether `mornings` ends before a token.
  private func isPluralPart(before index: Int) -> Bool {
    words.has(Cues.dayPart, at: index - 1) && isPluralWord(index - 1)
  }

  /// Reads which week a weekday is of, before or after it.
  private func findWeek(of finding: inout DateFinding, at index: Int) {
    if let step = step(before: index) {
      finding.tokens = withArticle(step.start)..<index + 1
      finding.week = step.isTold ? .told(step.step) : step.step == 0 ? .this : .step(step.step)
      // `this coming Monday`, said on a Tuesday
      if case .this = finding.week, index - step.start > 1 { finding.week = .count(1) }
      if let edge = position(endingAt: finding.tokens.lowerBound, with: .edge) {
        finding.tokens = withArticle(edge.start)..<index + 1
        finding.mod = edge.entry.edge.map(DateReader.mod)
      }
      return
    }
    // `next week Wednesday`, `previous week - Monday`
    let before = isHyphen(index - 1) ? index - 1 : index
    if words.has(.dateUnit, at: before - 1), before - 1 >= floor,
      lexicons.dateUnits.entry(words[before - 1])?.letter == .week,
      let step = step(before: before - 1)
    {
      finding.tokens = withArticle(step.start)..<index + 1
      finding.week = .away(step.step)
      return
    }
    // `Wednesday of last week`, `Wednesday last week`
    var at = index + 1
    if position(at).marks.contains(.of) { at += 1 }
    if let step = position(at).step, words.has(.dateUnit, at: at + 1),
      lexicons.dateUnits.entry(words[at + 1])?.letter == .week
    {
      finding.tokens = finding.tokens.lowerBound..<at + 2
      finding.week = .away(step)
    }
  }

  /// `Monday, Dec. 26`, `Friday the 26th`, `Friday 7/6`, `Sunday 25 June 1950`.
  private mutating func weekdayWithDate(at index: Int, next: Int) -> Bool {
    let count = findings.count
    let start = withArticle(step(before: index)?.start ?? index)
    let after = isMark(UInt8(ascii: ","), at: next) ? next + 1 : next
    let oldFloor = floor
    floor = after
    var isDate = false
    if words.has(.month, at: after) {
      isDate = dateItem(at: after)?.point.unit == .day && monthDate(at: after)
    } else if words.has(.number, at: after) {
      if let item = dayFirstItem(at: after), item.point.unit == .day {
        isDate = dayList(at: after)
      } else if after == next {
        isDate = numericDate(at: after)
      } else {
        isDate = fullNumericDate(at: after)
      }
    }
    if isDate, findings.count > count {
      let range = findings[count].tokens
      findings[count].tokens = start..<range.upperBound
      return true
    }
    floor = oldFloor
    let number = withoutArticle(next)
    guard number > next, let day = dayNumber(at: number), day.isOrdinal,
      isPhraseEnd(day.end) || clock(at: day.end) != nil || position(day.end).marks.contains(.at)
    else { return false }
    var point = CalendarPoint()
    point.day = Int8(day.day)
    point.weekday = Int8(lexicons.weekdays.entry(words[index])?.number ?? 0)
    if let item = monthAfterDay(day.day, at: day.end) {
      addDay(item.point, index..<item.end, mod: nil, isLast: true)
      return true
    }
    var finding = DateFinding(index..<day.end, .month, .weekday, point)
    if let time = timeOfDay(after: day.end) {
      finding.point = point.at(timeOf: time.point)
      finding.tokens = index..<time.end
    }
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// A numeric date with its year.
  private mutating func fullNumericDate(at index: Int) -> Bool {
    guard isJoint(index + 1), isJoint(index + 3) else { return false }
    return numericDate(at: index)
  }

  /// Whether `Sun` or `Sat` is a day: its stop does not end the sentence, or a preposition leads.
  private func isShortWeekday(_ index: Int, next: Int) -> Bool {
    guard words.has(.capital, at: index), !words.has(.allCapitals, at: index) else { return false }
    if let join = joiner(at: next), !isMark(UInt8(ascii: ","), at: next),
      words.has(.weekday, at: join.end), words.has(.capital, at: join.end)
    {
      return true
    }
    return position(index - 1).marks.contains(.on) && isPhraseEnd(index + 1)
  }

  /// `early hours of` and the like before a day.
  private func earlyHours(before index: Int) -> (code: CalendarPoint.Code, start: Int)? {
    guard position(index - 1).marks.contains(.of) else { return nil }
    guard
      let part = match(
        lexicons.dayParts,
        .dayParts,
        endingAt: index - 1,
        where: { $0.kind == .part }
      ),
      let code = code(part.entry.code)
    else { return nil }
    let placement = placement(before: part.start)
    return (code, withArticle(placement.start))
  }

  /// `every Friday`: the set, and the time of day after it.
  private mutating func weekdaySet(
    _ name: CalendarName,
    _ set: (entry: DateSet, start: Int),
    at index: Int
  ) -> Bool {
    var point = CalendarPoint()
    point.weekday = Int8(name.number)
    var finding = DateFinding(set.start..<index + 1, .set, .dateSet, point)
    finding.quant = set.entry.quant
    finding.freq = set.entry.freq
    if let time = timeOfDay(after: index + 1) {
      finding.point = point.at(timeOf: time.point)
      finding.tokens = set.start..<time.end
    }
    add(finding)
    return true
  }

  /// The words that make a unit a set, ending before a token: `every`, `every other`, `per`.
  func setBefore(_ index: Int) -> (entry: DateSet, start: Int)? {
    guard words.has(.datePosition, at: index - 1) || words.has(.datePosition, at: index - 2) else {
      return nil
    }
    return match(lexicons.dateSets, .sets, endingAt: index) { $0.kind != .whole }
  }
}
