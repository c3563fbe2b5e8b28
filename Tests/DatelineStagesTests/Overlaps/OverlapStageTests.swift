import DatelineCore
import DatelineScan
import DatelineStages
import Testing

@Suite struct OverlapStageTests {
  /// A document of thirty letters with mentions of these ranges and labels.
  private func settled(_ mentions: [(Range<Int>, MentionValue)]) -> Document {
    var document = Document(text: String(repeating: "a", count: 30))
    for (range, value) in mentions {
      document.mentions.append(
        Mention(TextRange(range), value, rule: .gazetteer, reason: .listed)
      )
    }
    OverlapStage().annotate(&document)
    return document
  }

  private func ranges(_ document: Document) -> [Range<Int>] {
    document.mentions.map(\.range.bytes)
  }

  private let place = MentionValue.place(PlaceValue(kind: .city, country: .none))
  private let person = MentionValue.person(PersonValue())
  private let official = MentionValue.official(PersonValue())
  private let weapon = MentionValue.weapon(WeaponValue())
  private let number = MentionValue.number(NumberValue(value: 2))
  private let quantity = MentionValue.quantity(NumberValue(value: 2))
  private let organisation = MentionValue.organisation(OrganisationValue())
  private let date = MentionValue.date(DateValue(type: .date, value: .none))

  @Test func theLongestStays() {
    let document = settled([(0..<4, place), (0..<9, weapon), (5..<9, organisation)])
    #expect(ranges(document) == [0..<9])
    #expect(document.mentions.map(\.label) == [.weapon])
  }

  @Test func ofOneLengthTheHigherLabelStays() {
    let values = [
      number, quantity, date, .norp(.none), place, weapon, organisation, person, official,
    ]
    for (index, higher) in values.enumerated().dropFirst() {
      for lower in values[..<index] {
        for pair in [[lower, higher], [higher, lower]] {
          let document = settled(pair.map { (3..<8, $0) })
          #expect(document.mentions.map(\.label) == [higher.label])
        }
      }
    }
  }

  @Test func whatTouchesDoesNotOverlap() {
    #expect(ranges(settled([(4..<8, place), (0..<4, place)])) == [0..<4, 4..<8])
  }

  @Test func aLoserBesideTheWinnerMakesRoomForOthers() {
    // 0–6 overlaps 4–12, which wins; 0–3 does not, and comes back.
    let document = settled([(0..<6, place), (4..<12, weapon), (0..<3, number)])
    #expect(ranges(document) == [0..<3, 4..<12])
  }

  @Test func comesOutInTextOrder() {
    let document = settled([(20..<24, place), (0..<2, place), (10..<12, number), (9..<13, date)])
    #expect(ranges(document) == [0..<2, 9..<13, 20..<24])
  }

  @Test func keepsLosersWithTheirWinner() {
    let document = settled([(0..<2, place), (10..<14, place), (10..<20, weapon), (12..<20, date)])
    #expect(ranges(document) == [0..<2, 10..<20])
    #expect(document.rejected.map(\.mention.range.bytes) == [12..<20, 10..<14])
    #expect(document.rejected.map(\.winner) == [1, 1])
  }

  @Test func nothingGivesNothing() {
    #expect(settled([]).mentions.isEmpty)
  }
}
