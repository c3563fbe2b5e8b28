import DatelineCore
import Testing

@Suite struct OffsetMapTests {
  @Test func theIdentityLeadsEveryOffsetToItself() {
    #expect(OffsetMap.identity.source(of: 0) == 0)
    #expect(OffsetMap.identity.source(of: 1_000) == 1_000)
  }

  @Test func leadsBackThroughRemovedText() {
    var map = OffsetMap()
    map.add(clean: 0, source: 0)
    map.add(clean: 5, source: 9)
    map.add(clean: 8, source: 30)
    #expect([0, 4, 5, 7, 8, 20].map(map.source) == [0, 4, 9, 11, 30, 42])
  }

  @Test func leadsBackWhenTheTextBeganLater() {
    var map = OffsetMap()
    map.add(clean: 0, source: 100)
    #expect([0, 7].map(map.source) == [100, 107])
  }

  @Test func keepsNoRunThatGoesOnAsBefore() {
    var map = OffsetMap()
    map.add(clean: 0, source: 0)
    #expect(map == .identity)
    map.add(clean: 3, source: 5)
    map.add(clean: 6, source: 8)
    #expect(map.runs.count == 1)
  }

  @Test func theLastRunAtAPlaceHolds() {
    var map = OffsetMap()
    map.add(clean: 3, source: 5)
    map.add(clean: 3, source: 9)
    #expect(map.runs.count == 1)
    #expect(map.source(of: 4) == 10)
  }

  /// Text that was inserted by cleaning, such as a blank line between two paragraphs.
  @Test func anInsertionMovesTheSourceBack() {
    var map = OffsetMap()
    map.add(clean: 10, source: 8)
    #expect([9, 10, 12].map(map.source) == [9, 8, 10])
  }
}
