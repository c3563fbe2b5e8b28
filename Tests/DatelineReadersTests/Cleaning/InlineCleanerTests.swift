import DatelineCore
import DatelineReaders
import Testing

@Suite struct InlineCleanerTests {
  static let texts: [(source: String, clean: String)] = [
    ("  Troops \t left\u{A0}\u{2009}Kyiv  ", "Troops left Kyiv"),
    ("Zapor\u{AD}izh\u{200B}zhia\u{FEFF}", "Zaporizhzhia"),
    ("a\u{0}b\u{7}c\u{85}d", "abc d"),
    ("Cafe\u{301} no\u{308}e", "Café nöe"),
    ("Украи\u{306}на і\u{308}", "Украйна ї"),
    ("\u{212B} \u{1100}\u{1161}\u{11A8} q\u{307}\u{323}", "\u{C5} 각 q\u{323}\u{307}"),
    ("x\u{301} \u{301}x", "x\u{301} \u{301}x"),
    ("“Kyiv” — it’s 20 °C… 🚀 Łódź", "“Kyiv” — it’s 20 °C… 🚀 Łódź"),
    ("a !b  !c", "a !b !c"),
    ("कि\u{93C} שָׁלוֹם مُحَمَّد", "कि\u{93C} שָׁלוֹם مُحَمَّد"),
  ]

  @Test(arguments: texts)
  func cleans(_ source: String, _ clean: String) throws {
    let found = try read(source, as: .text).string
    #expect(Array(found.unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func keepsTheWayBack() throws {
    let source = "  One  two\u{AD}s.\r\n\r\n\tCafe\u{301}  ☕  three\u{A0}four.\n\n\nfive six seven"
    let document = try read(source, as: .text)
    let decoded = Array(source.utf8)
    for word in ["One", "two", "s.", "Caf", "☕", "three", "four", "five", "seven"] {
      let clean = try #require(offset(of: word, in: document.text))
      #expect(document.offsets.source(of: clean) == offset(of: word, in: decoded), "\(word)")
    }
  }

  @Test func keepsTheWayBackThroughAnyMixture() throws {
    let pieces = [
      "a", "word", " ", "  ", "\u{A0}", "\u{AD}", "\n", "\n\n", "\r\n", "é", "e\u{301}", "—", "\t",
      "🚀", "\u{200B}", "Ж", ".",
    ]
    var generator = Seeded(state: 7)
    for seed in 0..<2000 {
      let source = (0..<generator.next(40)).map { _ in pieces[generator.next(pieces.count)] }
        .joined()
      let document = try read(source, as: .text)
      let decoded = Array(source.utf8)
      for (clean, byte) in document.text.enumerated() where byte > 0x20 && byte < 0x7f {
        let at = document.offsets.source(of: clean)
        #expect(at < decoded.count && decoded[at] == byte, "\(seed): \(source.debugDescription)")
      }
      #expect(String(validating: document.text, as: UTF8.self) != nil, "\(seed)")
      #expect(!document.string.contains("  "), "\(seed)")
    }
  }

  private func offset(of word: String, in bytes: [UInt8]) -> Int? {
    let word = Array(word.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: word) }
  }
}

/// Numbers that are the same in every run.
struct Seeded {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
