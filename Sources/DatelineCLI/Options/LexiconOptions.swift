import ArgumentParser
import Dateline
import DatelineScan

/// Where the words come from.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicons"),
    help: ArgumentHelp(
      "A folder of tables on top of the shipped ones; may be repeated.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var folders: [String] = []

  /// Loads the shipped tables and those on top.
  func load() throws -> Lexicons {
    let directories = try directories()
    return try reporting { () throws(LexiconError) in try Lexicons.load(from: directories) }
  }

  /// Compiles the tables whether or not that was done before.
  func compile() throws -> CompiledLexicons {
    let directories = try directories()
    return try reporting { () throws(LexiconError) in try CompiledLexicons(directories) }
  }

  /// The folder of the shipped tables, then those of the user.
  func directories() throws -> [String] {
    for folder in folders where !SystemCalls.isFolder(folder) {
      throw Failure(.usage, "--lexicons \(folder): not a folder")
    }
    for folder in folders where DirectoryListing.entries(of: folder) == nil {
      throw Failure(.usage, "--lexicons \(folder): cannot be read")
    }
    return [shippedFolder()] + folders
  }

  /// Tells what is wrong with the tables, one line each, and ends the program.
  private func reporting<Value>(_ body: () throws(LexiconError) -> Value) throws -> Value {
    do throws(LexiconError) {
      return try body()
    } catch {
      let lines = error.findings.map { "dateline: \($0)" }
      Console.write(lines.joined(separator: "\n"))
      throw Exit.usage
    }
  }

  /// `DATELINE_LEXICONS`, else what lies beside the program.
  private func shippedFolder() -> String {
    if let folder = EnvironmentVariable.lexicons.value, !folder.isEmpty {
      return folder
    }
    return Lexicons.shippedDirectory
  }
}
