import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Years, decades and ranges of them.
  ///
  ///     In [1944](DATE value=1944) the [1941](DATE) campaign, [1914](DATE)–[18](DATE value=1918),
  ///     [the late 1980s](DATE value=198 mod=END), [264](DATE) to [241 BC](DATE value=BC0241)
  ///
  /// Not: `1,941`, `in 2000 villages`, `Resolution 1701`, `T-1942`.
  mutating func year(at index: Int) {
    if decade(at: index) || halfOrQuarter(at: index) || yearOfEra(at: index)
      || words[index].count == 2 && (shortFiscalYear(at: index) || apostropheYear(at: index))
    {
      return
    }
    guard let year = fullYear(index),
      !isInsideNumber(index) || isRangeEnd(index) || isAfterEdge(index) || isAfterHead(index)
    else { return }
    guard isYear(year, at: index) else { return }
    let placement = placement(before: index)
    var point = CalendarPoint(.year, year: year)
    divide(&point, by: placement)
    var end = index + 1
    if let part = halfOrQuarterCode(at: isTightHyphen(end) ? end + 1 : end) {
      divide(&point, by: part.placement)
      end = part.end
    }
    var finding = DateFinding(placement.start..<end, .complete, .year, point)
    finding.mod = placement.mod
    if placement.start == index { takeHead(into: &finding) }
    add(finding)
    shortYearAfter(year, at: end)
  }

  /// `fiscal`, `the year` before a year, and what places them.
  private func takeHead(into finding: inout DateFinding) {
    guard let head = position(endingAt: finding.tokens.lowerBound, with: .yearHead) else { return }
    finding.tokens = withArticle(head.start)..<finding.tokens.upperBound
    takePlacement(into: &finding)
  }

  /// Whether a year's head touches its digits: `FY2024`.
  private func isAfterHead(_ index: Int) -> Bool {
    touches(index) && position(index - 1).marks.contains(.yearHead)
  }

  /// `in '76`: a year of the last hundred.
  private mutating func apostropheYear(at index: Int) -> Bool {
    let quote = index - 1
    guard quote >= floor, touches(index), !touches(quote), let year = shortYear(at: quote),
      !words.has(.quote, at: index + 1), isPhraseEnd(index + 1)
    else { return false }
    let before = position(quote - 1)
    guard
      before.marks.contains(.in) || before.marks.contains(.deadline) || before.edge != nil
        || before.marks.contains(.rangeStart)
    else { return false }
    let placement = placement(before: quote)
    let start = placement.start
    var finding = DateFinding(start..<index + 1, .complete, .year, CalendarPoint(.year, year: year))
    finding.mod = placement.mod
    add(finding)
    return true
  }

  /// `FY24`.
  private mutating func shortFiscalYear(at index: Int) -> Bool {
    guard isAfterHead(index), index - 1 >= floor, let short = integer(index, digits: 2...2),
      !touches(index + 1) || isPhraseEnd(index + 1)
    else { return false }
    var finding = DateFinding(
      index..<index + 1,
      .complete,
      .year,
      CalendarPoint(.year, year: short < 70 ? 2000 + short : 1900 + short)
    )
    takeHead(into: &finding)
    add(finding)
    return true
  }

  /// `-45` after `1939`, `'45` too.
  private mutating func shortYearAfter(_ year: Int, at index: Int) {
    guard isHyphen(index) || isMark(UInt8(ascii: "/"), at: index), touches(index),
      touches(index + 1),
      let short = integer(index + 1, digits: 2...2), short > year % 100 || short == 0,
      !isJoint(index + 2)
    else { return }
    add(
      DateFinding(
        index + 1..<index + 2,
        .complete,
        .year,
        CalendarPoint(.year, year: year / 100 * 100 + (short == 0 ? 100 : short))
      )
    )
  }

  /// Whether a number ends a range of years: `1939-1945`.
  private func isRangeEnd(_ index: Int) -> Bool {
    isHyphen(index - 1) && index - 1 == floor && floor > words.sentence.lowerBound
  }

  /// Whether a number stands behind `mid-`.
  private func isAfterEdge(_ index: Int) -> Bool {
    isTightHyphen(index - 1)
      && (position(index - 2).edge != nil
        || position(index - 2).marks.contains(.yearCue))
  }

  /// `1990s`, `'90s`, `the nineties` have their letter or word; `1990` alone is a year.
  private mutating func decade(at index: Int) -> Bool {
    guard touches(index + 1), words.has(.word, at: index + 1), words[index + 1].count == 1,
      words.text[Int(words[index + 1].start)] == UInt8(ascii: "s")
        || words.text[Int(words[index + 1].start)] == UInt8(ascii: "S")
    else { return pluralOfYear(at: index) }
    return addDecade(at: index, end: index + 2)
  }

  /// `1990's`.
  private mutating func pluralOfYear(at index: Int) -> Bool {
    guard words.isPossessive(index + 1), let year = fullYear(index), year % 10 == 0,
      withArticle(index) < index || !words.isCapitalWord(index + 2),
      !words.isSmallWord(index + 2)
    else { return false }
    return addDecade(at: index, end: index + 2)
  }

  private mutating func addDecade(at index: Int, end: Int) -> Bool {
    let first: Int
    var start = index
    if let year = fullYear(index), year % 10 == 0 {
      first = year / 10
    } else if let short = integer(index, digits: 2...2), short % 10 == 0 {
      guard
        words.has(.quote, at: index - 1) && touches(index) || withArticle(index) < index
          || isRangeEnd(index) && findings.last?.point.unit == .decade
      else {
        return false
      }
      if words.has(.quote, at: index - 1), touches(index) { start = index - 1 }
      first = (short < 20 ? 200 : 190) + short / 10
    } else {
      return false
    }
    let placement = placement(before: start)
    var point = CalendarPoint(.decade, year: first)
    if let year = fullYear(index), year % 100 == 0, year < 2000 {
      point = CalendarPoint(.century, year: first / 10)
    }
    var finding = DateFinding(withArticle(placement.start)..<end, .complete, .decade, point)
    finding.mod = placement.mod
    add(finding)
    return true
  }

  /// `264 BC`, `AD 79`, and the first of `264 to 241 BC`.
  private mutating func yearOfEra(at index: Int) -> Bool {
    guard
      words.has(.allCapitals, at: index + 1) || words.has(.allCapitals, at: index - 1)
        || words.has(.number, at: index + 2) || words.has(.number, at: index + 3)
    else { return false }
    var isBC = true
    var end = index + 1
    var first = index
    if index - 1 >= floor, let era = era(at: index - 1), era.end == index, !era.isBC {
      isBC = false
      first = index - 1
    } else if let era = era(at: index + 1) {
      isBC = era.isBC
      end = era.end
    } else {
      guard let join = joiner(at: index + 1), let era = era(at: join.end + 1), era.isBC,
        let number = integer(index, digits: 1...4), let next = integer(join.end, digits: 1...4),
        next < number
      else { return false }
    }
    guard let number = integer(index, digits: 1...4), number > 0 else { return false }
    let placement = placement(before: first)
    let point = CalendarPoint(.year, year: isBC ? -number : number)
    var finding = DateFinding(placement.start..<end, .complete, .year, point)
    finding.mod = placement.mod
    add(finding)
    return true
  }

  /// `Q1 2020`, `H2 of 2019`: wakes on the digit.
  private mutating func halfOrQuarter(at index: Int) -> Bool {
    guard index - 1 >= floor, touches(index), let code = halfOrQuarterCode(at: index - 1),
      !touches(code.end) || !words.has(.word, at: code.end)
    else { return false }
    var at = code.end
    if position(at).marks.contains(.of) { at += 1 }
    var point = CalendarPoint(.year)
    divide(&point, by: code.placement)
    var finding = DateFinding(index - 1..<code.end, .year, .season, point)
    if let year = fullYear(at) {
      finding.point.year = Int32(year)
      finding.basis = .complete
      finding.tokens = index - 1..<at + 1
    } else if let year = yearWords(at: code.end) {
      finding.stepYears(year.step, isTold: year.isTold)
      finding.tokens = index - 1..<year.end
    } else if let year = takeYear(before: index - 1) {
      finding.lead(with: year)
    }
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// `Q1`, `H2` at a token.
  private func halfOrQuarterCode(at index: Int) -> (placement: Placement, end: Int)? {
    guard let found = words.match(lexicons.datePositions, at: index), found.count == 2,
      words[index].count == 1, touches(index + 1),
      found.entry.half != nil || found.entry.quarter != nil
    else { return nil }
    var placement = Placement(start: index)
    placement.half = found.entry.half
    placement.quarter = found.entry.quarter
    return (placement, index + found.count)
  }

  /// Whether four digits are a year where they stand.
  private func isYear(_ year: Int, at index: Int) -> Bool {
    if isCounted(index) { return false }
    if halfOrQuarterCode(at: index + 1) != nil { return true }
    if index == floor, floor > words.sentence.lowerBound { return true }
    let before = index - 1
    guard words.sentence.contains(before) else { return !isPlainNoun(index + 1) }
    if isRangeStart(index) { return true }
    if isAfterEdge(index) || position(before).marks.contains(.yearHead) { return true }
    let token = words[before]
    if token.cues.contains(.notCount) || token.shape.contains(.number) { return false }
    let entry = position(before)
    if entry.marks.contains(.yearCue) || entry.edge != nil || entry.bound == .approx {
      return year >= 1500 || !isPluralNoun(index + 1)
    }
    if !entry.marks.isDisjoint(with: [.nounCue, .article]) { return (1500...2050).contains(year) }
    if token.shape.contains(.possessive) { return true }
    if token.shape.contains(.mark) {
      return !isMark(UInt8(ascii: "$"), at: before) && !isMark(UInt8(ascii: "#"), at: before)
        && !isPlainNoun(index + 1) && !isMark(UInt8(ascii: "%"), at: index + 1)
    }
    if let join = joiner(at: before), findings.last?.tokens.upperBound == join.end - 1 {
      return true
    }
    if entry.step != nil || entry.told != nil { return true }
    guard (1850...2050).contains(year) else { return false }
    if words.isSmallWord(before) { return !isPlainNoun(index + 1) || !isPluralNoun(index + 1) }
    return isPhraseEnd(index + 1) && !words.isCapitalWord(before)
  }

  /// Whether a number begins a range of years: `1861-1863`, `1914/15`.
  private func isRangeStart(_ index: Int) -> Bool {
    guard let year = fullYear(index), isTightHyphen(index + 1), let end = fullYear(index + 2) else {
      return false
    }
    return end > year && end - year < 200 && year >= 1500
  }

  /// Whether what follows digits is what they count or measure.
  private func isCounted(_ index: Int) -> Bool {
    let next = index + 1
    guard words.sentence.contains(next) else { return false }
    let token = words[next]
    if touches(next), token.shape.contains(.word) { return true }
    if isMark(UInt8(ascii: "%"), at: next) { return true }
    if isJoint(next), words.has(.word, at: next + 1), month(at: next + 1) == nil,
      halfOrQuarterCode(at: next + 1) == nil,
      words[next + 1].cues.contains(.unit)
        || words[next + 1].cues.contains(.dateUnit)
    {
      return true
    }
    guard words.isSmallWord(next) else { return false }
    if token.cues.contains(.unit), !token.cues.contains(.functionWord) { return true }
    if token.cues.contains(.dateUnit) { return lexicons.dateUnits.entry(token)?.isPlural ?? false }
    if token.cues.contains(.currency), !token.cues.contains(.functionWord) { return true }
    guard let year = fullYear(index), isPluralNoun(next) else { return false }
    return year % 100 == 0 || position(index - 1).marks.contains(.of)
      || position(index - 1).bound != nil
  }
}
