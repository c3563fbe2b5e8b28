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
      writer.member("tables", check.tables)
      writer.member("rows", check.rows)
      writer.objects("errors", check.errors, append)
      writer.objects("warnings", check.warnings, append)
    }
  }

  private static func append(_ writer: inout ByteWriter, _ finding: LexiconError.Finding) {
    writer.member("path", finding.path)
    writer.member("line", finding.line)
    writer.member("column", finding.column)
    writer.member("message", finding.message)
  }
}
