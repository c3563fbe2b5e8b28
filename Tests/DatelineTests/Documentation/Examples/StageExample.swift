import Dateline
import Testing

struct HillStage: Stage {
  static let name = "hills"
  static let summary = "numbered hills"
  static let needs: Set<Layer> = [.tokens]
  static let adds: Set<Layer> = [.mentions]

  func annotate(_ document: inout Document) {
    for (head, number) in zip(document.tokens, document.tokens.dropFirst()) {
      guard document[head.range] == "Hill", number.shape.contains(.number) else { continue }
      document.mentions.append(
        Mention(
          TextRange(head.start, number.end),
          .place(PlaceValue(kind: .facility, country: .none)),
          rule: .placeHead,
          reason: .grammar
        )
      )
    }
  }
}

/// The code of the article Writing a stage.
@Suite struct StageExample {
  @Test func takesPartInThePipeline() throws {
    let lexicons = try Lexicons.load(from: [Lexicons.shippedDirectory])
    var stages = try Pipeline.standard(lexicons).stages
    let end = stages.firstIndex { $0 is OverlapStage } ?? stages.endIndex
    stages.insert(HillStage(), at: end)
    let pipeline = try Pipeline(stages, terms: lexicons.terms)

    var document = Document(text: "Rebels took Hill 1404 on Friday.")
    pipeline.annotate(&document)
    #expect(document.mentions.map { document[$0.range] } == ["Hill 1404", "Friday"])
  }

  @Test func isRefusedInTheWrongPlace() throws {
    let lexicons = try Lexicons.load(from: [Lexicons.shippedDirectory])
    #expect(throws: Pipeline.OrderError(stage: "hills", missing: [.tokens])) {
      try Pipeline([HillStage()], terms: lexicons.terms)
    }
  }
}
