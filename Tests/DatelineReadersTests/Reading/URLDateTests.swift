import DatelineCore
@testable import DatelineReaders
import Testing

@Suite struct URLDateTests {
  static let days: [(url: String, day: String?)] = [
    ("https://a.org/2024/03/14/x", "2024-03-14"),
    ("https://a.org/world/2019/nov/8/x", "2019-11-08"),
    ("https://a.org/x-2024-03-14.html", "2024-03-14"), ("https://a.org/20240314-x", "2024-03-14"),
    ("https://a.org/2024/03/x", nil), ("https://a.org/12024-03-14", nil), ("2023-02-29", nil),
    ("https://a.org/202403145", nil), ("0017_a1b2", nil), ("", nil),
  ]

  @Test(arguments: days)
  func finds(_ url: String, _ day: String?) {
    #expect(URLDate.day(in: url)?.description == day)
  }
}
