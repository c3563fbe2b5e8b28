import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateResolver {
  /// The holiday of the year nearest to the anchor.
  func holidayNear(_ anchor: ResolvedDate.Anchor, _ finding: DateFinding) -> ResolvedDate {
    guard let year = anchor.point.plainYear, var point = holiday(finding.value, in: year) else {
      return ResolvedDate(CalendarPoint(.day), anchor)
    }
    if anchor.isDocument, let day = point.civilDay, let document = self.day(of: anchor),
      point.year == Int32(year)
    {
      let ahead = day - document
      if ahead > (finding.tense < 0 ? 0 : 90) && finding.tense <= 0 {
        point = holiday(finding.value, in: year - 1) ?? point
      } else if ahead < -14 && finding.tense > 0 || ahead < -275 && finding.tense == 0 {
        point = holiday(finding.value, in: year + 1) ?? point
      }
    }
    return ResolvedDate(point, anchor)
  }

  /// `last Christmas`, `this Easter`.
  func holidayStepped(_ finding: DateFinding, _ anchor: ResolvedDate.Anchor) -> ResolvedDate {
    guard let year = anchor.point.plainYear, let point = holiday(finding.value, in: year) else {
      return ResolvedDate(CalendarPoint(.day), anchor)
    }
    var step = finding.step
    if let day = point.civilDay, let from = self.day(of: anchor) {
      if step < 0, day < from { step += 1 }
      if step > 0, from < day { step -= 1 }
    }
    return ResolvedDate(holiday(finding.value, in: year + step) ?? point, anchor)
  }

  /// The day a rule of the lexicon gives for a year: `12-25`, `11-thu-4+1`, `easter-2`, `1944-06-06`.
  ///
  /// Nothing when another calendar decides.
  func holiday(_ rule: Term, in year: Int) -> CalendarPoint? {
    guard rule.home == .lexicons else { return nil }
    let bytes = Array(lexicons.terms.bytes[rule.bytes])
    if bytes.count == 10, let day = CivilDay(iso: String(decoding: bytes, as: UTF8.self)) {
      return CalendarPoint(day)
    }
    var parts = HolidayReckoning(bytes)
    return parts.day(in: year).map { CalendarPoint($0) }
  }
}
