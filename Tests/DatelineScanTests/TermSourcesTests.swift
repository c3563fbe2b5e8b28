import DatelineScan
import Testing

@Suite struct TermSourcesTests {
  @Test func writesTermsOfEverySource() {
    let lexicons = Array(#"weapons/t-72 say "no" "#.utf8)
    let derived = Array("2024-11-26".utf8)
    let text = Array("Troops left Kyiv.\nThey said so.".utf8)
    var writer = ByteWriter(capacity: 1)
    TermSources.with(lexicons: TermStore(lexicons), derived: derived.span, text: text.span) {
      sources in
      writer.string(Term(.lexicons, start: 0, length: 12), of: sources)
      writer.string(Term(.lexicons, start: 13, length: 8), of: sources)
      writer.string(Term(.document, start: 0, length: 10), of: sources)
      writer.string(TextRange(12, 16), of: sources)
      writer.string(TextRange(0, 31), of: sources)
      writer.string(.none, of: sources)
    }
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    let json =
      #""weapons/t-72""say \"no\"""2024-11-26""Kyiv""Troops left Kyiv.\nThey said so.""""#
    #expect(String(decoding: bytes, as: UTF8.self) == json)
  }

  @Test func writesNothingFromEmptySources() {
    let empty: [UInt8] = []
    var writer = ByteWriter()
    TermSources.with(lexicons: .empty, derived: empty.span, text: empty.span) { sources in
      writer.string(Term(.lexicons, start: 0, length: 0), of: sources)
      writer.string(TextRange(0, 0), of: sources)
    }
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #""""""#)
  }
}
