import DatelineCore
import DatelineScan
import DatelineTestSupport
import Testing

@Suite struct EntityStageTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let sentences: [MarkedText] = [
    "[Kyiv](PLACE entity=0) and [Kiev](PLACE entity=0) are one, [Moscow](PLACE entity=1) is not.",
    "A [T-72](WEAPON entity=0), a [T 72 tank](WEAPON entity=0) and two [tanks](WEAPON).",
    "[NATO](ORG entity=0) met; [Nato](ORG entity=0) left.",
    "[Ukrainian](NORP entity=0) men and [Ukrainians](NORP entity=0) in [Ukraine](PLACE entity=1).",
  ]

  @Test func aNameKeepsItsPlace() {
    let sentence: MarkedText =
      "[Tripoli](PLACE entity=0), [Lebanon](PLACE entity=1), is far. [Tripoli](PLACE entity=0) left."
    #expect(sentence.annotated(by: pipeline, labels: [.place]) == sentence)
  }

  @Test(arguments: sentences) func joinsMentionsOfOneThing(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline) == sentence)
  }

  private func annotated(_ text: String) -> Document {
    var document = Document(text: text)
    pipeline.annotate(&document)
    return document
  }

  @Test func entitiesStandInTheOrderOfTheirFirstMention() {
    let document = annotated("Talks in Minsk and Ankara. In Ankara and Minsk nothing came of NATO.")
    #expect(document.entities.map { document[$0.norm] } == ["Minsk", "Ankara", "NATO"])
    #expect(document.entities.map(\.label) == [.place, .place, .organisation])
    #expect(document[document.entities[0].knowledgeBaseID] == "geonames:625144")
  }

  @Test func classNounsAreNoEntities() {
    let document = annotated("The tanks and missiles burned.")
    #expect(document.mentions.map(\.entity) == [-1, -1])
    #expect(document.entities.isEmpty)
  }

  @Test func everyEntityHasAMention() {
    let document = annotated(
      "President Emmanuel Macron met Mr Ivan Petrov of NATO in Kyiv. Macron left; Petrov stayed."
    )
    let named = Set(document.mentions.map(\.entity).filter { $0 >= 0 })
    #expect(named == Set(document.entities.indices.map(Int32.init)))
  }

  @Test func aPersonWhoHoldsAnOfficeIsAnOfficial() {
    let document = annotated(
      "In the spring Mr Ilan Derwish came home. Foreign Minister Ilan Derwish left in the autumn."
    )
    #expect(document.entities.map(\.label) == [.official])
    #expect(document.mentions.map(\.entity).filter { $0 >= 0 } == [0, 0])
  }
}
