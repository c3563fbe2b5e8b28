import ArgumentParser
import Dateline

/// `dateline lexicon build`.
struct LexiconBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compiles the tables now, so that the first run need not.",
    discussion: """
      Prints the compiled file's path, size in bytes, key and the time it took. The key is a hash \
      of path, size and time of change of every table, and of the program: where they are the \
      same, a copy of the file can be put at the path printed.

      Exit codes: 0 done; 2 a table is malformed, or the file cannot be written.
      """
  )

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the file here, not into the cache folder.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  func run() throws {
    let start = ContinuousClock.now
    let compiled = try lexicons.compile()
    guard compiled.isWhole else { throw Failure(.usage, "the compiled tables do not open") }
    let path = try output.map { try write(compiled, to: $0) } ?? keep(compiled)
    let milliseconds = Int(((ContinuousClock.now - start) / .milliseconds(1)).rounded())
    Console.print(
      "\(path)  \(compiled.bytes.count) bytes  key \(compiled.key)  \(milliseconds) ms"
    )
  }

  private func write(_ compiled: CompiledLexicons, to path: String) throws -> String {
    do throws(OutputError) {
      let file = try PartFile(path)
      do throws(OutputError) {
        try file.write(compiled.bytes)
        try file.finish()
      } catch {
        file.discard()
        throw error
      }
      return path
    } catch {
      throw Failure(.usage, "\(error.target): \(error.cause)")
    }
  }

  private func keep(_ compiled: CompiledLexicons) throws -> String {
    guard let path = compiled.path else {
      throw Failure(.usage, "no HOME and no XDG_CACHE_HOME: say where with -o FILE")
    }
    guard compiled.keep() else { throw Failure(.usage, "\(path): cannot be written") }
    return path
  }
}
