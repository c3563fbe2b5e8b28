import ArgumentParser

/// `dateline lexicon`.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Checks, searches, counts and compiles the tables of words.",
    discussion: """
      Examples:
        dateline lexicon check --lexicons my-tables
        dateline lexicon find Paris
        dateline lexicon stats --json | jq .rows
        dateline lexicon build
      """,
    subcommands: [
      LexiconCheckCommand.self, LexiconFindCommand.self, LexiconStatsCommand.self,
      LexiconBuildCommand.self,
    ]
  )

  static var commandNames: [String] {
    configuration.subcommands.map { $0._commandName } + ["help"]
  }

  func run() throws {
    Console.write(DatelineCommand.helpMessage(for: LexiconCommand.self))
    throw Exit.usage
  }
}
