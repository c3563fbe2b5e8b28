import DatelineScan
import Testing

@Suite struct TokenizerTests {
  static let cuts: [TokenCase] = [
    "",
    " \n\t ",
    "Troops left Kyiv|.",
    // Hyphens are tokens, words end at digits.
    "T|-|72 T|72 T 72",
    "155|mm shells",
    "long|-|range missiles",
    "2|-|3 and 2|–|3",
    // Possessives are cut off, other apostrophes are not.
    "Ukraine|'s army",
    "Ukraine|’s army",
    "Russia|'S",
    "O'Brien doesn't",
    "O’Brien d'état",
    "U.S.|'s role",
    "F|-|16|'s engine",
    "Kyiv|'s|, Lviv|'s|.",
    "it|'s|”",
    "'|quoted|'",
    "‘|quoted|’",
    // Initials with periods.
    "U.S. forces",
    "the U.S.",
    "at 9 a.m. on",
    "U.S.A.|, U.K.|)",
    "J|. Smith",
    "J.K. Rowling",
    "Gen|. Smith",
    // Numbers.
    "1,234 and 1,234,567",
    "3.5 percent",
    "1,234.5",
    "1|,|2 and 1|,|23 4|,|56|,",
    "in 2024|.",
    "in 2024|, 300",
    "1|,|2345",
    "192.168|.|1.1",
    "10|:|30",
    "$|5|m",
    "3|%",
    "50|,|0000",
    // Dashes and runs of marks.
    "left|—|and stayed",
    "left|--|and stayed",
    "wait|... what|?|!",
    "wait|… what|!!!",
    "(|a|)|/|b",
    "“|no|”|, he said",
    // Other scripts and signs.
    "Київ і Харків",
    "З'їзд у Києві",
    "Łódź|, São Tomé",
    "attack|🚀|now",
    "👨‍👩‍👧 family",
    "a\u{a0}b",
    "soft\u{ad}hyphen",
    "\u{feff}Kyiv",
    "北京 said",
    "№ 4",
    "5|°|C",
    "€|5",
  ]

  @Test(arguments: cuts)
  func cutsTokens(_ tokens: TokenCase) {
    #expect(tokens.found() == tokens.expected)
  }

  static let shapes: [(String, [Token.Shape])] = [
    ("Kyiv", [[.word, .capital, .afterLine]]),
    ("kyiv", [[.word, .afterLine]]),
    ("NATO", [[.word, .capital, .allCapitals, .afterLine]]),
    ("McCain", [[.word, .capital, .innerCapital, .afterLine]]),
    ("eBay", [[.word, .innerCapital, .afterLine]]),
    ("U.S.", [[.word, .capital, .allCapitals, .dotted, .afterLine]]),
    ("a.m.", [[.word, .dotted, .afterLine]]),
    ("1,234", [[.number, .separated, .afterLine]]),
    ("7", [[.number, .afterLine]]),
    ("Київ", [[.word, .capital, .beyondASCII, .afterLine]]),
    ("a b", [[.word, .afterLine], [.word, .afterSpace]]),
    ("a\nb", [[.word, .afterLine], [.word, .afterLine]]),
    ("a-b", [[.word, .afterLine], [.mark, .hyphen], [.word]]),
    ("a—", [[.word, .afterLine], [.mark, .dash, .beyondASCII]]),
    ("a–", [[.word, .afterLine], [.mark, .hyphen, .beyondASCII]]),
    ("a's", [[.word, .afterLine], [.mark, .possessive]]),
    ("a.", [[.word, .afterLine], [.mark, .stop]]),
    ("“", [[.mark, .quote, .beyondASCII, .afterLine]]),
  ]

  @Test(arguments: shapes)
  func tellsShapes(_ text: String, _ shapes: [Token.Shape]) {
    #expect(TokenCase.tokens(of: text).map(\.shape) == shapes)
  }

  static let alike = [
    ("Kyiv", "KYIV"), ("Łódź", "lodz"), ("São", "sao"), ("Straße", "strasse"),
    ("Київ", "КИЇВ"), ("Ґ", "ґ"), ("Αθήνα", "ΑΘήΝΑ"), ("O’Brien", "o'brien"),
    ("U.S.", "u.s."), ("–", "-"), ("—", "--"), ("’s", "'s"), ("soft\u{ad}", "soft"),
  ]

  @Test(arguments: alike)
  func foldsCaseAndAccents(_ one: String, _ other: String) {
    #expect(hash(of: one) == hash(of: other))
  }

  static let unlike = [
    ("Kyiv", "Kiev"), ("Київ", "Кіїв"), ("a", "á1"), ("1,234", "1234"), ("北", "京"),
  ]

  @Test(arguments: unlike)
  func keepsOtherWordsApart(_ one: String, _ other: String) {
    #expect(hash(of: one) != hash(of: other))
  }

  /// The hash of the last token of ` x`, so that a possessive can follow something.
  private func hash(of text: String) -> UInt64? {
    let isPossessive = text.hasSuffix("s") && text.count == 2
    return TokenCase.tokens(of: isPossessive ? "x" + text : text).last?.cues.rawValue
  }

  @Test func scansARangeOfTheTextAndAppends() {
    let bytes = Array("one two three".utf8)
    var tokens: [Token] = []
    Tokenizer.scan(bytes.span, 0..<3, into: &tokens)
    Tokenizer.scan(bytes.span, 4..<7, into: &tokens)
    #expect(tokens.map(\.range) == [TextRange(0, 3), TextRange(4, 7)])
  }

  static let pieces = [
    "Kyiv", "'s", "’", ".", "..", "1,2", "3", "-", "—", "é", "е\u{301}", "🚀", " ", "\n", "U.S", "“",
  ]

  /// Tokens never overlap, never are empty, and lie on scalar boundaries, whatever the text.
  @Test func tokensTileAnyText() {
    var state: UInt64 = 7
    for seed in 0..<500 {
      var text = ""
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.pieces[Int(state >> 33) % Self.pieces.count]
      }
      let bytes = Array(text.utf8)
      var at: UInt32 = 0
      for token in TokenCase.tokens(of: text) {
        #expect(token.start >= at && token.end > token.start, "seed \(seed)")
        #expect(bytes[Int(token.start)] & 0xc0 != 0x80, "seed \(seed)")
        #expect(Int(token.end) == bytes.count || bytes[Int(token.end)] & 0xc0 != 0x80)
        at = token.end
      }
    }
  }
}
