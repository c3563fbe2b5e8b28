/// Text under a heading, broken so that it takes at most a number of columns.
enum HangingText {
  /// The lines of pieces that are parted by blanks and stay whole where they can.
  ///
  /// The first line begins with the heading, the others with as many blanks.
  static func lines(_ heading: String, _ pieces: [String], columns: Int) -> [String] {
    let indent = String(repeating: " ", count: Columns.count(heading))
    let room = max(1, columns - indent.count)
    var lines: [String] = []
    var line = ""
    for part in pieces.flatMap({ parts(of: $0, columns: room) }) {
      if line.isEmpty {
        line = part
      } else if Columns.count(line) + 1 + Columns.count(part) <= room {
        line += " " + part
      } else {
        lines.append(line)
        line = part
      }
    }
    lines.append(line)
    return lines.enumerated().map { ($0.offset == 0 ? heading : indent) + $0.element }
  }

  /// A piece, or what it is made of when it is too long for a line.
  private static func parts(of piece: String, columns: Int) -> [String] {
    guard Columns.count(piece) > columns else { return [piece] }
    return piece.split(separator: " ").flatMap { cut(String($0), columns: columns) }
  }

  private static func cut(_ word: String, columns: Int) -> [String] {
    var parts: [String] = [""]
    var width = 0
    for scalar in word.unicodeScalars {
      let more = Columns.count(scalar)
      if width + more > columns, width > 0 {
        parts.append("")
        width = 0
      }
      parts[parts.count - 1].unicodeScalars.append(scalar)
      width += more
    }
    return parts
  }
}
