import DatelineCore
import Testing

@testable import DatelineStages

@Suite struct HolidayReckoningTests {
  static let days: [(rule: String, year: Int, day: String)] = [
    ("12-25", 2007, "2007-12-25"),
    ("11-thu-4", 2024, "2024-11-28"),
    ("11-thu-4+1", 2024, "2024-11-29"),
    ("05-mon-last", 2024, "2024-05-27"),
    ("easter+0", 2024, "2024-03-31"),
    ("easter-2", 2025, "2025-04-18"),
    ("orthodox-easter+0", 2024, "2024-05-05"),
    ("orthodox-easter+49", 2024, "2024-06-23"),
  ]

  @Test(arguments: days) func reckons(_ holiday: (rule: String, year: Int, day: String)) {
    var reckoning = HolidayReckoning(Array(holiday.rule.utf8))
    #expect(reckoning.day(in: holiday.year)?.description == holiday.day)
  }
}
