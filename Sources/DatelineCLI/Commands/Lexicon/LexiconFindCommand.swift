import ArgumentParser
import Dateline
import DatelineScan

/// `dateline lexicon find`.
struct LexiconFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Shows every row that has a name, in any case.",
    discussion: """
      Each line is FILE:LINE: ROW, then the cells that are not empty. ROW is what mentions say in \
      `row`. `policy` is what the tables of hard names say: prefer, needs-cue, never, hard.

      Exit codes: 0 found; 1 not found, with names that are near; 2 wrong usage.
      """
  )

  @Argument(help: ArgumentHelp("A name, of one word or more.", valueName: "name"))
  var name: [String]

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  func run() throws {
    let name = self.name.joined(separator: " ")
    let search = LexiconSearch(name, in: try lexicons.directories())
    if json {
      Console.print(LexiconFindCommand.json(name, search))
    } else if search.matches.isEmpty {
      let near = search.near.map { "'\($0)'" }.joined(separator: ", ")
      Console.say("no row has the name '\(name)'" + (near.isEmpty ? "" : ": did you mean \(near)?"))
    } else {
      Console.print(search.matches.map(LexiconFindCommand.line).joined(separator: "\n"))
    }
    if search.matches.isEmpty { throw Exit.negative }
  }

  private static func line(_ match: LexiconSearch.Match) -> String {
    let cells =
      match.cells.filter { $0.column != "id" }
      + [("policy", match.policy), ("policy-cue", match.cue), ("replaced-by", match.replacedBy)]
      .compactMap { name, value in value.map { (name, $0) } }
    let shown = cells.map { "\($0.0)=\(quoted($0.1))" }
    return "\(match.path):\(match.line): \(match.row) " + shown.joined(separator: " ")
  }

  /// Values with spaces stand in quotation marks.
  private static func quoted(_ value: String) -> String {
    value.contains(" ") ? "\"\(value)\"" : value
  }

  private static func json(_ name: String, _ search: LexiconSearch) -> String {
    JSONText.object { writer in
      writer.member("name", name)
      writer.objects("rows", search.matches, append)
      writer.array("near", search.near) { $0.string($1) }
    }
  }

  private static func append(_ writer: inout ByteWriter, _ match: LexiconSearch.Match) {
    writer.member("path", match.path)
    writer.member("line", match.line)
    writer.member("row", match.row)
    writer.member("form", match.form)
    writer.member("policy", match.policy)
    writer.member("policy_cue", match.cue)
    writer.member("replaced_by", match.replacedBy)
    writer.key("cells")
    writer.literal("{")
    for (index, cell) in match.cells.enumerated() {
      if index > 0 { writer.literal(",") }
      writer.string(cell.column)
      writer.literal(":")
      writer.string(cell.value)
    }
    writer.literal("}")
  }
}
