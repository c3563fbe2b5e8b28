import ArgumentParser
import Dateline

/// The command `dateline`: only subcommands and what is common to them.
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Finds places, weapons, officials, organisations, numbers and dates in the news.",
    discussion: """
      Examples:
        dateline annotate articles/ -o articles.jsonl
        zcat dump.jsonl.gz | dateline annotate --from jsonl | jq -c '.ents[]'

      Data goes to standard output, everything else to standard error.

      Exit codes:
      \(Exit.allCases.map { "  \($0.rawValue)  \($0.summary)" }.joined(separator: "\n"))
      """,
    version: Release.version,
    subcommands: [
      AnnotateCommand.self, ExplainCommand.self, ScoreCommand.self, LexiconCommand.self,
      StagesCommand.self, SchemaCommand.self, ManualCommand.self,
    ]
  )

  static var commandNames: [String] {
    configuration.subcommands.map { $0._commandName } + ["help"]
  }

  mutating func run() throws {
    Console.write(DatelineCommand.helpMessage())
    throw Exit.usage
  }
}
