import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Feast days, with the year told beside them.
  ///
  ///     by [Christmas 2007](DATE value=2007-12-25), on [Easter Monday](DATE)
  mutating func holiday(at index: Int) -> Bool {
    guard let found = match(lexicons.holidays, .holidays, endingAt: index + 1),
      isWrittenAsName(found, index)
    else { return false }
    var finding = DateFinding(found.start..<index + 1, .year, .holiday)
    finding.value = found.entry.rule
    finding.row = found.entry.row
    var at = index + 1
    if isMark(UInt8(ascii: ","), at: at) || position(at).marks.contains(.of) { at += 1 }
    if let year = fullYear(at) {
      finding.point.year = Int32(year)
      finding.tokens = found.start..<at + 1
      finding.basis = .complete
    } else if let step = step(before: found.start) {
      finding.tokens = withArticle(step.start)..<finding.tokens.upperBound
      finding.basis = step.isTold ? .toldStep : .step
      finding.step = Int(step.step)
    }
    if let time = timeOfDay(after: finding.tokens.upperBound), time.mod == nil, time.point.hour < 0
    {
      finding.point = finding.point.at(timeOf: time.point)
      finding.tokens = finding.tokens.lowerBound..<time.end
    }
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }

  /// Whether capitals say it is a name, or small letters stand where a day is told: `on christmas`.
  private func isWrittenAsName(_ found: (entry: Holiday, start: Int), _ last: Int) -> Bool {
    let start = found.start
    guard words.isSmallWord(last) || words.isSmallWord(start) else { return true }
    guard words.isSmallWord(last), words.isSmallWord(start) else { return false }
    let before = position(start - 1)
    if fullYear(last + 1) != nil { return true }
    guard isPhraseEnd(last + 1), !found.entry.isNational || before.step != nil else { return false }
    return !before.marks.isDisjoint(with: [.on, .deadline, .at]) || before.step != nil
      || before.marks.contains(.rangeStart) || before.shiftAlone != nil
  }
}
