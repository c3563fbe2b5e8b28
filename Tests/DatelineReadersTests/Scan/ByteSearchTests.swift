import DatelineScan
import Testing

/// Each search against a loop over the bytes, at every place of a block.
@Suite struct ByteSearchTests {
  static let pieces = [
    "a", " ", "  ", "é", "\u{7f}", "\u{1f}", "\"", "\\", "\n", "Z", "\u{2028}", "🚀", "~", "!",
  ]

  /// Texts of one or two pieces inside plain letters, of every length around a block's.
  private static func forEachText(_ body: ([UInt8]) -> Void) {
    for piece in pieces {
      for before in 0..<40 {
        for after in [0, 1, 7, 15, 16, 17, 33] {
          let text = String(repeating: "x", count: before) + piece
          body(Array((text + String(repeating: "y", count: after)).utf8))
          body(Array((text + String(repeating: "y", count: after) + piece).utf8))
        }
      }
    }
  }

  @Test func findsTheFirstByteToClean() {
    ByteSearchTests.forEachText { text in
      for start in 0..<min(text.count, 3) {
        let end = text.count - start / 2
        let wanted =
          (start..<end).first { at in
            text[at] < 0x20 || text[at] >= 0x7f
              || at > start && text[at] == 0x20 && text[at - 1] == 0x20
          } ?? end
        #expect(ByteSearch.firstUnclean(in: text.span, start..<end) == wanted)
      }
    }
  }

  @Test func findsTheFirstMarkOfJSON() {
    ByteSearchTests.forEachText { text in
      let wanted = text.firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5c } ?? text.count
      #expect(ByteSearch.firstJSONMark(in: text.span, 0..<text.count) == wanted)
    }
  }

  @Test func findsTheFirstByteOutsideASCII() {
    ByteSearchTests.forEachText { text in
      let wanted = text.firstIndex { $0 >= 0x80 } ?? text.count
      #expect(ByteSearch.firstNonASCII(in: text.span, 0..<text.count) == wanted)
    }
  }

  @Test func countsScalars() {
    ByteSearchTests.forEachText { text in
      let wanted = text.count { $0 & 0xc0 != 0x80 }
      #expect(ByteSearch.scalarCount(in: text.span, 0..<text.count) == wanted)
    }
  }
}
