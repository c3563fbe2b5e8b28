import DatelineCore
import Testing

@Suite struct CivilDayTests {
  /// Steps through the calendar by its rules and compares every day with the arithmetic.
  @Test func agreesWithTheCalendarFrom1583To2400() throws {
    var number = try #require(CivilDay(year: 1583, month: 1, day: 1)).number
    // 1 January 1583 was a Saturday.
    var weekday = 6
    for year in 1583...2400 {
      for month in 1...12 {
        for day in 1...length(month, year) {
          let civil = CivilDay(year: year, month: month, day: day)
          let parts = CivilDay(number: number).parts
          // One expectation a day: half a million of them would take minutes.
          let agrees =
            civil?.number == number && parts == (year, month, day)
            && civil?.weekday == weekday
          if !agrees { Issue.record("\(year)-\(month)-\(day)") }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(CivilDay(year: 2401, month: 1, day: 1)?.number == number)
  }

  private func length(_ month: Int, _ year: Int) -> Int {
    let leap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Weeks run from Monday to Sunday, and the first holds 4 January (ISO 8601).
  @Test func weeksFollowISO8601() throws {
    for year in 1583...2400 {
      let fourth = try #require(CivilDay(year: year, month: 1, day: 4))
      let monday = fourth + (1 - fourth.weekday)
      if monday.week != (year, 1) || (monday + 6).week != (year, 1) { Issue.record("\(year)") }
      if (monday + -1).week.year != year - 1 { Issue.record("\(year)") }
      if ![52, 53].contains((monday + -1).week.week) { Issue.record("\(year)") }
    }
  }

  static let weeks = [
    ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1),
    ("2018-12-31", 2019, 1), ("2024-11-26", 2024, 48),
  ]

  @Test(arguments: weeks)
  func tellsTheWeek(_ iso: String, _ year: Int, _ week: Int) {
    #expect(CivilDay(iso: iso)?.week.year == year)
    #expect(CivilDay(iso: iso)?.week.week == week)
  }

  static let days = [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("0001-01-01", -719_162),
    ("2024-11-26T09:00Z", 20_053), ("2024-11-26 09:00", 20_053),
  ]

  @Test(arguments: days)
  func readsISO8601(_ iso: String, _ number: Int) {
    #expect(CivilDay(iso: iso)?.number == Int32(number))
    #expect(CivilDay(iso: iso)?.description == String(iso.prefix(10)))
  }

  static let none = [
    "", "2024", "2024-11", "2024-13-01", "2024-00-10", "2015-02-29", "1900-02-29", "2024-04-31",
    "2024-11-00", "2024/11/26", "26-11-2024", "2024-11-261", "2024-1-026", "+024-11-26",
    "abcd-ef-gh",
  ]

  @Test(arguments: none)
  func refusesWhatIsNoDay(_ iso: String) {
    #expect(CivilDay(iso: iso) == nil)
  }

  @Test func countsDays() throws {
    let day = try #require(CivilDay(iso: "2024-02-28"))
    #expect((day + 2).description == "2024-03-01")
    #expect((day + -59).description == "2023-12-31")
    #expect((day + 2) - day == 2)
    #expect(day < day + 1)
  }

  @Test func writesYearsBeforeOurEra() {
    #expect(CivilDay(year: -44, month: 3, day: 15)?.description == "-0044-03-15")
  }
}
