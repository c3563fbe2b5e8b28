import Dateline
import DatelineScan
import Testing

@testable import DatelineCLI

/// The pieces of an explanation for people.
@Suite struct ExplanationLayoutTests {
  @Test(
    arguments: [
      ("Kyiv", 4), ("", 0), ("é", 1), ("e\u{301}", 1), ("北京", 4), ("Київ", 4), ("한국", 4),
      ("🚀", 2), ("a\u{200d}b", 2), ("“…”", 3), ("\u{5d0}", 1), ("（", 2),
    ] as [(String, Int)]
  )
  func countsColumns(_ text: String, _ columns: Int) {
    #expect(Columns.count(text) == columns)
  }

  @Test func letsNothingDriveTheTerminal() {
    #expect(Columns.plain("a\u{1b}[31m\nb\tc\u{202e}d\u{2028}e") == "a\u{fffd}[31m b c\u{fffd}d e")
  }

  private func excerpt(_ text: String, _ span: String, _ columns: Int) throws -> Excerpt {
    let bytes = Array(text.utf8)
    let head = text[..<(try #require(text.firstRange(of: span))).lowerBound].utf8.count
    return Excerpt(
      TextRange(0..<bytes.count),
      around: TextRange(head..<head + span.utf8.count),
      of: bytes,
      columns: columns
    )
  }

  @Test func takesAShortSentenceWhole() throws {
    let found = try excerpt("Troops left Kyiv.", "Kyiv", 40)
    #expect([found.before, found.span, found.after] == ["Troops left ", "Kyiv", "."])
    #expect(found.indent == 12 && found.length == 4)
  }

  @Test func marksBelowWideLetters() throws {
    let found = try excerpt("北京 and 東京 met.", "東京", 40)
    #expect(found.indent == 9 && found.length == 4)
  }

  @Test func cutsALongSentenceBetweenWords() throws {
    let words = (10..<99).map(String.init).joined(separator: " ")
    let middle = try excerpt(words, "50", 30)
    #expect(middle.before.hasPrefix("… ") && middle.after.hasSuffix(" …"))
    #expect(Columns.count(middle.before + middle.span + middle.after) <= 30)
    #expect(try excerpt(words, "10", 30).before == "")
    #expect(try excerpt(words, "98", 30).after == "")
    #expect(Columns.count(try excerpt(words, "98", 30).before) > 20)
  }

  @Test func cutsASpanThatIsTooLong() throws {
    let text = String(repeating: "x", count: 50) + " b"
    let found = try excerpt("a " + text, String(text.prefix(50)), 20)
    #expect(found.span.hasSuffix("x…"))
    for columns in 4..<60 {
      let cut = try excerpt("北a " + text, String(text.prefix(50)), columns)
      #expect(Columns.count(cut.before + cut.span + cut.after) <= columns)
    }
  }

  @Test func breaksLinesUnderTheirHeading() {
    #expect(
      HangingText.lines("  key ", ["one", "two", "three"], columns: 14) == [
        "  key one two", "      three",
      ]
    )
    #expect(HangingText.lines("k ", ["abcdefgh"], columns: 5) == ["k abc", "  def", "  gh"])
    #expect(HangingText.lines("k ", ["a=\"b c\"", "d"], columns: 9) == ["k a=\"b c\"", "  d"])
    #expect(HangingText.lines("k ", [], columns: 9) == ["k "])
  }

  @Test func coloursOnlyWhereTheyAreWanted() {
    func style(_ terminal: Bool, _ noColour: String?, _ kind: String?) -> String {
      TextStyle(terminal: terminal, noColour: noColour, kind: kind)("x", .heading)
    }
    #expect(style(true, nil, "xterm") == "\u{1b}[1mx\u{1b}[0m")
    #expect(style(true, "", nil) == "\u{1b}[1mx\u{1b}[0m")
    #expect(style(true, "1", "xterm") == "x")
    #expect(style(true, nil, "dumb") == "x")
    #expect(style(false, nil, "xterm") == "x")
  }

  @Test func readsMentionsAsTheRecordHasThem() throws {
    let json = #"""
      [{"id":0,"start":1,"label":"DATE","timex":{"type":"DATE","value":"2023"},"anchor":"a b"},
       {"id":1,"si":{"value":5,"unit":"m"},"claims":[{"country":"UA","stance":"claims"},{"x":true}]}]
      """#
    let mentions = try RecordedMention.read(Array(json.utf8))
    #expect(
      mentions.map { $0.value.map(\.text) } == [
        ["type=DATE", "value=2023", "anchor=\"a b\""], ["si=\"5 m\"", "claims=\"UA claims|true\""],
      ]
    )
    #expect(String(decoding: mentions[1].json, as: UTF8.self).hasPrefix(#""si":{"value":5"#))
    #expect(throws: JSONSyntaxError.self) { try RecordedMention.read(Array("[{]".utf8)) }
  }
}
