/// One row of a table, its cells by column name.
///
/// Columns that the table lacks read as empty: the loader has reported them once.
struct LexiconRow {
  let table: LexiconTable
  let index: Int

  /// The bytes of a cell, empty when it is.
  subscript(column: String) -> ArraySlice<UInt8> {
    guard let at = table.column(column) else { return [] }
    return table.cell(index, at)
  }

  var line: Int { table.lines[index] }

  func string(_ column: String) -> String { String(decoding: self[column], as: UTF8.self) }

  func isSet(_ column: String) -> Bool { !self[column].isEmpty }

  /// A cell that says `yes`.
  func says(_ word: String, _ column: String) -> Bool { string(column) == word }

  /// The items of a list cell.
  func list(_ column: String) -> [ArraySlice<UInt8>] {
    table.sort == .patterns
      ? isSet(column) ? [self[column]] : [] : self[column].split(separator: UInt8(ascii: "|"))
  }

  /// `name` and everything in `names`.
  var forms: [ArraySlice<UInt8>] {
    let name = self["name"]
    return (name.isEmpty ? [] : [name]) + list("names")
  }

  /// A decimal number, nothing when empty or malformed.
  func number(_ column: String) -> Double? { Double(string(column)) }

  func integer(_ column: String) -> Int? { Int(string(column)) }

  /// What the row is called in the ids of its table; of a pattern, `patterns/` and its id.
  var key: String { (table.sort == .patterns ? "patterns/" : "") + string("id") }

  /// File and line.
  var place: String { "\(table.path):\(line)" }

  /// A finding at a cell of the row.
  func finding(_ column: String, _ message: String) -> LexiconError.Finding {
    table.finding(index, table.column(column), message)
  }
}
