/// Lines of cells under each other.
enum Columns {
  /// Pads on the right.
  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Pads on the left.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A line without blanks at its end.
  static func line(_ cells: [String]) -> String {
    let line = cells.joined(separator: " ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
