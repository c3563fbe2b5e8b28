import ArgumentParser
import Dateline
import DatelineScan

/// `dateline lexicon stats`.
struct LexiconStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts rows and forms of each table, and what they compile to."
  )

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  func run() throws {
    let start = ContinuousClock.now
    let compiled = try lexicons.compile()
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    Console.print(
      json
        ? LexiconStatsCommand.json(compiled, milliseconds)
        : LexiconStatsCommand.table(compiled, milliseconds)
    )
  }

  /// The figures below the tables, by their names in JSON.
  private static func figures(_ compiled: CompiledLexicons) -> [(StaticString, Int)] {
    [
      ("rows", compiled.tables.reduce(0) { $0 + $1.rows }),
      ("forms", compiled.tables.reduce(0) { $0 + $1.forms }), ("names", compiled.names),
      ("readings", compiled.readings), ("words", compiled.words), ("nodes", compiled.nodes),
      ("bytes", compiled.bytes.count),
    ]
  }

  private static func table(_ compiled: CompiledLexicons, _ milliseconds: Double) -> String {
    let rows =
      [("ROWS", "FORMS", "TABLE")]
      + compiled.tables.map { (String($0.rows), String($0.forms), $0.path) }
    let tables = rows.map { "\(right($0.0, 7))  \(right($0.1, 7))  \($0.2)" }
    let totals = figures(compiled).map { "\(right(String($0.1), 9))  \($0.0)" }
    let time = "\(right(String(Int(milliseconds.rounded())), 9))  ms to compile"
    return (tables + [""] + totals + [time]).joined(separator: "\n")
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func json(_ compiled: CompiledLexicons, _ milliseconds: Double) -> String {
    JSONText.object { writer in
      for (name, value) in figures(compiled) { writer.member(name, value) }
      writer.key("compile_ms")
      writer.number((milliseconds * 10).rounded() / 10)
      writer.objects("tables", compiled.tables) { writer, table in
        writer.member("path", table.path)
        writer.member("rows", table.rows)
        writer.member("forms", table.forms)
      }
    }
  }
}
