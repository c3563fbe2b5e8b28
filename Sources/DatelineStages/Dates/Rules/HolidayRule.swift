import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Feast days, with the year told beside them.
  ///
  ///     by [Christmas 2007](DATE value=2007-12-25), on [Easter Monday](DATE)
  mutating func holiday(at index: Int) -> Bool {
    guard let found = match(lexicons.holidays, .holidays, endingAt: index + 1),
      !words.isSmallWord(index), !words.isSmallWord(found.start)
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
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }
}
