import DatelineCore
import DatelineTestSupport
import Testing

/// Short forms in brackets; a sentence without marks must not match.
@Suite struct AcronymStageTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let introduced: [MarkedText] = [
    "The [Orlov Recovery Trust Fund](ORG) ([ORTF](ORG rule=bracketed-acronym)) met. The [ORTF](ORG reason=bracketed-short-form) paid.",
    "The [Front for Ruvuma Unity](ORG rule=bracketed-acronym) ([FRU](ORG)) split, and [FRU](ORG) men fled.",
    "The [Coordination of Ruvuma Movements](ORG) ([CRM](ORG)) signed.",
  ]

  static let others: [MarkedText] = [
    "The men left (ORTF) and CRM stayed.",
    "Some of them felt rather unwell (FRU) and the FRU fled.",
    "The bus (B) came. A (very) short note.",
  ]

  @Test(arguments: introduced + others) func readsShortForms(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.organisation]) == sentence)
  }

  /// A short form means what the document last said it does, and nothing in the next document.
  @Test func forgetsTheDocumentBefore() {
    var document = Document(text: "The Orlov Recovery Trust Fund (ORTF) met.")
    pipeline.annotate(&document)
    #expect(document.mentions.count == 2)
    var next = Document(text: "The ORTF met.")
    pipeline.annotate(&next)
    #expect(next.mentions.isEmpty)
  }
}
