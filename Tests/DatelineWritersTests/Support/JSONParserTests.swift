import DatelineTestSupport
import Testing

@Suite struct JSONParserTests {
  @Test func readsEveryKindOfValue() throws {
    let json =
      #" {"a": [1, -2.5e1, true, false, null], "b": "é\n\u00e9\ud83d\ude80\"\\\/", "c": {}} "#
    let value = try JSONParser.parse(json.utf8)
    #expect(value.keys == ["a", "b", "c"])
    #expect(value["a"] == .array([.number(1), .number(-25), .bool(true), .bool(false), .null]))
    #expect(value["b"]?.string == "é\né🚀\"\\/")
    #expect(value["c"] == .object([]))
  }

  static let refused = [
    "", "{", "[1,]", "[1", #"{"a":1,"a":2}"#, "01", "1.", "+1", "NaN", "tru", #""a"#, #""\x""#,
    "1 2",
    #""\ud83d""#, "\"\n\"", #"{"a" 1}"#, #"{a:1}"#, "-", "Infinity",
  ]

  @Test(arguments: refused)
  func refuses(_ json: String) {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(json.utf8) }
  }

  @Test func saysWhere() {
    #expect(throws: JSONParser.Failure(offset: 4, message: "expected a value")) {
      try JSONParser.parse("[1, x]".utf8)
    }
  }
}
