import Dateline
import DatelineTestSupport
import Foundation
import Testing

/// The examples of the articles: commands run, marked sentences hold, code compiles and runs.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ArticleTests {
  /// Modules of recipes that do not come with Python; without them a recipe is passed over.
  private static let modules = ["pandas", "spacy", "pyspark"]

  @Test func thereAreExamples() {
    #expect(Article.all.count >= 7)
    for (language, count) in [("sh", 7), ("swift", 5), ("marked", 5), ("python", 4), ("sql", 1)] {
      #expect(Article.all.flatMap { $0.fences(language) }.count >= count, "\(language)")
    }
  }

  @Test func blocksAreInALanguageThatIsRun() {
    let known = ["sh", "swift", "marked", "python", "sql", "text"]
    for article in Article.all {
      for fence in article.fences {
        #expect(known.contains(fence.language), "\(article), \(fence)")
      }
    }
  }

  /// Commands, recipes and queries run in the order of the article, in one folder.
  @Test(arguments: Article.all) func commandsRun(_ article: Article) throws {
    let folder = try ArticleFolder()
    for (index, fence) in article.fences.enumerated() {
      switch fence.language {
      case "sh":
        let outcome = try folder.run(fence.text)
        #expect(outcome.status == 0, "\(article), \(fence): \(outcome.errorText)")
        if outcome.text.hasPrefix("{\"schema\":\"dateline/1\"") {
          #expect(try !expectValidRecords(outcome.output).isEmpty)
        }
        if index + 1 < article.fences.count, article.fences[index + 1].language == "text" {
          #expect(outcome.text == article.fences[index + 1].text + "\n", "\(article), \(fence)")
        }
      case "python":
        let module = Self.modules.first { name in
          ["import ", "from "].contains { fence.text.contains($0 + name) }
        }
        guard try folder.hasPython(module ?? "json") else { continue }
        let outcome = try folder.run("python3 -c \"$1\"", [fence.text])
        #expect(outcome.status == 0, "\(article), \(fence): \(outcome.errorText)")
      case "sql":
        guard try folder.hasPython("duckdb") else { continue }
        let query = "python3 -c 'import duckdb, sys; duckdb.sql(sys.argv[1]).show()' \"$1\""
        let outcome = try folder.run(query, [fence.text])
        #expect(outcome.status == 0, "\(article), \(fence): \(outcome.errorText)")
      default: continue
      }
    }
  }

  @Test(arguments: Article.all) func markedSentencesHold(_ article: Article) throws {
    let pipeline = try Pipeline.standard(Lexicons.shipped())
    for fence in article.fences where fence.language == "marked" {
      var published: String?
      for line in fence.text.split(separator: "\n") {
        if line.hasPrefix("published ") {
          published = String(line.dropFirst(10))
          continue
        }
        let sentence = MarkedText(String(line))
        #expect(sentence.problem == nil)
        #expect(sentence.annotated(by: pipeline, published: published) == sentence, "\(article)")
      }
    }
  }

  @Test(arguments: Article.all) func codeIsThatOfATest(_ article: Article) throws {
    let folder = "Tests/DatelineTests/Documentation/Examples/"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.url(folder).path()
    )
    let sources = try names.map { name in
      lines(String(decoding: try Repository.bytes(folder + name), as: UTF8.self))
    }
    for fence in article.fences where fence.language == "swift" {
      let code = lines(fence.text)
      #expect(sources.contains { $0.contains(code) }, "\(article), \(fence)")
    }
  }

  /// Lines without what they stand in by.
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }
}
