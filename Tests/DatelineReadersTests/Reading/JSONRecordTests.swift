import DatelineCore
import DatelineReaders
import Testing

@Suite struct JSONRecordTests {
  static let errors: [(line: String, message: String)] = [
    ("[1]", "a:1: not a JSON object; each line is one {…}"),
    ("{\"text\":\"a\"", "a:1: not JSON at byte 12: the text ends too early"),
    ("{\"text\":\"a\",}", "a:1: not JSON at byte 13: expected a key in quotation marks"),
    ("{\"text\":\"a\"} x", "a:1: not JSON at byte 14: more text after the value"),
    ("{\"text\":\"a\u{1}\"}", "a:1: not JSON at byte 11: a control character inside a string"),
    ("{\"text\":\"\\x\"}", "a:1: not JSON at byte 10: an escape that JSON does not have"),
    ("{\"text\":01}", "a:1: not JSON at byte 10: expected a comma or }"),
    ("{\"text\":7}", "a:1: \"text\" is of type number, not string"),
    ("{\"text\":\"a\",\"id\":{}}", "a:1: \"id\" is of type object, not string"),
    (
      "{\"id\":\"x\",\"text\":null}",
      "a:1: neither \"text\" nor \"html\" is there; name the key with --text-key or --html-key"
    ),
  ]

  @Test(arguments: errors)
  func refuses(_ line: String, _ message: String) {
    #expect {
      try read(line, as: .jsonl)
    } throws: {
      ($0 as? ReadError)?.description == message
    }
  }

  @Test func passesOverOtherMembers() throws {
    let line =
      "{\"meta\":{\"a\":[1,-2.5e+3,true,null,\"\\u00e9\"],\"b\":{}},\"text\":\"Kyiv\",\"x\":[]}"
    #expect(try read(line, as: .jsonl).string == "Kyiv")
  }

  @Test func refusesDepth() {
    for open in ["[", "{\"a\":"] {
      let line = "{\"x\":" + String(repeating: open, count: 100_000)
      #expect(throws: ReadError.self) { try read(line, as: .jsonl) }
    }
  }

  static let ids: [(json: String, id: String)] = [
    ("\"x/1\"", "x/1"), ("17", "17"), ("-1.5e3", "-1.5e3"), ("null", "a:1"), ("\"\"", "a:1"),
  ]

  @Test(arguments: ids)
  func takesTheID(_ json: String, _ id: String) throws {
    #expect(try read("{\"id\":\(json),\"text\":\"x\"}", as: .jsonl).id == id)
  }

  @Test func joinsSurrogatesAndRepairsLoneOnes() throws {
    let document = try read(#"{"text":"\ud83d\ude80 \ud83d \udc00\u0041"}"#, as: .jsonl)
    #expect(document.string == "🚀 \u{FFFD} \u{FFFD}A")
    #expect(document.notes.map(\.code) == [.invalidEncoding])
  }

  @Test func readsByOtherKeys() throws {
    var options = ReadOptions()
    options.keys = JSONKeys(id: "n", text: "body", date: "day")
    let line = "{\"n\":1,\"body\":\"x\",\"day\":\"2024-05-01T10:00Z\",\"text\":7,\"id\":[]}"
    let document = try read(line, as: .jsonl, options: options)
    #expect(document.id == "1")
    #expect(document.meta.published == "2024-05-01T10:00Z")
    #expect(document.meta.publishedFrom == .given)
  }

  @Test func notesADateThatIsNone() throws {
    let document = try read("{\"text\":\"x\",\"date\":\"May 1\"}", as: .jsonl)
    #expect(document.meta.published == nil)
    #expect(document.notes.map(\.code) == [.invalidDate])
  }

  @Test func prefersTheRecordsDateToTheOptions() throws {
    var options = ReadOptions()
    options.date = "2020-01-01"
    let own = try read("{\"text\":\"x\",\"date\":\"2024-05-01\"}", as: .jsonl, options: options)
    #expect(own.meta.published == "2024-05-01")
    #expect(try read("x", as: .text, options: options).meta.published == "2020-01-01")
  }
}
