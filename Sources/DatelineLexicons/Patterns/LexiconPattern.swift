/// One pattern of a user, as the cells of a row.
struct LexiconPattern {
  /// Counted from 1.
  var line: Int
  /// Where the pattern begins in its line, in bytes from 1.
  var column: Int
  /// In the order of the columns of its table.
  var cells: [[UInt8]]
}
