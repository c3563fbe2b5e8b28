import Dateline
import DatelineTestSupport
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct RunnerTests {
  /// A stage that adds nothing.
  private struct IdleStage: Stage {
    static let name = "idle"
    static let summary = "nothing"
    static let needs: Set<Layer> = []
    static let adds: Set<Layer> = []
    func annotate(_ document: inout Document) {}
  }

  private struct Stop: Error {}

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 0..<40 {
      let line = #"{"id":"\#(number)","text":"\#(String(repeating: "Troops left. ", count: 500))"}"#
      let lines = String(repeating: line + "\n", count: number % 7 == 0 ? 60 : 3)
      try folder.write(lines.utf8, to: "\(1000 + number).jsonl")
    }
  }

  /// Runs over the folder; gives what `deliver` was called with.
  private func run(
    workers: Int,
    while goesOn: () -> Bool = { true },
    deliver: (AnnotatedBatch) throws -> Void = { _ in }
  ) async throws -> [[UInt8]] {
    let annotator = BatchAnnotator(
      reader: DocumentReader(),
      pipeline: try Pipeline([IdleStage()], terms: .empty),
      writer: JSONLinesWriter(),
      pathsMayRepeat: false
    )
    let path = folder.url("").path(percentEncoded: false)
    var batches: [[UInt8]] = []
    try await Runner(annotator, workers: workers)
      .run(BatchSource(paths: [path]), while: goesOn) { batch in
        batches.append(batch.lines)
        try deliver(batch)
      }
    return batches
  }

  @Test func deliversTheSameForAnyNumberOfWorkers() async throws {
    let alone = try await run(workers: 1)
    #expect(alone.count > 10)
    for workers in [2, 3, 16] {
      #expect(try await run(workers: workers) == alone, "\(workers) workers")
    }
  }

  @Test(arguments: [1, 4])
  func notesIDsThatComeAgain(_ workers: Int) async throws {
    var notes = 0
    var documents = 0
    _ = try await run(
      workers: workers,
      deliver: { batch in
        documents += batch.documents.count
        for record in try JSONParser.parseLines(batch.lines) {
          notes += record["notes"]?.elements.count ?? 0
        }
      }
    )
    #expect(notes == documents - 40)
  }

  @Test(arguments: [1, 4])
  func endsAfterTheBatchesUnderWay(_ workers: Int) async throws {
    var delivered = 0
    let asked = try await run(
      workers: workers,
      while: { delivered < 3 },
      deliver: { _ in delivered += 1 }
    )
    #expect((3...3 + workers + 3).contains(asked.count))
  }

  @Test(arguments: [1, 4])
  func throwsOnWhatDeliveryThrows(_ workers: Int) async throws {
    await #expect(throws: Stop.self) {
      _ = try await run(workers: workers, deliver: { _ in throw Stop() })
    }
  }
}
