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

  private func filler(endingAt end: Int) -> (entry: VagueDuration, start: Int)? {
    match(lexicons.vagueDurations, .durations, endingAt: end) { $0.kind == .filler }
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
    if words.match(lexicons.vagueDurations, at: after)?.entry.kind == .age { return false }
    if isMark(UInt8(ascii: "$"), at: start - 1) { return false }
    return true
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
    guard let after = words.match(lexicons.datePositions, at: end) else { return false }
    if let ago = after.entry.ago {
      finding.basis = .ago
      finding.step = Int(ago)
    } else if let shift = after.entry.shift, !position(end + after.count).marks.contains(.than) {
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

  /// `the past`, `the next` before a count.
  private func takeSpan(into finding: inout DateFinding, isOpen: Bool) {
    let start = finding.tokens.lowerBound
    if let span = position(endingAt: start, with: [.span, .step, .told]) {
      finding.tokens = withArticle(span.start)..<finding.tokens.upperBound
      finding.step = Int(span.entry.span ?? span.entry.step ?? span.entry.told ?? 0)
    } else if isOpen || position(start).marks.isEmpty {
      finding.tokens = withArticle(start)..<finding.tokens.upperBound
    }
  }

  /// `nearly`, `more than`, `some` before a length.
  func takeBound(into finding: inout DateFinding) {
    let start = finding.tokens.lowerBound
    let found = position(endingAt: start, with: [.bound, .countBound])
    guard let found, position(start).marks.isDisjoint(with: .article) else { return }
    guard let bound = found.entry.bound ?? found.entry.countBound else { return }
    finding.tokens = found.start..<finding.tokens.upperBound
    finding.mod = DateReader.mod(bound)
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
