/// Text in the language of man pages.
struct Roff {
  private(set) var text = ""

  /// A macro with arguments; those with blanks are put in quotation marks.
  mutating func macro(_ name: String, _ arguments: String...) {
    let words = arguments.map { argument in
      let escaped = Roff.escaped(argument).split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\\(dq")
      return escaped.isEmpty || escaped.contains(" ") ? "\"\(escaped)\"" : escaped
    }
    line(([".\(name)"] + words).joined(separator: " "))
  }

  /// Plain text, which is filled to the width of the page.
  mutating func words(_ words: String) { line(Roff.guarded(Roff.escaped(words))) }

  /// Bold words, then italic ones; either may be empty.
  mutating func term(_ bold: String, _ italic: String = "") {
    let fonts = [("B", bold), ("I", italic)].filter { !$0.1.isEmpty }
    line(fonts.map { "\\f\($0.0)\(Roff.escaped($0.1))\\fR" }.joined(separator: " "))
  }

  /// Lines that stay as they are.
  mutating func literal(_ lines: [Substring]) {
    macro("PP")
    macro("RS", "4")
    macro("nf")
    for line in lines { words(String(line)) }
    macro("fi")
    macro("RE")
  }

  /// Paragraphs parted by empty lines; those of which each line stands in are literal, save that
  /// a heading may stand before them.
  mutating func paragraphs(_ text: String) {
    for paragraph in text.split(separator: "\n\n") {
      let lines = paragraph.split(separator: "\n")
      let heading = lines.prefix { !$0.hasPrefix("  ") }
      let rest = lines.dropFirst(heading.count)
      if !heading.isEmpty {
        macro("PP")
        words(heading.joined(separator: " "))
      }
      if !rest.isEmpty { literal(rest.map { $0.dropFirst(2) }) }
    }
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  /// Signs that roff reads as its own or prints as others.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\(rs"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u\(hexadecimal(scalar))]"
      }
    }
    return escaped
  }

  /// A line that begins with a point is not a macro.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&" + line : line
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
