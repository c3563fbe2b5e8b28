import DatelineTestSupport
import Foundation

/// A folder as the articles have it: the corpus in it, and `dateline` on the path.
struct ArticleFolder {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(at: Repository.url("Corpus"), to: folder.url("Corpus"))
    try FileManager.default.createDirectory(
      at: folder.url("bin"),
      withIntermediateDirectories: true
    )
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "dateline")
    try FileManager.default.createSymbolicLink(
      at: folder.url("bin/dateline"),
      withDestinationURL: program
    )
  }

  /// Runs a script of the shell that stops at the first failure.
  func run(_ script: String, _ arguments: [String] = []) throws -> DatelineTool.Outcome {
    try DatelineTool(at: URL(filePath: "/bin/bash")).run(
      ["-euo", "pipefail", "-c", "PATH=$PWD/bin:$PATH\n\(script)", "bash"] + arguments,
      in: folder.url("")
    )
  }

  /// Whether Python has a module.
  func hasPython(_ module: String) throws -> Bool {
    try run("python3 -c 'import \(module)' 2>log").status == 0
  }
}
