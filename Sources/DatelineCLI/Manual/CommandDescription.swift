import ArgumentParser
import FoundationEssentials

/// A command as the parser describes it: the one definition behind help, completions, man page.
struct CommandDescription: Decodable {
  /// An argument, option or flag.
  struct Argument: Decodable {
    /// A name with its dashes to be put before.
    struct Name: Decodable {
      var kind: String
      var name: String

      /// As it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: String
    var shouldDisplay: Bool
    var sectionTitle: String?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
    var discussion: String?
  }

  private struct Dump: Decodable { var command: CommandDescription }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var subcommands: [CommandDescription]?
  var arguments: [Argument]?

  /// The program with its commands.
  static func program() throws -> CommandDescription {
    try JSONDecoder().decode(Dump.self, from: Data(DatelineCommand._dumpHelp().utf8)).command
  }

  /// The commands that help lists, without `help` itself.
  var listedCommands: [CommandDescription] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// The arguments that help lists, without `--help` and `--version`.
  var listedArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && argument.names?.contains { $0.name == "help" } != true
        && argument.names?.contains { $0.name == "version" } != true
    }
  }
}
