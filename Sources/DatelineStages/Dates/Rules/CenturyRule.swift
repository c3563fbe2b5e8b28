import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Centuries and millennia.
  ///
  ///     [the 19th century](DATE value=18), [the 9th century BC](DATE value=BC08), in [the late
  ///     19th](DATE value=18 mod=END) and [early 20th centuries](DATE value=19 mod=START),
  ///     [18th](DATE value=17)- and [19th-century](DATE value=18)
  ///
  /// Not: `a century`, `the first centuries`.
  mutating func century(at index: Int, _ unit: DateUnit) -> Bool {
    guard unit.letter == .century || unit.letter == .millennium else { return false }
    let end = isTightHyphen(index - 1) ? index - 1 : index
    guard let number = ordinal(endingAt: end) else { return false }
    let placement = placement(before: number.start)
    let first = precedingCentury(before: placement.start)
    guard !unit.isPlural || first != nil else { return false }
    if let first { addCentury(first.number, first.range, nil, unit.letter, first.placement) }
    addCentury(number.value, number.start..<index + 1, era(at: index + 1), unit.letter, placement)
    return true
  }

  /// The ordinal of a list or range that one with its unit ends: `the 18th- and 19th-century`.
  private func precedingCentury(
    before start: Int
  ) -> (number: Int, range: Range<Int>, placement: Placement)? {
    let start = withArticle(start)
    guard start - 2 >= floor, position(start - 1).marks.contains(.rangeJoin) || isHyphen(start - 1)
    else { return nil }
    let end = isHyphen(start - 2) && touches(start - 2) ? start - 2 : start - 1
    guard let number = ordinal(endingAt: end) else { return nil }
    return (number.value, number.start..<end, placement(before: number.start))
  }

  /// Keeps a century with the words that place it.
  private mutating func addCentury(
    _ number: Int,
    _ range: Range<Int>,
    _ era: (isBC: Bool, end: Int)?,
    _ letter: DateUnit.Letter,
    _ placement: Placement
  ) {
    var finding = DateFinding(
      withArticle(range.lowerBound)..<range.upperBound,
      .complete,
      .decade,
      CalendarPoint(letter.calendarUnit, year: number - 1)
    )
    if let era {
      if era.isBC { finding.point.year = -Int32(number - 1) }
      finding.tokens = finding.tokens.lowerBound..<era.end
    }
    if placement.start < range.lowerBound {
      finding.tokens = withArticle(placement.start)..<finding.tokens.upperBound
      finding.mod = placement.mod
    }
    add(finding)
  }
}
