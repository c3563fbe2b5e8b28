import DatelineTestSupport
import Foundation
import Testing

/// Bytes that once broke a promise, given again to what they broke.
@Suite(.timeLimit(.minutes(5))) struct FoundInputTests {
  static let targets = ["text", "page", "records", "tables", "image"]

  let program: DatelineTool

  init() throws {
    let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    program = try DatelineTool(
      at: bundle.resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "DatelineFuzz")
    )
  }

  private func files(_ target: String) throws -> [String] {
    let folder = Repository.url("Corpus/fuzz/\(target)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      .map { folder.appending(path: $0).path() }
  }

  @Test(arguments: targets) func keepsItsPromises(_ target: String) throws {
    let files = try files(target)
    #expect(!files.isEmpty)
    let outcome = try program.run([target] + files)
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errorText)")
  }

  /// A target that promised nothing would pass above.
  @Test func tellsAnUnknownTarget() throws {
    let outcome = try program.run(["no-such-target", "Package.swift"])
    #expect(outcome.status == 2)
    #expect(outcome.text.hasPrefix("DatelineFuzz: usage: "))
  }
}
