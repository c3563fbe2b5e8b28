import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Seasons.
  ///
  ///     [summer 1918](DATE value=1918-SU), [the spring of 1986](DATE), [this spring](DATE)
  ///
  ///     in [the spring](DATE value=1943-SP) and [early summer of 1943](DATE value=1943-SU mod=START)
  ///
  /// Not: `fall` the verb, `Prague Spring`.
  mutating func season(at index: Int) -> Bool {
    guard let found = words.match(lexicons.seasons, at: index) else { return false }
    var point = CalendarPoint(.season)
    point.season = code(found.entry.code)
    var finding = DateFinding(index..<index + found.count, .year, .season, point)
    if takeSet(into: &finding, at: index) { return true }
    var at = index + found.count
    if position(at).marks.contains(.of) { at += 1 }
    if let year = fullYear(at) {
      finding.point.year = Int32(year)
      finding.basis = .complete
      finding.tokens = withArticle(index)..<endOfWinter(year, at: at + 1)
      takePlacement(into: &finding)
    } else if let year = shortYear(at: at), !touches(at), isPhraseEnd(at + 2) {
      finding.point.year = Int32(year)
      finding.basis = .complete
      finding.tokens = withArticle(index)..<at + 2
      takePlacement(into: &finding)
    } else if let step = step(before: index) {
      finding.tokens = withArticle(step.start)..<index + found.count
      finding.basis = step.isTold ? .toldStep : .step
      finding.step = Int(step.step)
      takePlacement(into: &finding)
    } else if let year = yearWords(at: index + found.count) {
      finding.tokens = withArticle(index)..<year.end
      finding.stepYears(year.step, isTold: year.isTold)
      takePlacement(into: &finding)
    } else {
      let isOfDeed = position(index + 1).marks.contains(.deed)
      guard isSeason(index, found.entry) || isOfDeed else { return false }
      finding.point.year = yearOfNextSeason(after: index + found.count)
      if finding.point.hasYear { finding.basis = .complete }
      let isBeforeNoun = isOfDeed || isPlainNoun(index + 1) && !endsInED(index + 1)
      finding.tokens = (isBeforeNoun ? index : withArticle(index))..<index + found.count
      if !isBeforeNoun { takePlacement(into: &finding) }
    }
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// The year that the next season of a list has: `the spring and early summer of 1943`.
  private func yearOfNextSeason(after index: Int) -> Int32 {
    guard let join = joiner(at: index), !isMark(UInt8(ascii: ","), at: index) else {
      return CalendarPoint.unknownYear
    }
    var at = withoutArticle(join.end)
    if position(at).edge != nil { at += 1 }
    guard let next = words.match(lexicons.seasons, at: at) else { return CalendarPoint.unknownYear }
    at += next.count
    if position(at).marks.contains(.of) { at += 1 }
    return fullYear(at).map { Int32($0) } ?? CalendarPoint.unknownYear
  }

  /// The end of a season of two years: `the winter of 1941-42`.
  private func endOfWinter(_ year: Int, at index: Int) -> Int {
    guard isJoint(index),
      integer(index + 1, digits: 2...2) == (year + 1) % 100 || fullYear(index + 1) == year + 1
    else { return index }
    return index + 2
  }

  /// `every` before a month or a season makes a set of it: `every May`.
  mutating func takeSet(into finding: inout DateFinding, at index: Int) -> Bool {
    guard finding.tokens.lowerBound == index, let set = setBefore(index),
      set.entry.kind == .each, index - set.start == 1
    else { return false }
    finding.tokens = set.start..<finding.tokens.upperBound
    finding.basis = .set
    finding.rule = .dateSet
    finding.quant = set.entry.quant
    finding.freq = set.entry.freq
    add(finding)
    return true
  }

  /// Whether the word alone is the season.
  private func isSeason(_ index: Int, _ season: Season) -> Bool {
    let before = index - 1
    if words.isCapitalWord(index), words.isCapitalWord(before) || words.isCapitalWord(index + 1) {
      return false
    }
    if position(before).edge != nil { return true }
    if withArticle(index) < index {
      return season.standsAlone
        || position(before - 1).marks.contains(.yearCue)
          && isPhraseEnd(index + 1) && !position(index + 1).marks.contains(.of)
    }
    if position(before).marks.contains(.monthCue) {
      return season.standsAlone || position(before).marks.contains(.in) && endsPhrase(index + 1)
    }
    return season.standsAlone
  }
}
