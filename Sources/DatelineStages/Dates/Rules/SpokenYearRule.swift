import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Years in words.
  ///
  ///     In [nineteen ninety-nine](DATE value=1999), since [two thousand and
  ///     sixteen](DATE value=2016), before [nineteen fourteen](DATE value=1914)
  ///
  /// Not: `two thousand and sixteen villages`, `in twenty minutes`.
  mutating func spokenYear(at index: Int) -> Bool {
    guard let found = yearInWords(at: index), isSpokenYear(index, end: found.end) else {
      return false
    }
    let placement = placement(before: index)
    var finding = DateFinding(
      placement.start..<found.end,
      .complete,
      .year,
      CalendarPoint(.year, year: found.year)
    )
    finding.mod = placement.mod
    divide(&finding.point, by: placement)
    if placement.start == index, let head = position(endingAt: index, with: .yearHead) {
      finding.tokens = withArticle(head.start)..<found.end
    }
    add(finding)
    return true
  }

  /// `nineteen ninety-nine`, `nineteen hundred`, `two thousand and four`.
  func yearInWords(at index: Int) -> (year: Int, end: Int)? {
    guard let first = numberWord(index), let second = numberWord(index + 1) else { return nil }
    if first.role == .unit, first.value == 2, second.role == .scale, second.value == 1000 {
      let next = position(index + 2).marks.contains(.numberJoin) ? index + 3 : index + 2
      guard let rest = twoDigits(at: next) else {
        return numberWord(index + 2) == nil ? (2000, index + 2) : nil
      }
      return (2000 + rest.value, rest.end)
    }
    guard
      first.role == .teen && (11..<20).contains(first.value)
        || first.role == .ten && first.value == 20
    else { return nil }
    if second.role == .scale, second.value == 100 {
      return numberWord(index + 2) == nil ? (Int(first.value) * 100, index + 2) : nil
    }
    guard second.role == .teen || second.role == .ten, let rest = twoDigits(at: index + 1)
    else { return nil }
    return (Int(first.value) * 100 + rest.value, rest.end)
  }

  /// A number below one hundred in words that is a whole one: `four`, `sixteen`, `ninety-nine`.
  private func twoDigits(at index: Int) -> (value: Int, end: Int)? {
    guard let first = numberWord(index), (0..<100).contains(first.value) else { return nil }
    switch first.role {
    case .unit, .teen:
      return numberWord(index + 1) == nil ? (Int(first.value), index + 1) : nil
    case .ten:
      let next = isTightHyphen(index + 1) ? index + 2 : index + 1
      guard let unit = numberWord(next) else { return (Int(first.value), index + 1) }
      return unit.role == .unit && (1..<10).contains(unit.value)
        ? (Int(first.value + unit.value), next + 1) : nil
    default: return nil
    }
  }

  /// Whether a number in words stands where a year does, and counts nothing.
  private func isSpokenYear(_ index: Int, end: Int) -> Bool {
    guard isPhraseEnd(end), !isTightHyphen(end) else { return false }
    if position(index - 1).marks.contains(.yearHead) || words.has(.month, at: index - 1) {
      return true
    }
    let before = position(index - 1)
    return !before.marks.isDisjoint(with: [.in, .deadline]) || before.shiftAlone != nil
      || before.marks.contains(.rangeStart) && before.marks.contains(.yearCue)
  }
}
