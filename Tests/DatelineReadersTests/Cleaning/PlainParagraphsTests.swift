import DatelineCore
import DatelineReaders
import Testing

@Suite struct PlainParagraphsTests {
  static let wrapped = String(repeating: "word ", count: 13) + "12345"

  static let texts: [(source: String, outline: [String])] = [
    ("One.\nTwo.\nThree.", ["One.", "Two.", "Three."]),
    ("One.\nTwo.\n\nThree.", ["One.", "Two.", "Three."]),
    ("\(wrapped)\nmore.\n\nThree.", ["\(wrapped) more.", "Three."]),
    ("One.\r\n\r\nTwo.\r\n", ["One.", "Two."]),
    ("One.\rTwo.", ["One.", "Two."]),
    ("\n\n One. \n \t\nTwo.\n\n", ["One.", "Two."]),
    ("- a b\n- c d\n\nTwo.", ["- a b", "- c d", "Two."]),
    ("", []), (" \n\n ", []),
  ]

  @Test(arguments: texts)
  func cuts(_ source: String, _ outline: [String]) throws {
    let document = try read(source, as: .text)
    #expect(document.blocks.map { document[$0.range] } == outline)
    #expect(document.string == outline.joined(separator: "\n\n"))
  }

  @Test func leavesVerbatimTextAlone() throws {
    var options = ReadOptions()
    options.verbatim = true
    let source = " Kyiv  falls\u{A0}\n\nOne.\ttwo\u{AD}\r\nTwo.\n\n\nTwo.\n"
    let document = try read(source, as: .text, options: options)
    #expect(document.string == source)
    #expect(
      document.outline
        == [
          "title: Kyiv  falls\u{A0}", "paragraph: One.\ttwo\u{AD}", "paragraph: Two.",
          "paragraph: Two.",
        ]
    )
    #expect(document.offsets == .identity)
  }
}
