import DatelineScan
import Testing

@Suite struct TextRangeTests {
  @Test func rangesThatOnlyTouchDoNotOverlap() {
    #expect(!TextRange(0, 3).overlaps(TextRange(3, 5)))
    #expect(TextRange(0, 4).overlaps(TextRange(3, 5)))
  }

  @Test func containsWhatLiesInside() {
    #expect(TextRange(0, 5).contains(TextRange(0, 5)))
    #expect(!TextRange(0, 5).contains(TextRange(4, 6)))
  }
}
