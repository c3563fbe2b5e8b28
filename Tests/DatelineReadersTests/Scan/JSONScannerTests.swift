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

  /// A long text is read in another way than a short string, and has to be the same.
  @Test func readsTextsAsItReadsStrings() throws {
    let marks = [
      "", "\\n", "\\\"", "é", "\\u00e9", "\\u2028", "\\ud83d\\ude80", "\\ud83d", "\\udc00x", "\\q",
      "\u{1}",
      "\\u12",
    ]
    for length in 0..<40 {
      for mark in marks {
        for end in ["\"", "", "bc\"", "\(String(repeating: "b", count: 40))\", 1"] {
          let json = Array("\"\(String(repeating: "a", count: length))\(mark)\(end)".utf8)
          var (one, other) = (JSONScanner(), JSONScanner())
          var string: [UInt8] = []
          let wanted = Result { () throws(JSONSyntaxError) in
            try one.string(json.span, into: &string)
          }
          let found = Result { () throws(JSONSyntaxError) in try other.text(json.span) }
          switch (wanted, found) {
          case (.success(let broken), .success(let text)):
            #expect(text.bytes == string)
            #expect(text.broken == broken)
            #expect(one.offset == other.offset)
          case (.failure(let error), .failure(let same)): #expect(error == same)
          default: Issue.record("\(wanted) but \(found)")
          }
        }
      }
    }
  }
}
