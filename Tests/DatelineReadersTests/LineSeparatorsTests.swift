import Testing

@testable import DatelineReaders

@Suite struct LineSeparatorsTests {
  static let cases: [(input: String, expected: String)] = [
    ("one\u{2028}two", "one\n  two"),
    ("one\u{2029}two", "one\n\n two"),
    ("“one” — two…", "“one” — two…"),
    ("cut \u{e2}", "cut \u{e2}"),
  ]

  @Test(arguments: cases)
  func replaces(_ input: String, _ expected: String) {
    var text = Array(input.utf8)
    LineSeparators.replace(in: &text)
    #expect(String(decoding: text, as: UTF8.self) == expected)
    #expect(text.count == input.utf8.count)
  }
}
