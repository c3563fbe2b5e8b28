import ArgumentParser
import Dateline
import DatelineScan

/// `dateline lexicon check`.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong with the tables, everything at once.",
    discussion: """
      Each line is FILE:LINE:COLUMN: what is wrong. Errors are what loading stops at, and tables \
      that are not in the form of tables. Warnings are rows that hardly do what they were meant \
      to: doubled, shadowed by a row of another folder, dead. The compiled file that is kept is \
      checked too.

      Exit codes: 0 no errors; 1 errors, with --strict also warnings; 2 wrong usage.
      """
  )

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  func run() throws {
    let check = LexiconCheck(try lexicons.directories())
    if json {
      Console.print(LexiconCheckCommand.json(check))
    } else {
      let lines =
        check.errors.map(\.description)
        + check.warnings.map { $0.description(marked: "warning") }
      if !lines.isEmpty { Console.print(lines.joined(separator: "\n")) }
      Console.say(
        "\(check.tables) tables, \(check.rows) rows: \(check.errors.count) errors, "
          + "\(check.warnings.count) warnings"
      )
    }
    if !check.errors.isEmpty || strict && !check.warnings.isEmpty { throw Exit.negative }
  }

  private static func json(_ check: LexiconCheck) -> String {
    JSONText.object { writer in
      writer.key("tables")
      writer.integer(check.tables)
      writer.key("rows")
      writer.integer(check.rows)
      writer.key("errors")
      append(check.errors, to: &writer)
      writer.key("warnings")
      append(check.warnings, to: &writer)
    }
  }

  private static func append(_ findings: [LexiconError.Finding], to writer: inout ByteWriter) {
    writer.literal("[")
    for finding in findings {
      writer.separator()
      writer.literal("{")
      writer.key("path")
      writer.string(finding.path)
      if let line = finding.line {
        writer.key("line")
        writer.integer(line)
      }
      if let column = finding.column {
        writer.key("column")
        writer.integer(column)
      }
      writer.key("message")
      writer.string(finding.message)
      writer.literal("}")
    }
    writer.literal("]")
  }
}
