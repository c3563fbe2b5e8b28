import ArgumentParser
import Dateline
import FoundationEssentials

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
    for folder in folders {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
        throw Failure(.usage, "--lexicons \(folder): not a folder")
      }
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

  /// `DATELINE_LEXICONS`, else beside the program, else the package's own.
  private func shippedFolder() -> String {
    if let folder = EnvironmentVariable.lexicons.value, !folder.isEmpty {
      return folder
    }
    let files = FileManager.default
    if let program = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      let slash = program.lastIndex(of: "/")
    {
      let home = program[..<slash]
      let prefix = home[..<(home.lastIndex(of: "/") ?? home.endIndex)]
      let places = [
        "\(prefix)/share/dateline/Lexicons",
        "\(home)/dateline_DatelineLexicons.resources/Lexicons",
      ]
      if let folder = places.first(where: { files.fileExists(atPath: $0) }) { return folder }
    }
    return Lexicons.shippedDirectory
  }
}
