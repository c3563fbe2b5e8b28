@testable import DatelineReaders
import Testing

@Suite struct HeadlineRuleTests {
  static let paragraphs: [(text: String, isHeadline: Bool)] = [
    ("Troops leave Kyiv", true), ("Kyiv", false), ("Troops left.", false),
    ("‘Troops left’", true), ("“Troops left.”", false), ("Will they leave?", false),
    ("Missile strike kills four in U.S.", true), ("He left …", false),
    (String(repeating: "word ", count: 40), true), (String(repeating: "words ", count: 40), false),
  ]

  @Test(arguments: paragraphs)
  func tells(_ text: String, _ isHeadline: Bool) {
    #expect(HeadlineRule.isHeadline(Array(text.utf8)[...]) == isHeadline)
  }
}
