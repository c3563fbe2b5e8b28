import DatelineTestSupport
import Foundation
import Testing

@testable import DatelineCLI

/// The man page and the completions, both made from the definition of the commands.
@Suite struct ManualTests {
  /// What groff and mandoc have to say about a page, where they are at hand.
  private static let checks = """
    checked=0
    if command -v groff >/dev/null; then groff -man -ww -z page.1; checked=1; fi
    if command -v mandoc >/dev/null; then mandoc -T lint -W error page.1; checked=1; fi
    exit $((1 - checked))
    """

  private func page() throws -> String {
    let run = try Tool.run(["manual"])
    #expect(run.status == 0, "\(run.errorText)")
    return run.text
  }

  /// The page as it is typed: without the marks of roff.
  private func plain(_ page: String) -> String {
    page.replacing("\\-", with: "-").replacing(/\\f[BIR]/, with: "").replacing("\\(aq", with: "'")
  }

  @Test func thePageIsRight() throws {
    let folder = try TemporaryFolder()
    try folder.write(page(), to: "page.1")
    let run = try Tool.shell(Self.checks, in: folder)
    if run.status == 0 { #expect(run.errorText + run.text == "") }
  }

  @Test func aWrongPageIsNot() throws {
    let folder = try TemporaryFolder()
    try folder.write(page() + ".nosuch macro\n", to: "page.1")
    let run = try Tool.shell(Self.checks, in: folder)
    if run.status == 0 { #expect(run.errorText + run.text != "") }
  }

  @Test func holdsEveryOptionOfEveryCommand() throws {
    let lines = plain(try page()).split(separator: "\n")
    let program = try CommandDescription.program()
    var options = 0
    for command in program.listedCommands.flatMap({ [$0] + $0.listedCommands }) {
      #expect(lines.contains { $0.hasPrefix(".SS") && $0.contains(command.commandName) })
      for argument in command.listedArguments where argument.kind != "positional" {
        let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
        let value = argument.kind == "option" ? " \(argument.valueName ?? "")" : ""
        #expect(lines.contains("\(names)\(value)"), "\(command.commandName) \(names)")
        options += 1
      }
    }
    #expect(options > 30)
    #expect(!lines.contains { $0.contains("dateline manual") })
  }

  @Test func holdsWhatAllCommandsShare() throws {
    let lines = plain(try page()).split(separator: "\n").map(String.init)
    for section in ["NAME", "SYNOPSIS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "FILES"] {
      #expect(lines.contains { $0 == ".SH \(section)" || $0 == ".SH \"\(section)\"" }, "\(section)")
    }
    for exit in Exit.allCases {
      let code = try #require(lines.firstIndex(of: String(exit.rawValue)))
      #expect(lines[code + 1] == exit.summary)
    }
    #expect(
      lines.contains("echo 'Troops left Kyiv yesterday.' | dateline annotate --date 2022-04-02")
    )
  }

  /// Every variable that the sources ask for by its name is in the list.
  @Test func knowsTheVariablesOfTheSources() throws {
    let folder = Repository.url("Sources").path()
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var names: Set<String> = []
    for path in paths where path.hasSuffix(".swift") {
      let source = String(decoding: try Repository.bytes("Sources/\(path)"), as: UTF8.self)
      names.formUnion(source.matches(of: /environment\("([A-Z_]+)"\)/).map { String($0.1) })
    }
    #expect(!names.isEmpty)
    #expect(names.subtracting(EnvironmentVariable.allCases.map(\.rawValue)).isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsAreRight(_ shell: String) throws {
    let folder = try TemporaryFolder()
    let script = try Tool.run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    for name in ["annotate", "output-dir", "against"] {
      #expect(script.text.contains(name))
    }
    try folder.write(script.text, to: "script")
    let run = try Tool.shell(
      "command -v \(shell) >/dev/null || exit 0; \(shell) -n script",
      in: folder
    )
    #expect(run.status == 0, "\(run.errorText)")
  }
}
