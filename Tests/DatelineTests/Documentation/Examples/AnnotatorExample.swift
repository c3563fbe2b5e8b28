import Dateline
import DatelineTestSupport
import Foundation
import Testing

/// The code of the article Getting started.
@Suite struct AnnotatorExample {
  @Test func annotatesASentence() throws {
    let annotator = try Annotator()
    let document = annotator.annotate("Troops left Kyiv yesterday.", published: "2022-04-02")
    for mention in document.mentions {
      print(mention.label.name, document[mention.range], document[mention.knowledgeBaseID] ?? "")
    }
    #expect(document.mentions.map(\.label) == [.place, .date])
    #expect(document[document.mentions[0].knowledgeBaseID] == "geonames:703448")
  }

  @Test func annotatesAFolder() async throws {
    let folder = Repository.url("Corpus/documents").path()
    let annotator = try BatchAnnotator(Lexicons.load(from: [Lexicons.shippedDirectory]))
    var lines: [UInt8] = []
    try await Runner(annotator, workers: 2).run(BatchSource(paths: [folder])) { batch in
      lines += batch.lines
    }
    #expect(try expectValidRecords(lines).count > 15)
  }
}
