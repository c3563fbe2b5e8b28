import ArgumentParser
import Glibc

/// The tool `dateline`.
@main
enum Program {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // A reader that closes its pipe is told by the failing write.
    signal(SIGPIPE, SIG_IGN)
    do {
      try refuseUnknownCommand(arguments)
      var command = try DatelineCommand.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Console.say(failure.message)
      Exit.leave(failure.exit)
    } catch let exit as Exit {
      Exit.leave(exit)
    } catch {
      leave(with: error)
    }
  }

  /// Ends the program as the parser wants it, with our exit code for wrong usage.
  private static func leave(with error: any Error) -> Never {
    let message = DatelineCommand.fullMessage(for: error)
    guard DatelineCommand.exitCode(for: error).isSuccess else {
      Console.write(message)
      Exit.leave(.usage)
    }
    Console.print(message)
    Exit.leave(.done)
  }

  private static func refuseUnknownCommand(_ arguments: [String]) throws(Failure) {
    let names = DatelineCommand.commandNames
    try refuse(arguments.first, unlessIn: names)
    if arguments.first == LexiconCommand.configuration.commandName {
      try refuse(arguments.dropFirst().first, unlessIn: LexiconCommand.commandNames)
    }
  }

  private static func refuse(_ word: String?, unlessIn names: [String]) throws(Failure) {
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    let hint =
      Suggestion.nearest(to: word, among: names).map { "did you mean '\($0)'?" }
      ?? "the commands are \(names.joined(separator: ", "))"
    throw Failure(.usage, "unknown command '\(word)': \(hint)")
  }
}
