import ArgumentParser

/// `dateline manual`, for scripts that install the program: help does not list it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the man page.",
    shouldDisplay: false
  )

  func run() throws { Console.print(try ManualPage.text()) }
}
