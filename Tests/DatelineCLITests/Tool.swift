import DatelineTestSupport
import Foundation

/// The built tool, run as users run it.
enum Tool {
  /// Runs the tool in a folder.
  static func run(
    _ arguments: [String],
    input: String = "",
    in folder: TemporaryFolder? = nil
  ) throws -> DatelineTool.Outcome {
    try DatelineTool().run(
      arguments,
      input: Array(input.utf8),
      in: folder?.url("") ?? Repository.root
    )
  }

  /// Runs a script of the shell in a folder; `"$dateline"` is the tool.
  static func shell(
    _ script: String,
    in folder: TemporaryFolder
  ) throws -> DatelineTool.Outcome {
    try DatelineTool(at: URL(filePath: "/bin/bash")).run(
      ["-c", script],
      environment: ["dateline": path],
      in: folder.url("")
    )
  }

  private static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "dateline").path(percentEncoded: false)
}

extension DatelineTool.Outcome {
  /// The lines of the output; none when one of them is no JSON.
  var records: [JSONValue] { (try? JSONParser.parseLines(output)) ?? [] }
  var ids: [String] { records.compactMap { $0["id"]?.string } }
  var texts: [String] { records.compactMap { $0["text"]?.string } }
  /// The codes of the notes of all records.
  var notes: [String] {
    records.flatMap { $0["notes"]?.elements ?? [] }.compactMap { $0["code"]?.string }
  }
}

extension TemporaryFolder {
  private func fullPath(_ path: String) -> String { url(path).path(percentEncoded: false) }

  func write(_ text: String, to path: String) throws { try write(text.utf8, to: path) }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: fullPath(path),
      withDestinationPath: target
    )
  }

  func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: fullPath(path)) }

  func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url(path))) }

  /// The lines of a file as JSON.
  func records(_ path: String) throws -> [JSONValue] { try JSONParser.parseLines(bytes(path)) }

  /// The paths of all files and folders inside.
  var paths: [String] {
    (FileManager.default.enumerator(atPath: fullPath(""))?.compactMap { $0 as? String } ?? [])
      .sorted()
  }
}
