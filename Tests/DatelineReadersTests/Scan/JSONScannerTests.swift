import DatelineScan
import Testing

@Suite struct JSONScannerTests {
  static let texts: [(json: String, offset: Int?)] = [
    ("[]", nil), ("{}", nil), ("[1,[2,{\"a\":\"b\"}]]", nil), (" -0.5e-7 ", nil),
    ("\"\\u00e9\\n\"", nil),
    ("[1,]", 3), ("{\"a\"}", 4), ("{a:1}", 1), ("01", 1), ("1.", 2), ("+1", 0), ("tru", 3),
    ("\"a", 2), ("\"\\u12\"", 1), ("[1 2]", 3), ("", 0), ("nul]", 3), ("1 1", 2),
  ]

  @Test(arguments: texts)
  func checks(_ json: String, _ offset: Int?) {
    let bytes = Array(json.utf8)
    var scanner = JSONScanner()
    var found: Int?
    do throws(JSONSyntaxError) {
      try scanner.skipValue(bytes.span)
      try scanner.end(bytes.span)
    } catch {
      found = error.offset
    }
    #expect(found == offset)
  }

  @Test func readsStringsOfAllLengths() throws {
    for length in 0..<40 {
      for mark in ["", "\\\\", "\\\"", "é", "\\ud83d\\ude80"] {
        let json = Array("\"\(String(repeating: "a", count: length))\(mark)bc\"".utf8)
        var scanner = JSONScanner()
        var text: [UInt8] = []
        _ = try scanner.string(json.span, into: &text)
        #expect(scanner.offset == json.count)
        #expect(text.starts(with: [UInt8](repeating: 0x61, count: length)))
        #expect(text.suffix(2).elementsEqual("bc".utf8))
      }
    }
  }
}
