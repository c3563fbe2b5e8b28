import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Dates in digits.
  ///
  ///     [2024-11-26](DATE value=2024-11-26), [12/03/2024](DATE value=2024-12-03),
  ///     [2019/aug/01](DATE value=2019-08-01)
  ///
  /// Not: `30/4.85`, `3/4 of them`, telephone numbers.
  mutating func numericDate(at index: Int) -> Bool {
    guard !isInsideNumber(index) else { return false }
    if let year = fullYear(index) {
      return yearFirst(year, at: index) || weekOfISO(year, at: index) || monthOfISO(year, at: index)
    }
    if words.has(.separated, at: index) { return pointedDate(at: index) }
    guard let first = integer(index, digits: 1...2), first > 0, isJoint(index + 1),
      let second = integer(index + 2, digits: 1...2), second > 0
    else { return false }
    let mark = words.text[Int(words[index + 1].start)]
    if isJoint(index + 3), words.text[Int(words[index + 3].start)] == mark,
      let year = fullYear(index + 4) ?? integer(index + 4, digits: 2...2),
      !isJoint(index + 5)
    {
      let full = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year
      return ordered(first, second, full, index..<index + 5)
    }
    let end = index + 3
    guard !isJoint(end) || beginsSlashedDay(end + 1), isNumericEnd(end) || isAfterWeekday(index),
      !words.has(.dayPart, at: end),
      isAfterWeekday(index)
        || mark == UInt8(ascii: "/")
          && (isDayCue(before: index) || isBesideDay(index, end: end)
            || weekHead(before: index) != nil)
    else { return false }
    return ordered(first, second, nil, index..<index + 3)
  }

  /// Where `the week of` begins before a date.
  private func weekHead(before index: Int) -> Int? {
    position(endingAt: index, with: .weekOf).map { withArticle($0.start) }
  }

  /// Whether nothing that the digits could count stands behind them.
  private func isNumericEnd(_ index: Int) -> Bool {
    isPhraseEnd(index) || position(index).marks.contains(.rangeJoin)
      || clock(at: index)?.isSure == true
  }

  /// Whether `11/7` stands at a token.
  private func beginsSlashedDay(_ index: Int) -> Bool {
    integer(index, digits: 1...2) != nil && isMark(UInt8(ascii: "/"), at: index + 1)
      && isJoint(index + 1) && integer(index + 2, digits: 1...2) != nil && !isJoint(index + 3)
  }

  /// Whether another such day, or a clock time, says that `25/10` is a day.
  private func isBesideDay(_ index: Int, end: Int) -> Bool {
    if let last = findings.last, last.basis == .order || last.basis == .year,
      last.rule == .partialDate, last.point.day > 0,
      last.tokens.lowerBound >= words.sentence.lowerBound,
      let join = joiner(at: last.tokens.upperBound), join.end == index
    {
      return true
    }
    if let join = joiner(at: end), beginsSlashedDay(join.end) { return true }
    return clock(at: end)?.isSure == true
  }

  /// `2018-W24`, `2018-W24-3`: weeks of ISO 8601.
  private mutating func weekOfISO(_ year: Int, at index: Int) -> Bool {
    guard isJoint(index + 1), words.has([.word, .capital], at: index + 2),
      words[index + 2].count == 1, words.text[Int(words[index + 2].start)] == UInt8(ascii: "W"),
      touches(index + 3), let week = integer(index + 3, digits: 1...2), (1...53).contains(week)
    else { return false }
    let point = CalendarPoint(.week, year: year, number: week)
    guard isJoint(index + 4), let weekday = integer(index + 5, digits: 1...1),
      (1...7).contains(weekday), let monday = point.days?.from
    else {
      add(DateFinding(index..<index + 4, .complete, .absoluteDate, point))
      return true
    }
    let day = CalendarPoint(monday + (weekday - 1))
    add(DateFinding(index..<index + 6, .complete, .absoluteDate, day))
    return true
  }

  /// `2016-03`, a month where no range of years can be meant.
  private mutating func monthOfISO(_ year: Int, at index: Int) -> Bool {
    guard isJoint(index + 1), let month = integer(index + 2, digits: 1...2),
      (1...12).contains(month),
      words[index + 2].count == 1 ? isMonthCue(before: index) : month <= year % 100,
      !isJoint(index + 3), isPhraseEnd(index + 3), !isMark(UInt8(ascii: "%"), at: index + 3)
    else { return false }
    var point = CalendarPoint(.month, year: year)
    point.month = Int8(month)
    add(DateFinding(index..<index + 3, .complete, .absoluteDate, point))
    return true
  }

  /// Whether the word before `2015-3` says it is a month: not `model 2015-3`.
  private func isMonthCue(before index: Int) -> Bool {
    let marks = position(index - 1).marks
    return !marks.isDisjoint(with: [.in, .rangeStart, .deadline])
  }

  /// Whether the word before digits such as `22/04` says they are a day.
  private func isDayCue(before index: Int) -> Bool {
    let marks = position(index - 1).marks
    return !marks.isDisjoint(with: [.on, .rangeStart, .rangeJoin, .yearCue])
      && !marks.contains(.of)
  }

  private func isAfterWeekday(_ index: Int) -> Bool { words.has(Cues.weekday, at: index - 1) }

  /// `2024-11-26`, `2024/11/26`, `2016 10 16`, `2019-aug-1`, with a clock time after `T`.
  private mutating func yearFirst(_ year: Int, at index: Int) -> Bool {
    guard isJoint(index + 1) || words.has(.number, at: index + 1) else { return false }
    var point = CalendarPoint(.day, year: year)
    var end = 0
    if isJoint(index + 1), isJoint(index + 3) {
      if let name = month(at: index + 2), let day = dayNumber(at: index + 4) {
        point.month = Int8(name.number)
        point.day = Int8(day.day)
        end = day.end
      } else if let month = integer(index + 2, digits: 1...2),
        let day = integer(index + 4, digits: 1...2)
      {
        point.month = Int8(clamping: month)
        point.day = Int8(clamping: day)
        end = index + 5
      }
    } else if let month = integer(index + 1, digits: 2...2),
      let day = integer(index + 2, digits: 2...2), isPhraseEnd(index + 3)
    {
      point.month = Int8(month)
      point.day = Int8(day)
      end = index + 3
    }
    guard end > 0, (1...12).contains(point.month), (1...31).contains(point.day) else {
      return false
    }
    if touches(end), touches(end + 1), words.has(.word, at: end), words[end].count == 1,
      let time = clock(at: end + 1)
    {
      point = point.at(timeOf: time.point)
      end = time.end
      if point.zone == nil, let offset = zoneOffset(at: end) {
        point.zone = offset.minutes
        end = offset.end
      }
    }
    addDay(point, index..<end, mod: nil, isLast: !point.hasTime)
    return true
  }

  /// `12.03.2024`, `Friday 7.6`.
  private mutating func pointedDate(at index: Int) -> Bool {
    let bytes = words[index].range.bytes
    guard let dot = bytes.first(where: { words.text[$0] == UInt8(ascii: ".") }),
      (1...2).contains(dot - bytes.lowerBound), (2...3).contains(bytes.upperBound - dot)
    else { return yearFirstPointed(at: index) }
    func digits(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 * 10 + Int(words.text[$1] & 15) }
    }
    let first = digits(bytes.lowerBound..<dot)
    let second = digits(dot + 1..<bytes.upperBound)
    guard isMark(UInt8(ascii: "."), at: index + 1), touches(index + 1), touches(index + 2),
      let year = fullYear(index + 2)
    else {
      guard isAfterWeekday(index) || position(index - 1).marks.contains(.on),
        isPhraseEnd(index + 1),
        bytes.upperBound - dot == 2 || isAfterWeekday(index)
          || position(index - 1).marks.contains(.on)
      else { return false }
      return ordered(first, second, nil, index..<index + 1)
    }
    // Points are the European manner: the day stands first.
    guard (1...12).contains(second), (1...31).contains(first) else { return false }
    var point = CalendarPoint(.day, year: year)
    point.month = Int8(second)
    point.day = Int8(first)
    addDay(point, index..<index + 3, mod: nil, isLast: true)
    return true
  }

  /// `2019.06.23`.
  private mutating func yearFirstPointed(at index: Int) -> Bool {
    let bytes = words[index].range.bytes
    guard bytes.count == 7, words.text[bytes.lowerBound + 4] == UInt8(ascii: "."),
      isMark(UInt8(ascii: "."), at: index + 1), touches(index + 1), touches(index + 2),
      let day = integer(index + 2, digits: 2...2), (1...31).contains(day)
    else { return false }
    func digits(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 * 10 + Int(words.text[$1] & 15) }
    }
    let year = digits(bytes.lowerBound..<bytes.lowerBound + 4)
    let month = digits(bytes.upperBound - 2..<bytes.upperBound)
    guard (1900...2100).contains(year), (1...12).contains(month) else { return false }
    var point = CalendarPoint(.day, year: year)
    point.month = Int8(month)
    point.day = Int8(day)
    addDay(point, index..<index + 3, mod: nil, isLast: true)
    return true
  }

  /// Keeps a date of two numbers whose order may be open.
  private mutating func ordered(
    _ first: Int,
    _ second: Int,
    _ year: Int?,
    _ range: Range<Int>
  ) -> Bool {
    guard first <= 31, second <= 31, first <= 12 || second <= 12 else { return false }
    var point = CalendarPoint(.day)
    if let year { point.year = Int32(year) }
    point.month = Int8(first <= 12 ? first : second)
    point.day = Int8(first <= 12 ? second : first)
    var finding = DateFinding(range, year == nil ? .year : .complete, .absoluteDate, point)
    if year == nil { finding.rule = .partialDate }
    if first <= 12, second <= 12, first != second {
      finding.basis = .order
    } else if first != second {
      finding.order = first > 12 ? .dayFirst : .monthFirst
    }
    if let time = timeOfDay(after: range.upperBound) {
      finding.point = point.at(timeOf: time.point)
      finding.tokens = range.lowerBound..<time.end
    }
    if let head = weekHead(before: range.lowerBound) {
      finding.tokens = head..<finding.tokens.upperBound
      finding.isWeekOfDay = true
    }
    finding.tense = tense(around: range)
    add(finding)
    return true
  }
}
