import Dateline
import DatelineTestSupport
import Foundation
import Testing

/// The examples of the README: commands run, code compiles, output is what the program writes.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ReadmeExampleTests {
  static let fences = MarkdownFence.all(in: "README.md")
  /// What only builds, tests or installs the program is left to those scripts.
  static let commands = fences.filter { fence in
    fence.language == "sh"
      && !["Scripts/test", "Scripts/install"].contains { fence.text.contains($0) }
  }

  /// A folder in which the README's paths are there, shared by its commands, which use each
  /// other's output.
  private static let folder = Result {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.url("Corpus"),
      to: folder.url("Corpus")
    )
    return folder
  }

  private func run(_ commands: String) throws -> DatelineTool.Outcome {
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "dateline").path()
    return try DatelineTool(at: URL(filePath: "/bin/bash")).run(
      ["-euo", "pipefail", "-c", commands.replacing("Scripts/dateline", with: "'\(program)'")],
      in: Self.folder.get().url("")
    )
  }

  @Test(arguments: commands) func commandRuns(_ fence: MarkdownFence) throws {
    let outcome = try run(fence.text)
    #expect(outcome.status == 0, "\(outcome.errorText)")
    // A command that names no file for its output writes records.
    if fence.text.contains("annotate"), !fence.text.contains(" -o"),
      !fence.text.contains("output-dir")
    {
      #expect(try !expectValidRecords(outcome.output).isEmpty)
    }
  }

  @Test func outputIsAsShown() throws {
    let example = try #require(Self.commands.first { $0.text.contains("--date") })
    let shown = try #require(Self.fences.first { $0.language == "json" && $0.line > example.line })
    let found = try JSONParser.parse(run(example.text).output)
    #expect(withoutLexicons(found) == withoutLexicons(try JSONParser.parse(shown.text.utf8)))
  }

  @Test func explanationIsAsShown() throws {
    let example = try #require(Self.commands.first { $0.text.contains(" explain ") })
    let shown = try #require(Self.fences.first { $0.language == "text" && $0.line > example.line })
    let found = try run(example.text).text
    #expect(found.split(separator: "\n") == shown.text.split(separator: "\n"))
  }

  /// The record without the hash of the lexicons, which every new word changes.
  private func withoutLexicons(_ record: JSONValue) -> JSONValue {
    guard case .object(let members) = record else { return record }
    return .object(
      members.map { member in
        guard case .object(let made) = member.value, member.key == "made" else { return member }
        return JSONValue.Member(
          key: member.key,
          value: .object(made.filter { $0.key != "lexicons" })
        )
      }
    )
  }

  /// Marked spans in the running text and the table, published on the day of the example.
  @Test func markedSpansHold() throws {
    let text = String(decoding: try Repository.bytes("README.md"), as: UTF8.self)
    let spans = text.matches(of: /`([^`\n]*\[[^\]\n]+\]\([A-Z]+[^`\n]*)`/).map { String($0.1) }
      .filter { !$0.contains("…") }
    #expect(spans.count > 10)
    let pipeline = try Pipeline.standard(Lexicons.shipped())
    for span in spans {
      let sentence = MarkedText(span)
      #expect(sentence.problem == nil)
      #expect(sentence.annotated(by: pipeline, published: "2023-03-03") == sentence)
    }
  }

  @Test func otherRecordsShownAreJSON() throws {
    for fence in Self.fences where fence.language == "json" {
      #expect(throws: Never.self) { try JSONParser.parse(fence.text.utf8) }
    }
  }

  @Test func codeIsThatOfATest() throws {
    let source = String(
      decoding: try Repository.bytes(
        "Tests/DatelineTests/Documentation/Examples/ReadmeLibraryExample.swift"
      ),
      as: UTF8.self
    )
    func trimmed(_ text: String) -> [Substring] {
      text.split(separator: "\n").map { $0.drop { $0 == " " } }
        .filter { !$0.isEmpty && !$0.hasPrefix("import ") }
    }
    let compiled = trimmed(source)
    for fence in Self.fences where fence.language == "swift" {
      #expect(compiled.contains(trimmed(fence.text)), "\(fence)")
    }
  }
}
