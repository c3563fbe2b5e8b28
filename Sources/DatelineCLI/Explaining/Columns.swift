/// How many columns of a terminal text takes.
enum Columns {
  /// The columns of a string.
  static func count(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + count($1) }
  }

  /// The columns of a scalar: 0 for marks on the letter before, 2 for the wide ones of East Asia.
  static func count(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return isWide(scalar.value) ? 2 : 1
  }

  /// Whether Unicode's East_Asian_Width is W or F, to the precision of blocks.
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf, 0x4e00...0xa4cf,
      0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x16fe0...0x18cff, 0x1aff0...0x1b2ff, 0x20000...0x3fffd:
      true
    default: false
    }
  }

  /// Text as it may stand in a line of a terminal: white space is a blank, and what would drive
  /// the terminal or turn the direction of the line is U+FFFD.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.properties.isWhitespace { return " " }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return "\u{fffd}"
    case .format where isTurn(scalar.value): return "\u{fffd}"
    default: return scalar
    }
  }

  /// As ``plain(_:)-(Unicode.Scalar)`` for every scalar.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(Columns.plain(scalar)) }
    return String(plain)
  }

  private static func isTurn(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200e, 0x200f, 0x061c, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}
