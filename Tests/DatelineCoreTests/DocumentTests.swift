import DatelineCore
import DatelineScan
import Testing

@Suite struct DocumentTests {
  @Test func aBareTextIsOneParagraph() {
    #expect(Document(text: "Kyiv").blocks == [Block(range: TextRange(0, 4), kind: .paragraph)])
    #expect(Document(text: "").blocks.isEmpty)
  }

  @Test func resolvesTermsFromAllHomes() {
    var document = Document(text: "Kyiv fell")
    document.terms = TermStore(Array("lviv".utf8))
    let derived = document.derive("made here")
    #expect(document[Term(.lexicons, start: 0, length: 4)] == "lviv")
    #expect(document[derived] == "made here")
    #expect(document[Term(TextRange(0, 4))] == "Kyiv")
    #expect(document[Term.none] == nil)
    #expect(document.bytes(of: .none).isEmpty)
  }

  @Test func anEmptyStringIsNotNone() {
    var document = Document(text: "")
    #expect(document[document.derive("")] == "")
  }

  @Test func keepsListsOfTerms() {
    var document = Document(text: "a b")
    _ = document.derive(list: [Term(TextRange(0, 1))])
    let list = document.derive(list: [Term(TextRange(2, 3)), Term(TextRange(0, 1))])
    #expect(list.indices.map { document[document.termLists[$0]] } == ["b", "a"])
  }

  @Test func resetEmptiesEverything() {
    var document = Document(id: "x", text: "Kyiv")
    document.source.path = "a.txt"
    document.meta.title = "t"
    document.note(.truncated, at: TextRange(0, 1), "m")
    document.offsets.add(clean: 0, source: 3)
    document.mentions.append(Mention(TextRange(0, 4), .norp(.none), rule: .demonym))
    document.isExplained = true
    document.considered.append(ConsideredReading(TextRange(0, 4), reading: 1, .noCue))
    _ = document.derive("d")
    document.reset()
    #expect(document.id == "-")
    #expect(document.source == Source() && document.meta == Metadata())
    #expect(document.text.isEmpty && document.blocks.isEmpty && document.notes.isEmpty)
    #expect(document.mentions.isEmpty && document.derived.isEmpty)
    #expect(document.considered.isEmpty && document.isExplained)
    #expect(document.offsets == .identity)
  }
}
