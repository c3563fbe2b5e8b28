import Glibc
import SystemPackage

/// How parts of a text for people stand out.
enum TextStyle {
  /// Just text.
  case plain
  /// With the colours of a terminal.
  case coloured

  /// What a part is.
  enum Role: String {
    case heading = "1"
    case found = "32"
    case lost = "33"
    case aside = "2"
  }

  /// The style for an output, by https://no-color.org: colours only on a terminal that can show
  /// them, and not when `NO_COLOR` says anything.
  init(terminal: Bool, noColour: String?, kind: String?) {
    let isUnwanted = noColour?.isEmpty == false || kind == "dumb"
    self = terminal && !isUnwanted ? .coloured : .plain
  }

  /// The style for standard output.
  static var standardOutput: TextStyle {
    TextStyle(
      terminal: isatty(FileDescriptor.standardOutput.rawValue) == 1,
      noColour: EnvironmentVariable.noColour.value,
      kind: EnvironmentVariable.terminal.value
    )
  }

  func callAsFunction(_ text: String, _ role: Role) -> String {
    switch self {
    case .plain: text
    case .coloured: text.isEmpty ? text : "\u{1b}[\(role.rawValue)m\(text)\u{1b}[0m"
    }
  }
}
