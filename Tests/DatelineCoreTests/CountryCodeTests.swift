import DatelineCore
import Testing

@Suite struct CountryCodeTests {
  @Test func readsTwoCapitals() {
    #expect(CountryCode("UA".utf8)?.description == "UA")
    #expect(CountryCode("UA".utf8)?.bytes.0 == UInt8(ascii: "U"))
    #expect(CountryCode.none.description == "")
  }

  static let none = ["", "U", "ua", "UAE", "U1", "Ü"]

  @Test(arguments: none)
  func refusesAnythingElse(_ text: String) {
    #expect(CountryCode(text.utf8) == nil)
  }
}
