import DatelineTestSupport
import Foundation

/// The built program with lexicons of a test, and a cache folder of its own.
///
/// A process for each load, because the cache folder is told by the environment.
struct LexiconRun {
  let base: LexiconFolder
  var overlays: [LexiconFolder] = []
  private let cache: TemporaryFolder

  init(_ base: LexiconFolder) throws {
    self.base = base
    cache = try TemporaryFolder()
  }

  /// The cache folder that the program is told.
  var cachePath: String { cache.url("cache").path() }

  /// Annotates a text; `environment` comes on top of that of the run.
  func outcome(of text: String, environment: [String: String] = [:]) throws -> DatelineTool.Outcome
  {
    let variables = ["DATELINE_LEXICONS": base.path, "XDG_CACHE_HOME": cachePath]
    return try DatelineTool().run(
      ["annotate", "--quiet"] + overlays.flatMap { ["--lexicons", $0.path] } + ["-"],
      input: Array(text.utf8),
      environment: variables.merging(environment) { $1 }
    )
  }

  /// The only record that comes of a text.
  func record(of text: String, environment: [String: String] = [:]) throws -> JSONValue {
    let outcome = try outcome(of: text, environment: environment)
    guard outcome.status == 0, let record = try JSONParser.parseLines(outcome.output).first else {
      throw Failed(message: outcome.errorText)
    }
    return record
  }

  /// The mentions of a text as `text LABEL value of a key`.
  func mentions(
    of text: String,
    showing key: String,
    environment: [String: String] = [:]
  ) throws -> [String] {
    try (record(of: text, environment: environment)["ents"]?.elements ?? []).map { mention in
      [mention["text"]?.string, mention["label"]?.string, mention[key]?.string]
        .compactMap(\.self).joined(separator: " ")
    }
  }

  /// The names of the files kept.
  func kept() -> [String] {
    let folder = cachePath + "/dateline"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".image") }.sorted()
  }

  /// The bytes of the image kept, when there is exactly one file.
  func image() throws -> [UInt8] {
    let kept = kept()
    guard kept.count == 1, let name = kept.first, name.hasSuffix(".image") else {
      throw Failed(message: "kept are \(kept)")
    }
    return Array(try Data(contentsOf: URL(filePath: cachePath + "/dateline/" + name)))
  }

  /// Writes other bytes over the image kept.
  func replaceImage(_ bytes: [UInt8]) throws {
    for name in kept() {
      try Data(bytes).write(to: URL(filePath: cachePath + "/dateline/" + name))
    }
  }

  struct Failed: Error { var message: String }
}
