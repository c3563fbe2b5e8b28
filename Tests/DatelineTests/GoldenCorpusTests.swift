import DatelineTestSupport
import Foundation
import Testing

/// The documents of the corpus, read, annotated and written, against the recorded output.
@Suite struct GoldenCorpusTests {
  static let names: [String] = {
    let folder = Repository.url("Corpus/documents").path()
    return (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }()

  private func lines(_ name: String) throws -> [UInt8] {
    try #require(try CorpusRecords.byFile.get().first { $0.name == name }).lines
  }

  @Test(arguments: names) func matchesTheGoldenOutput(_ name: String) throws {
    try GoldenFile("Corpus/golden/\(name).golden").expect(GoldenLayout.unfolded(lines(name)))
  }

  @Test(arguments: names) func followsTheSchema(_ name: String) throws {
    let lines = try lines(name)
    #expect(GoldenLayout.folded(GoldenLayout.unfolded(lines)) == lines)
    for record in try expectValidRecords(lines) {
      let text = Array(try #require(record["text"]?.string).unicodeScalars)
      var end = 0
      for mention in record["ents"]?.elements ?? [] {
        let start = try #require(mention["start"]?.integer)
        #expect(start >= end, "mentions overlap at \(start)")
        end = try #require(mention["end"]?.integer)
        var span = String.UnicodeScalarView()
        span.append(contentsOf: text[start..<end])
        #expect(mention["text"]?.string == String(span))
      }
    }
  }

  @Test func everyDocumentIsReadInOrder() throws {
    #expect(!Self.names.isEmpty)
    #expect(try CorpusRecords.byFile.get().map(\.name) == Self.names)
  }

  @Test func noGoldenOutputIsLeftOver() throws {
    let folder = Repository.url("Corpus/golden").path()
    let goldens = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(goldens).isSubset(of: Self.names.map { $0 + ".golden" }))
  }
}
