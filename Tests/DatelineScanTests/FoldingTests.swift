import DatelineScan
import Testing

@Suite struct FoldingTests {
  private func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    Folding.appendFolded(bytes.span, 0..<bytes.count, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  static let cases: [(text: String, folded: String)] = [
    ("Erdoğan", "erdogan"),
    ("Núñez", "nunez"),
    ("O'Neill", "oneill"),
    ("Æthelstan Þór", "aethelstanthor"),
    ("Weiß", "weiss"),
    ("T-72B3", "t72b3"),
    ("İstanbul Ḩamāh", "istanbulhamah"),
    ("Nguyễn Phú Trọng", "nguyenphutrong"),
    ("", ""),
    ("— …", ""),
    ("日本", "日本"),
    ("🚀", ""),
    ("e\u{301}", "e"),
  ]

  @Test(arguments: cases) func foldsLatinLetters(_ text: String, _ expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func appends() {
    var output = Array("x-".utf8)
    Folding.appendFolded(Array("Été".utf8).span, 0..<5, to: &output)
    #expect(output == Array("x-ete".utf8))
  }

  @Test func takesARangeOfTheText() {
    let bytes = Array("Jan Éva Öst".utf8)
    var output: [UInt8] = []
    Folding.appendFolded(bytes.span, 4..<8, to: &output)
    #expect(output == Array("eva".utf8))
  }

  @Test func survivesStrayBytes() {
    var output: [UInt8] = []
    let stray: [UInt8] = [0xc3, 0x41, 0xff, 0x80, 0x62, 0xe2, 0x82]
    Folding.appendFolded(stray.span, 0..<stray.count, to: &output)
    #expect(output.contains(0x62))
    for byte in UInt8.min...UInt8.max {
      output.removeAll()
      let bytes = [byte]
      Folding.appendFolded(bytes.span, 0..<1, to: &output)
      #expect(output.count <= 1)
    }
  }
}
