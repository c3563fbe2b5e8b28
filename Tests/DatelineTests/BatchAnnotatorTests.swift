import Dateline
import DatelineTestSupport
import Foundation
import Testing

/// Documents of a batch share memory; nobody can tell from the lines.
@Suite struct BatchAnnotatorTests {
  /// The lines and the number of failures of a run over some files.
  private func run(_ paths: [String]) async throws -> (lines: [UInt8], failures: Int) {
    let annotator = try BatchAnnotator(Lexicons.load(from: [Lexicons.shippedDirectory]))
    var lines: [UInt8] = []
    var failures = 0
    try await Runner(annotator, workers: 1).run(BatchSource(paths: paths)) { batch in
      #expect(
        batch.documents.map(\.bytes.lowerBound) == batch.documents.map(\.bytes.lowerBound).sorted()
      )
      lines += batch.lines
      failures += batch.failures.count
    }
    return (lines, failures)
  }

  @Test func aDocumentComesOutOfABatchAsItDoesAlone() async throws {
    let folder = try TemporaryFolder()
    let texts = [
      "Troops left Kyiv on 3 May 2022. Two soldiers were wounded.",
      "Springfield, Illinois, has 114,000 people.",
      "",
      "Sergei Lavrov met Annalena Baerbock in Moscow. Lavrov said nothing.",
      String(repeating: "The village of Robotyne was shelled on Tuesday. ", count: 1_000),
    ]
    var all: [UInt8] = []
    var alone: [UInt8] = []
    var failures = 0
    for number in 0..<40 {
      let text = texts[number % texts.count]
      // Every ninth line is broken.
      let line = #"{"id":"\#(number)","text":"\#(text)"\#(number % 9 == 4 ? "" : "}")"#
      all += Array((line + "\n").utf8)
      // The same path, because it stands in the record.
      let path = try folder.write((line + "\n").utf8, to: "some.jsonl")
      let (lines, failed) = try await run([path])
      alone += lines
      failures += failed
    }
    let path = try folder.write(all, to: "some.jsonl")
    let together = try await run([path])
    #expect(together.lines == alone)
    #expect(together.failures == failures)
    #expect(failures == 4)
  }
}
