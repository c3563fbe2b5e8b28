import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// `two weeks`, `a few days ago`, `nearly three years`, `24-hour`.
  ///
  /// The count before the unit is known; words such as `full` may part another from it.
  mutating func countedUnit(at index: Int, _ unit: DateUnit, _ count: Count?) -> Bool {
    var end = isTightHyphen(index - 1) ? index - 1 : index
    var isOpen = false
    while let filler = filler(endingAt: end) {
      let before = isHyphen(filler.start - 1) ? filler.start - 1 : filler.start
      guard self.count(endingAt: before) != nil else { break }
      end = before
      isOpen = true
    }
    let count = end == index ? count : self.count(endingAt: end)
    guard let counted = count, isCount(counted.start, of: unit, index) else {
      return false
    }
    if counted.count == 1, !unit.isPlural, isRate(counted.start, index) {
      var finding = DateFinding(counted.start..<index + 1, .set, .dateSet)
      finding.length = TimeLength(count: 1, unit: unit.letter)
      add(finding)
      return true
    }
    var finding = DateFinding(counted.start..<index + 1, .duration, .duration)
    finding.length = TimeLength(count: counted.count, unit: unit.letter).whole
    takeFraction(into: &finding)
    takeLesserCount(into: &finding)
    if takeOrigin(into: &finding) || takeOriginDay(into: &finding) {
      takeBound(into: &finding)
      add(finding)
      return true
    }
    let start = finding.tokens.lowerBound
    takeSpan(into: &finding, isOpen: isOpen)
    if unit.letter == .quarter, !isOpen, finding.step == 0, isPart(start, index, unit) {
      return false
    }
    takeBound(into: &finding)
    takeSuffix(into: &finding)
    if !joinsLength(finding) { add(finding) }
    return true
  }

  /// How far a rate is from the number it belongs to: `three million barrels of oil a day`.
  private static let reachOfRate = 5

  /// Whether `a` before a unit says how often: `30 a day`, `24 hours a day`, `200 shells a day`.
  private func isRate(_ start: Int, _ index: Int) -> Bool {
    let before = start - 1
    guard start == index - 1, words.sentence.contains(before), numberWord(start) == nil,
      position(start).marks.contains(.nounCue), position(index + 1).shiftAlone == nil,
      position(index + 1).shift == nil, position(index + 1).ago == nil
    else { return false }
    if words.has(.number, at: before) { return true }
    guard
      isPluralNoun(before) || words.has([.dateUnit, .unit], at: before)
        || isPlainNoun(before) && position(before - 1).marks.contains(.of)
    else { return false }
    let first = max(words.sentence.lowerBound, before - Self.reachOfRate)
    return (first..<before).contains {
      words.has(.number, at: $0) || words.has(.numberWord, at: $0)
    }
  }

  /// Adds a length to the one of a larger unit just before it: `1 hour 30 minutes`.
  private mutating func joinsLength(_ finding: DateFinding) -> Bool {
    guard let last = findings.last, last.basis == .duration, last.rule == .duration,
      last.rest == nil, last.value.isNone, finding.step == 0, finding.mod == nil,
      last.tokens.lowerBound >= words.sentence.lowerBound, last.length.count != nil,
      finding.length.count != nil, finding.length.unit.isPart(of: last.length.unit)
    else { return false }
    let end = last.tokens.upperBound
    let start = position(end).marks.contains(.numberJoin) ? end + 1 : end
    guard start == finding.tokens.lowerBound, !isTightHyphen(finding.tokens.upperBound - 2) else {
      return false
    }
    findings[findings.count - 1].rest = finding.length
    findings[findings.count - 1].tokens = last.tokens.lowerBound..<finding.tokens.upperBound
    floor = max(floor, finding.tokens.upperBound)
    return true
  }

  /// The smaller count of a range: `four to six hours`, `between five and seven years`.
  private func takeLesserCount(into finding: inout DateFinding) {
    let start = finding.tokens.lowerBound
    guard let greater = finding.length.count, start - 2 >= floor,
      isHyphen(start - 1) || position(start - 1).marks.contains(.rangeJoin),
      let lesser = count(endingAt: hanging(start - 1) ?? start - 1), let least = lesser.count,
      least < greater, !isInsideNumber(lesser.start)
    else { return }
    let isBetween = position(lesser.start - 1).marks.contains(.rangeStart)
    guard !position(start - 1).marks.contains(.numberJoin) || isBetween && lesser.start - 1 >= floor
    else { return }
    finding.tokens = lesser.start..<finding.tokens.upperBound
  }

  /// Where a count ends whose unit comes later, before a joiner: `6- to 8-week`.
  private func hanging(_ joint: Int) -> Int? {
    isHyphen(joint - 1) && touches(joint - 1) && !touches(joint) ? joint - 1 : nil
  }

  /// Whether `quarter` is the fourth of something: `a quarter`, `three-quarters`, `five and three
  /// quarters`.
  private func isPart(_ start: Int, _ index: Int, _ unit: DateUnit) -> Bool {
    guard unit.isPlural, !isTightHyphen(index - 1) else { return true }
    return numberWord(index - 1)?.value == 3 || position(index + 1).marks.contains(.of)
  }

  private func filler(endingAt end: Int) -> (entry: VagueDuration, start: Int)? {
    match(lexicons.vagueDurations, .durations, endingAt: end) { $0.kind == .filler }
  }

  /// Whether a count before a unit counts it: not `72nd minute`, `a second`, `18 years old`.
  private func isCount(_ start: Int, of unit: DateUnit, _ index: Int) -> Bool {
    if isInsideNumber(start), !touchesBracket(start), !endsCounts(start) { return false }
    if unit.letter == .second, !unit.isPlural, !isTightHyphen(index - 1),
      words.has(.word, at: index - 1)
    {
      return false
    }
    let after = isHyphen(index + 1) ? index + 2 : index + 1
    if words.match(lexicons.vagueDurations, at: after)?.entry.kind == .age { return false }
    if isMark(UInt8(ascii: "$"), at: start - 1) { return false }
    // `a months-long siege`
    if unit.isPlural, words.has(.word, at: start), count(endingAt: start + 1)?.count == 1,
      numberWord(start) == nil
    {
      return false
    }
    // `the 2023 fiscal year`
    if !unit.isPlural, !isTightHyphen(index - 1), fullYear(start) != nil { return false }
    return !isName(start, index)
  }

  /// Whether a count ends a range of them: `18-24 months`.
  private func endsCounts(_ start: Int) -> Bool {
    isTightHyphen(start - 1) && integer(start - 2, digits: 1...3) != nil
      && !isInsideNumber(start - 2)
  }

  /// Whether capitals make count, unit and noun a name: `Six-Day War`, `Thirty Years' War`.
  private func isName(_ start: Int, _ index: Int) -> Bool {
    guard words.isCapitalWord(index), words.isCapitalWord(start) else { return false }
    let next =
      words.isPossessive(index + 1) || words.has(.quote, at: index + 1) ? index + 2 : index + 1
    return words.isCapitalWord(next)
  }

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
    if isLapse(end) {
      finding.basis = .ago
      finding.step = 1
      finding.rule = .relativeUnit
      finding.tokens = finding.tokens.lowerBound..<end + 2
      return true
    }
    guard let after = words.match(lexicons.datePositions, at: end) else { return false }
    if let ago = after.entry.ago {
      finding.basis = .ago
      finding.step = Int(ago)
    } else if let shift = after.entry.shift, !position(end + after.count).marks.contains(.than),
      !after.entry.marks.contains(.on) || endsPhrase(end + after.count)
    {
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

  /// Whether `'s time` stands behind a length: `in a week's time`.
  func isLapse(_ index: Int) -> Bool {
    (words.isPossessive(index) || words.has(.quote, at: index))
      && position(index + 1).marks.contains(.lapse) && isPhraseEnd(index + 2)
  }

  /// `the past`, `the next` before a count.
  func takeSpan(into finding: inout DateFinding, isOpen: Bool) {
    let start = finding.tokens.lowerBound
    if let span = position(endingAt: start, with: [.span, .step, .told]),
      !isVerbOfLasting(span.entry, span.start)
    {
      finding.tokens = withArticle(span.start)..<finding.tokens.upperBound
      finding.step = Int(span.entry.span ?? span.entry.step ?? span.entry.told ?? 0)
    } else if let first = firstOfMany(finding) {
      finding.tokens = withArticle(first)..<finding.tokens.upperBound
    } else if isOpen || finding.value.isNone && position(start).marks.isEmpty {
      finding.tokens = withArticle(start)..<finding.tokens.upperBound
    }
  }

  /// Where `first`, `final` begins before some units: `the first 48 hours`, not `the first 72-hour
  /// truce`.
  private func firstOfMany(_ finding: DateFinding) -> Int? {
    guard finding.length.count ?? 2 > 1, !isTightHyphen(finding.tokens.upperBound - 2) else {
      return nil
    }
    let first = finding.tokens.lowerBound - 1
    guard first >= floor else { return nil }
    if position(first).marks.contains(.ordinal), position(first).step == nil { return first }
    guard let word = numberWord(first), word.role == .ordinal, word.value == 1 else { return nil }
    return first
  }

  /// Whether `last` is the verb: `could last two weeks`, `to last an hour`; not `over last two
  /// weeks`.
  private func isVerbOfLasting(_ entry: DatePosition, _ start: Int) -> Bool {
    guard entry.step == -1, entry.span == nil, withArticle(start) == start,
      words.sentence.contains(start - 1), words.isSmallWord(start - 1)
    else { return false }
    let before = position(start - 1).marks
    return before.contains(.rangeJoin) && !before.contains(.numberJoin)
      || before.isDisjoint(with: [.yearCue, .nounCue])
  }

  /// `nearly`, `more than`, `some` before a length.
  func takeBound(into finding: inout DateFinding) {
    let start = finding.tokens.lowerBound
    let found = position(endingAt: start, with: [.bound, .countBound])
    guard let found, position(start).marks.isDisjoint(with: .article) else { return }
    guard let bound = found.entry.bound ?? found.entry.countBound else { return }
    if found.entry.marks.contains(.during), !isBound(found.start, finding) { return }
    finding.tokens = found.start..<finding.tokens.upperBound
    let mod = DateReader.mod(bound)
    finding.mod =
      finding.basis == .ago || finding.basis == .shift ? beyond(mod, step: finding.step) : mod
  }

  /// Whether `over` bounds a length, and does not tell what happened in it: after a verb of
  /// lasting, a preposition.
  private func isBound(_ index: Int, _ finding: DateFinding) -> Bool {
    if finding.basis == .ago || finding.basis == .shift { return true }
    guard index - 1 >= words.sentence.lowerBound else { return false }
    return !position(index - 1).marks.isEmpty || endsInED(index - 1)
  }

  /// More than two years ago is before that day, more than two years later after it.
  private func beyond(_ mod: DateValue.TimexMod, step: Int) -> DateValue.TimexMod {
    switch mod {
    case .moreThan: step < 0 ? .before : .after
    case .lessThan: step < 0 ? .after : .before
    case .equalOrMore: step < 0 ? .onOrBefore : .onOrAfter
    case .equalOrLess: step < 0 ? .onOrAfter : .onOrBefore
    default: mod
    }
  }

  /// `long` after a length.
  private func takeSuffix(into finding: inout DateFinding) {
    let end = finding.tokens.upperBound
    let at = isTightHyphen(end) ? end + 1 : end
    guard let suffix = words.match(lexicons.vagueDurations, at: at), suffix.entry.kind == .suffix
    else { return }
    finding.tokens = finding.tokens.lowerBound..<at + suffix.count
  }

  /// `months of requests`, `days before`: a length nobody counts.
  mutating func bareUnits(at index: Int, _ unit: DateUnit) {
    if unit.letter == .second || unit.letter == .quarter || unit.letter == .weekend { return }
    var finding = DateFinding(index..<index + 1, .duration, .duration)
    finding.length = TimeLength(count: nil, unit: unit.letter)
    if takeOrigin(into: &finding) {
      add(finding)
      return
    }
    if let span = position(endingAt: index, with: [.span, .told, .stepAhead]) {
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
      || entry.bound != nil
      || words[before].cues.contains(.functionWord)
        && position(index + 1).shiftAlone != nil
      || position(index + 1).shiftAlone != nil
  }
}
