import Testing

@testable import DatelineScan

@Suite struct WakesTests {
  /// What a plain loop finds.
  private func plain(_ wakes: [Wakes], _ stage: Wakes, _ start: Int, _ end: Int) -> Int? {
    wakes.indices.first { $0 >= start && $0 < end && !wakes[$0].isDisjoint(with: stage) }
  }

  @Test func findsTheNextTokenAsAPlainLoopDoes() {
    var state: UInt64 = 7
    for length in 0...40 {
      let wakes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Mostly nothing, so that the search has to go far.
        return Wakes(rawValue: state >> 61 == 0 ? UInt8(truncatingIfNeeded: state >> 33) : 0)
      }
      for start in 0...length {
        for end in start...length {
          let found = wakes.span.next([.name, .date], from: start, to: end)
          let wanted = plain(wakes, [.name, .date], start, end)
          #expect(found < end ? found == wanted : wanted == nil, "\(start)..<\(end) of \(length)")
        }
      }
    }
  }

  @Test func readsTheShapeBitByBit() {
    let shapes: [Token.Shape] = [
      .word, .number, .mark, .capital, .allCapitals, .afterSpace, .afterLine, .dotted, .possessive,
      .innerCapital, .hyphen, .dash, .quote, .separated, .beyondASCII, .stop,
    ]
    for one in shapes {
      for other in shapes {
        let shape = one.union(other)
        var wanted: Wakes = []
        if shape.contains(.number) { wanted.formUnion([.person, .number, .date]) }
        if shape.contains(.capital) { wanted.insert(.person) }
        if shape.contains(.allCapitals) { wanted.insert(.acronym) }
        if !shape.isDisjoint(with: [.stop, .dotted, .afterLine]) { wanted.insert(.sentence) }
        #expect(Wakes(shape, [.month, .commonName]) == wanted)
        if !shape.isDisjoint(with: [.capital, .number, .innerCapital]) { wanted.insert(.name) }
        #expect(Wakes(shape, [.properName, .unit]) == wanted)
      }
    }
  }

  @Test func wordsWakeByTheirCues() {
    #expect(Wakes(.commonName) == .name)
    #expect(Wakes(.properName) == [])
    #expect(Wakes([.weaponClass, .rank]) == [.weapon, .person])
    #expect(Wakes([.month, .numberWord, .body]) == [.date, .number, .head])
    #expect(Wakes([.functionWord, .agency, .placeHead]) == .head)
    #expect(Wakes([.functionWord, .agency]) == [])
  }
}
