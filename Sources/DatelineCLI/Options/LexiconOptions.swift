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
    for folder in folders {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
        throw Failure(.usage, "--lexicons \(folder): not a folder")
      }
    }
    do throws(LexiconError) {
      return try Lexicons.load(from: [shippedFolder()] + folders)
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
