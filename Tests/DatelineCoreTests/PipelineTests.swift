import DatelineCore
import DatelineScan
import Testing

@Suite struct PipelineTests {
  /// Cuts every byte into a token.
  private struct Cutter: Stage {
    static let name = "cutter"
    static let summary = "cuts"
    static let needs: Set<Layer> = [.blocks]
    static let adds: Set<Layer> = [.tokens]

    func annotate(_ document: inout Document) {
      for at in document.text.indices {
        document.tokens.append(
          Token(start: UInt32(at), end: UInt32(at + 1), word: 0, shape: [], cues: [])
        )
      }
    }
  }

  /// Marks every token as a person, and names it from the lexicons.
  private struct Namer: Stage {
    static let name = "namer"
    static let summary = "names"
    static let needs: Set<Layer> = [.tokens, .sentences]
    static let adds: Set<Layer> = [.mentions]

    func annotate(_ document: inout Document) {}
  }

  /// Adds the layer that the namer needs besides tokens.
  private struct Splitter: Stage {
    static let name = "splitter"
    static let summary = "splits"
    static let needs: Set<Layer> = [.tokens]
    static let adds: Set<Layer> = [.sentences]

    func annotate(_ document: inout Document) {
      document.sentences.append(
        Sentence(
          range: TextRange(0..<document.text.count),
          firstToken: 0,
          endToken: UInt32(document.tokens.count)
        )
      )
    }
  }

  @Test func refusesAStageBeforeWhatItNeeds() {
    #expect(throws: Pipeline.OrderError(stage: "namer", missing: [.sentences])) {
      try Pipeline([Cutter(), Namer(), Splitter()], terms: .empty)
    }
    #expect(throws: Pipeline.OrderError(stage: "namer", missing: [.tokens, .sentences])) {
      try Pipeline([Namer()], terms: .empty)
    }
  }

  @Test func namesTheStageAndTheLayersInItsError() {
    let error = Pipeline.OrderError(stage: "namer", missing: [.tokens, .sentences])
    #expect(
      error.description == "stage namer needs sentences, tokens, which no earlier stage adds"
    )
  }

  @Test func runsStagesInOrder() throws {
    let pipeline = try Pipeline([Cutter(), Splitter(), Namer()], terms: .empty)
    var document = Document(text: "abc")
    pipeline.annotate(&document)
    #expect(document.tokens.count == 3)
    #expect(document.sentences.map(\.tokens) == [0..<3])
  }

  @Test func replacesWhatAnEarlierRunAdded() throws {
    let pipeline = try Pipeline([Cutter()], terms: .empty)
    var document = Document(text: "abc")
    pipeline.annotate(&document)
    pipeline.annotate(&document)
    #expect(document.tokens.count == 3)
  }

  @Test func givesTheDocumentTheTermsOfTheLexicons() throws {
    let terms = TermStore(Array("kyiv".utf8))
    var document = Document(text: "abc")
    try Pipeline([], terms: terms).annotate(&document)
    #expect(document.terms === terms)
  }
}
