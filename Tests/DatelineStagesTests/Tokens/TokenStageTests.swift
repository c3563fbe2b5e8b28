import DatelineCore
import DatelineLexicons
import DatelineScan
import DatelineStages
import Testing

@Suite struct TokenStageTests {
  let lexicons: Lexicons

  init() throws { lexicons = try Lexicons.shipped() }

  private func annotated(_ document: Document) -> Document {
    var document = document
    document.terms = lexicons.terms
    TokenStage(lexicons).annotate(&document)
    return document
  }

  private func texts(_ document: Document) -> [String] {
    document.tokens.map { document[$0.range] }
  }

  @Test func cutsEachBlockAlone() {
    let document = annotated(
      Document(
        text: Array("Kyiv fell\n\nT-72".utf8),
        blocks: [
          Block(range: TextRange(0..<9), kind: .title),
          Block(range: TextRange(11..<15), kind: .paragraph),
        ]
      )
    )
    #expect(texts(document) == ["Kyiv", "fell", "T", "-", "72"])
    #expect(document.tokens[2].shape.contains(.afterLine))
  }

  @Test func leavesTextOutsideBlocksAlone() {
    let document = annotated(
      Document(
        text: Array("Kyiv fell".utf8),
        blocks: [Block(range: TextRange(5..<9), kind: .paragraph)]
      )
    )
    #expect(texts(document) == ["fell"])
  }

  @Test func saysWhatAWordCanBegin() {
    let tokens = annotated(Document(text: "In May the missile hit Kyiv.")).tokens
    #expect(tokens[1].cues.contains(.month))
    #expect(tokens[2].cues.contains(.functionWord))
    #expect(tokens[3].cues.contains(.weaponClass))
    #expect(tokens[5].cues.contains(.properName))
    #expect(tokens[6].cues.isDisjoint(with: [.month, .properName, .weaponClass]))
  }

  @Test func givesOneWordOneNumberInAnyCase() {
    let tokens = annotated(Document(text: "kyiv Kyiv KYIV Kýiv qqzzx")).tokens
    #expect(Set(tokens[..<4].map(\.word)).count == 1)
    #expect(tokens[0].word != 0)
    #expect(tokens[4].word == 0)
    #expect(tokens[4].cues.isEmpty)
  }

  @Test func anEmptyDocumentHasNone() {
    #expect(annotated(Document(text: "")).tokens.isEmpty)
  }
}
