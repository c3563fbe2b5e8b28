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
    if words[index].cues.contains(.dayPart), unit.letter == .day, !isDay(index) {
      _ = countedUnit(at: index, unit)
      return
    }
    if unit.letter == .week, weekOfYear(at: index) || isWeekOfWeekday(index) { return }
    if quarterOfYear(at: index, unit) || century(at: index, unit) { return }
    if numberedUnit(at: index, unit) { return }
    if unitSet(at: index, unit) || steppedUnit(at: index, unit) || countedUnit(at: index, unit) {
      return
    }
    if unit.isPlural { bareUnits(at: index, unit) } else { definiteUnit(at: index, unit) }
  }

  /// Whether the word is the day itself, not `night`.
  private func isDay(_ index: Int) -> Bool {
    lexicons.dayParts.entry(words[index]) == nil
  }

  /// `week 10`: of the year the text stands in.
  private mutating func weekOfYear(at index: Int) -> Bool {
    guard let number = integer(index + 1, digits: 1...2), (1...53).contains(number),
      isPhraseEnd(index + 2) || words.has(.number, at: index + 2),
      !position(index + 2).marks.contains(.of), !words.isCapitalWord(index)
    else { return false }
    var finding = DateFinding(
      index..<index + 2, .step, .relativeUnit, CalendarPoint(.week, number: number))
    finding.stepsYears = true
    add(finding)
    return true
  }

  /// `next week Wednesday`: the weekday takes the week with it.
  private func isWeekOfWeekday(_ index: Int) -> Bool {
    let next = isHyphen(index + 1) ? index + 2 : index + 1
    return step(before: index) != nil && words.has(.weekday, at: next)
  }

  /// `the first two months of 1939`, `the last week of August`, `the first week of 2019`.
  private mutating func numberedUnit(at index: Int, _ unit: DateUnit) -> Bool {
    guard position(index + 1).marks.contains(.of) else { return false }
    let at = withoutArticle(index + 2)
    var itemEnd: Int
    var year: Int?
    if let item = dateItem(at: at) {
      guard item.point.day == 0 else { return false }
      itemEnd = item.end
    } else if let full = fullYear(at) {
      year = full
      itemEnd = at + 1
    } else {
      return false
    }
    var start = index
    var count: Double = 1
    if let counted = self.count(endingAt: index), unit.isPlural, let number = counted.count {
      start = counted.start
      count = number
    }
    let ordinal = dayNumber(at: start - 1)
    guard start - 1 >= floor,
      position(start - 1).marks.contains(.ordinal)
        || ordinal?.isOrdinal == true && ordinal?.end == start
    else { return false }
    var finding = DateFinding(withArticle(start - 1)..<itemEnd, .duration, .duration)
    finding.length = TimeLength(count: count, unit: unit.letter)
    if let year, unit.letter == .week, let ordinal, !unit.isPlural {
      finding.basis = .complete
      finding.rule = .relativeUnit
      finding.point = CalendarPoint(.week, year: year, number: ordinal.day)
    }
    add(finding)
    return true
  }

  /// `every day`, `twice a week`, `per month`, `every three weeks`.
  private mutating func unitSet(at index: Int, _ unit: DateUnit) -> Bool {
    var start = index
    var count: Double = 1
    if let counted = self.count(endingAt: index), position(counted.start).marks.isEmpty,
      let value = counted.count, setBefore(counted.start)?.entry.kind == .each
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
    add(finding)
    return true
  }

  /// `last week`, `this month`, `the following year`, `the past week`.
  private mutating func steppedUnit(at index: Int, _ unit: DateUnit) -> Bool {
    if unit.letter == .second || unit.letter == .minute { return false }
    let found = position(endingAt: index) { $0.step != nil || $0.told != nil || $0.span != nil }
    guard let found, !unit.isPlural else { return false }
    let article = withArticle(found.start)
    var finding: DateFinding
    if found.entry.span != nil || unit.letter == .hour
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
      article..<end, found.entry.told == nil ? .step : .toldStep, .relativeUnit,
      CalendarPoint(calendarUnit(unit.letter)))
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

  /// `two weeks`, `a few days ago`, `nearly three years`, `24-hour`.
  private mutating func countedUnit(at index: Int, _ unit: DateUnit) -> Bool {
    var end = isTightHyphen(index - 1) ? index - 1 : index
    var isOpen = false
    while let filler = match(
      lexicons.vagueDurations, endingAt: end, where: { $0.kind == .filler })
    {
      guard count(endingAt: isHyphen(filler.start - 1) ? filler.start - 1 : filler.start) != nil
      else { break }
      end = isHyphen(filler.start - 1) ? filler.start - 1 : filler.start
      isOpen = true
    }
    guard let counted = count(endingAt: end), isCount(counted.start, of: unit, index) else {
      return false
    }
    var finding = DateFinding(counted.start..<index + 1, .duration, .duration)
    finding.length = TimeLength(count: counted.count, unit: unit.letter)
    takeFraction(into: &finding)
    if takeOrigin(into: &finding) {
      takeBound(into: &finding)
      add(finding)
      return true
    }
    takeSpan(into: &finding, isOpen: isOpen)
    takeBound(into: &finding)
    takeSuffix(into: &finding)
    add(finding)
    return true
  }

  /// Whether a count before a unit counts it: not `72nd minute`, `a second`, `18 years old`.
  private func isCount(_ start: Int, of unit: DateUnit, _ index: Int) -> Bool {
    if isInsideNumber(start), !touchesBracket(start) { return false }
    if unit.letter == .second, !unit.isPlural, !isTightHyphen(index - 1),
      words.has(.word, at: index - 1)
    {
      return false
    }
    let after = isHyphen(index + 1) ? index + 2 : index + 1
    if let suffix = words.match(lexicons.vagueDurations, at: after), suffix.entry.kind == .suffix,
      suffix.entry.value.isNone, isAge(after)
    {
      return false
    }
    if isMark(UInt8(ascii: "$"), at: start - 1) { return false }
    return true
  }

  /// `old` after a length: an age, which is a quantity.
  private func isAge(_ index: Int) -> Bool { words[index].count == 3 }

  private func touchesBracket(_ index: Int) -> Bool {
    isMark(UInt8(ascii: "("), at: index - 1) || isMark(UInt8(ascii: "["), at: index - 1)
      || isMark(UInt8(ascii: "/"), at: index - 1)
  }

  /// `and a half` after the unit.
  private func takeFraction(into finding: inout DateFinding) {
    let end = finding.tokens.upperBound
    guard let fraction = words.match(lexicons.vagueDurations, at: end),
      fraction.entry.kind == .fraction, let part = number(fraction.entry.value),
      let count = finding.length.count,
      words.match(lexicons.vagueDurations, at: end + 1)?.entry.kind != .whole
    else { return }
    finding.length.count = count + part
    finding.tokens = finding.tokens.lowerBound..<end + fraction.count
  }

  /// `ago`, `later`, `before that` after a length make it a date.
  private func takeOrigin(into finding: inout DateFinding) -> Bool {
    let end = finding.tokens.upperBound
    guard let after = words.match(lexicons.datePositions, at: end) else { return false }
    if let ago = after.entry.ago {
      finding.basis = .ago
      finding.step = Int(ago)
    } else if let shift = after.entry.shift, after.count > 1 || !isFollowed(end + after.count) {
      finding.basis = .shift
      finding.step = Int(shift)
    } else if let shift = after.entry.shiftAlone, endsPhrase(end + after.count) {
      finding.basis = .shift
      finding.step = Int(shift)
    } else {
      return false
    }
    finding.rule = .relativeUnit
    finding.tokens = finding.tokens.lowerBound..<end + after.count
    return true
  }

  /// `later` before `than` or a noun counts from something else.
  private func isFollowed(_ index: Int) -> Bool {
    position(index).marks.contains(.yearCue) && position(index).marks.isDisjoint(with: [.in, .of, .rangeJoin, .at, .on])
      && position(index).edge == nil && !isMark(UInt8(ascii: ","), at: index)
      && words.has(.word, at: index) && words[index].count == 4
  }

  /// `the past`, `the next` before a count.
  private func takeSpan(into finding: inout DateFinding, isOpen: Bool) {
    let start = finding.tokens.lowerBound
    if let span = position(endingAt: start, where: { $0.span != nil || $0.step != nil || $0.told != nil }) {
      finding.tokens = withArticle(span.start)..<finding.tokens.upperBound
      finding.step = Int(span.entry.span ?? span.entry.step ?? span.entry.told ?? 0)
    } else if isOpen || position(start).marks.isEmpty {
      finding.tokens = withArticle(start)..<finding.tokens.upperBound
    }
  }

  /// `nearly`, `more than`, `some` before a length.
  func takeBound(into finding: inout DateFinding) {
    let start = finding.tokens.lowerBound
    let found = position(endingAt: start) { $0.bound != nil || $0.countBound != nil }
    guard let found, position(start).marks.isDisjoint(with: .article) else { return }
    guard let bound = found.entry.bound ?? found.entry.countBound else { return }
    finding.tokens = found.start..<finding.tokens.upperBound
    finding.mod = DateReader.mod(bound)
  }

  /// `long` after a length.
  private func takeSuffix(into finding: inout DateFinding) {
    let end = finding.tokens.upperBound
    let at = isTightHyphen(end) ? end + 1 : end
    guard let suffix = words.match(lexicons.vagueDurations, at: at), suffix.entry.kind == .suffix,
      words[at].count == 4
    else { return }
    finding.tokens = finding.tokens.lowerBound..<at + suffix.count
  }

  /// `the end of the month`, `the year`: the one the text stands in.
  private mutating func definiteUnit(at index: Int, _ unit: DateUnit) {
    let article = withArticle(index)
    var finding = DateFinding(
      article..<index + 1, .step, .relativeUnit, CalendarPoint(calendarUnit(unit.letter)))
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
    // `month's end`
    guard article < index, endsPhrase(index + 1) || position(index + 1).marks.contains(.rangeJoin)
    else { return }
    let before = position(article - 1).marks
    guard unit.letter != .decade, unit.letter != .century, unit.letter != .day,
      !before.isDisjoint(with: [.yearCue, .of, .in]), !before.contains(.at)
    else { return }
    finding.isDefinite = true
    finding.tense = tense(around: finding.tokens)
    add(finding)
  }

  /// `months of requests`, `days before`: a length nobody counts.
  private mutating func bareUnits(at index: Int, _ unit: DateUnit) {
    if unit.letter == .second || unit.letter == .quarter || unit.letter == .weekend { return }
    var finding = DateFinding(index..<index + 1, .duration, .duration)
    finding.length = TimeLength(count: nil, unit: unit.letter)
    if takeOrigin(into: &finding) {
      add(finding)
      return
    }
    if let span = position(endingAt: index, where: { $0.span != nil || $0.told != nil || $0.step == 1 }) {
      finding.tokens = withArticle(span.start)..<index + 1
      finding.step = Int(span.entry.span ?? span.entry.told ?? span.entry.step ?? 0)
      add(finding)
      return
    }
    guard isBareLength(index) else { return }
    add(finding)
  }

  /// Whether a plural stands as a length by itself.
  private func isBareLength(_ index: Int) -> Bool {
    if words.isPossessive(index + 1) || isHyphen(index + 1) { return false }
    if words.isCapitalWord(index), index > words.sentence.lowerBound { return false }
    let before = index - 1
    guard words.sentence.contains(before) else { return true }
    if words[before].shape.contains(.mark) { return !isHyphen(before) }
    let entry = position(before)
    if entry.marks.contains(.article) || entry.edge != nil { return false }
    return entry.marks.contains(.yearCue) || entry.marks.contains(.rangeJoin)
      || entry.bound != nil || words[before].cues.contains(.functionWord)
        && position(index + 1).shiftAlone != nil
      || position(index + 1).shiftAlone != nil
  }

  /// `the third quarter`, `third-quarter`, with or without its year.
  private mutating func quarterOfYear(at index: Int, _ unit: DateUnit) -> Bool {
    guard unit.letter == .quarter, !unit.isPlural,
      let found = position(endingAt: index + 1, where: { $0.quarter != nil }),
      let quarter = found.entry.quarter
    else { return false }
    var finding = DateFinding(
      withArticle(found.start)..<index + 1, .year, .season,
      CalendarPoint(.quarter, number: Int(quarter)))
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
      finding.basis = year.isTold ? .toldStep : .step
      finding.step = year.step
      finding.stepsYears = true
    } else if position(index + 1).marks.contains(.of), withArticle(index + 3) == index + 2,
      words.has(.dateUnit, at: index + 3),
      lexicons.dateUnits.entry(words[index + 3])?.letter == .year
    {
      finding.tokens = finding.tokens.lowerBound..<index + 4
    }
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// `the 19th century`, `the early twenty-first century`, `the 9th century BC`.
  private mutating func century(at index: Int, _ unit: DateUnit) -> Bool {
    guard unit.letter == .century || unit.letter == .millennium, !unit.isPlural else { return false }
    let end = isTightHyphen(index - 1) ? index - 1 : index
    var start = end
    var number: Int?
    for first in stride(from: end - 1, through: max(floor, end - 3), by: -1) {
      if let day = dayNumber(at: first), day.end == end, day.isOrdinal {
        start = first
        number = day.day
      }
    }
    guard let number else { return false }
    let unit = calendarUnit(unit.letter)
    var finding = DateFinding(
      withArticle(start)..<index + 1, .complete, .decade, CalendarPoint(unit, year: number - 1))
    if let era = era(at: index + 1) {
      if era.isBC { finding.point.year = -Int32(number - 1) }
      finding.tokens = finding.tokens.lowerBound..<era.end
    }
    let placement = placement(before: start)
    if placement.start < start {
      finding.tokens = withArticle(placement.start)..<finding.tokens.upperBound
      finding.mod = placement.mod
    }
    add(finding)
    return true
  }

  /// The stretch of the calendar that a unit names.
  func calendarUnit(_ letter: DateUnit.Letter) -> CalendarPoint.Unit {
    switch letter {
    case .second, .minute, .hour, .day: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }

  /// A whole number in the lexicons.
  private func number(_ term: Term) -> Double? {
    guard term.home == .lexicons else { return nil }
    var value: Double?
    var scale = 0.0
    for byte in lexicons.terms.bytes[term.bytes] {
      if byte == UInt8(ascii: ".") {
        scale = 1
      } else if (0x30...0x39).contains(byte) {
        value = (value ?? 0) * 10 + Double(byte & 15)
        scale *= 10
      } else {
        return nil
      }
    }
    return scale > 1 ? value.map { $0 / scale } : value
  }
}
