import Dateline

/// The man page, made from what the parser knows of the commands.
struct ManualPage {
  private var roff = Roff()

  /// The page in the language of man.
  static func text() throws -> String {
    var page = ManualPage()
    try page.write(CommandDescription.program())
    return String(page.roff.text.dropLast())
  }

  private mutating func write(_ program: CommandDescription) {
    roff.macro(
      "TH",
      program.commandName.uppercased(),
      "1",
      "",
      "\(program.commandName) \(Release.version)",
      "User Commands"
    )
    roff.macro("SH", "NAME")
    let summary = (program.abstract ?? "").prefix { $0 != "." }
    roff.words("\(program.commandName) - \(summary.prefix(1).lowercased())\(summary.dropFirst())")
    roff.macro("SH", "SYNOPSIS")
    for command in program.listedCommands { synopsis(of: command, in: program) }
    roff.macro("SH", "DESCRIPTION")
    // The exit codes have a section of their own.
    let discussion = program.discussion ?? ""
    let codes = discussion.firstRange(of: "Exit codes:")?.lowerBound
    roff.paragraphs(String(discussion[..<(codes ?? discussion.endIndex)]))
    roff.macro("SH", "COMMANDS")
    for command in program.listedCommands { write(command, in: program) }
    roff.macro("SS", "\(program.commandName) help [command]")
    roff.words("Shows what a command does and its options.")
    writeExitCodes()
    writeEnvironment()
    writeFiles()
  }

  // MARK: Commands

  private mutating func synopsis(of command: CommandDescription, in program: CommandDescription) {
    let arguments = command.listedArguments
    let hasOptions = arguments.contains { $0.kind != "positional" }
    let names = arguments.filter { $0.kind == "positional" }.map(ManualPage.name)
    roff.term(
      "\(program.commandName) \(command.commandName)",
      ((hasOptions ? ["[options]"] : []) + names).joined(separator: " ")
    )
    roff.macro("br")
    for nested in command.listedCommands {
      var nested = nested
      nested.commandName = "\(command.commandName) \(nested.commandName)"
      synopsis(of: nested, in: program)
    }
  }

  private mutating func write(_ command: CommandDescription, in program: CommandDescription) {
    roff.macro("SS", "\(program.commandName) \(command.commandName)")
    if let abstract = command.abstract { roff.words(abstract) }
    if let discussion = command.discussion { roff.paragraphs(discussion) }
    var section: String?
    for argument in command.listedArguments {
      if let title = argument.sectionTitle, title != section {
        roff.macro("PP")
        roff.words("\(title):")
      }
      section = argument.sectionTitle
      write(argument)
    }
    for nested in command.listedCommands {
      var nested = nested
      nested.commandName = "\(command.commandName) \(nested.commandName)"
      write(nested, in: program)
    }
  }

  private mutating func write(_ argument: CommandDescription.Argument) {
    roff.macro("TP")
    if argument.kind == "positional" {
      roff.term("", ManualPage.name(argument))
    } else {
      roff.term(
        (argument.names ?? []).map(\.typed).joined(separator: ", "),
        argument.kind == "option" ? argument.valueName ?? "" : ""
      )
    }
    var sentences = [argument.abstract, argument.discussion].compactMap(\.self)
    if let values = argument.allValues, !values.isEmpty {
      sentences.append("One of \(values.joined(separator: ", ")).")
    }
    if let value = argument.defaultValue, argument.kind == "option" {
      sentences.append("The default is \(value).")
    }
    roff.words(sentences.joined(separator: " "))
  }

  private static func name(_ argument: CommandDescription.Argument) -> String {
    let name = (argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? "[\(name)]" : name
  }

  // MARK: What all commands share

  private mutating func writeExitCodes() {
    roff.macro("SH", "EXIT STATUS")
    for exit in Exit.allCases {
      roff.macro("TP")
      roff.term(String(exit.rawValue))
      roff.words(exit.summary)
    }
  }

  private mutating func writeEnvironment() {
    roff.macro("SH", "ENVIRONMENT")
    for variable in EnvironmentVariable.allCases {
      roff.macro("TP")
      roff.term(variable.rawValue)
      roff.words(variable.summary)
    }
  }

  private mutating func writeFiles() {
    roff.macro("SH", "FILES")
    for (path, summary) in [
      ("../share/dateline/Lexicons", "The tables, from the folder of the program."),
      ("~/.cache/dateline", "Compiled tables; made anew when a table changes, may be deleted."),
    ] {
      roff.macro("TP")
      roff.term("", path)
      roff.words(summary)
    }
  }
}
