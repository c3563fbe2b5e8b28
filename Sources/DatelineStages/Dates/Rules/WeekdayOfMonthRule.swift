import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// A weekday counted within its month.
  ///
  ///     [the first Monday in May](DATE), [the last Thursday of November 2023](DATE
  ///     value=2023-11-30)
  ///
  /// Not: `the first Monday after the vote`.
  mutating func weekdayOfMonth(_ number: Int, at index: Int) -> Bool {
    let before = index - 1
    guard before >= floor,
      position(index + 1).marks.contains(.of)
        || position(index + 1).marks.contains(.in), words.has(.month, at: index + 2),
      let item = monthFirstItem(at: index + 2), item.point.unit == .month
    else { return false }
    var point = item.point
    point.unit = .day
    point.weekday = Int8(number)
    if position(before).marks.contains(.ordinal) {
      point.number = -1
    } else if let day = dayNumber(at: before), day.isOrdinal, day.day <= 5, day.end == index {
      point.number = Int8(day.day)
    } else {
      return false
    }
    var finding = DateFinding(
      withArticle(before)..<item.end,
      point.hasYear ? .complete : .year,
      .weekday,
      point
    )
    finding.tense = tense(around: finding.tokens)
    add(finding)
    return true
  }
}
