/// One TSV file of the lexicons: comment lines, a header, rows.
///
/// Cells stay bytes of the file; nothing is copied until an entry needs it.
struct LexiconTable {
  let path: String
  let bytes: [UInt8]
  let columns: [String]
  /// The line number of each row.
  private(set) var lines: [Int] = []
  /// The byte offset of each cell, `columns.count + 1` to a row; a cell ends before the next starts.
  private var starts: [Int] = []
  private(set) var findings: [LexiconError.Finding] = []

  var rowCount: Int { lines.count }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var at = 0
    var line = 1
    while at < bytes.count, bytes[at] == UInt8(ascii: "#") {
      at = LexiconTable.lineEnd(bytes, at) + 1
      line += 1
    }
    guard at < bytes.count else {
      columns = []
      findings.append(.init(path: path, line: line, "the header line is missing"))
      return
    }
    let end = LexiconTable.lineEnd(bytes, at)
    columns = bytes[at..<end].split(separator: 9, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    readRows(from: end + 1, line: line + 1)
  }

  private mutating func readRows(from start: Int, line first: Int) {
    var at = start
    var line = first
    while at < bytes.count {
      let end = LexiconTable.lineEnd(bytes, at)
      readRow(at..<end, line: line)
      at = end + 1
      line += 1
    }
  }

  private mutating func readRow(_ range: Range<Int>, line: Int) {
    let before = starts.count
    starts.append(range.lowerBound)
    for at in range where bytes[at] == 9 { starts.append(at + 1) }
    starts.append(range.upperBound + 1)
    let cells = starts.count - before - 1
    guard cells == columns.count else {
      starts.removeLast(starts.count - before)
      findings.append(
        .init(
          path: path,
          line: line,
          "the row has \(cells) cells, the header has \(columns.count)"
        )
      )
      return
    }
    lines.append(line)
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != 10 { at += 1 }
    return at
  }

  /// The index of a column, nothing when the table lacks it.
  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The bytes of a cell.
  func cell(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let index = row * (columns.count + 1) + column
    return bytes[starts[index]..<starts[index + 1] - 1]
  }

  mutating func report(_ row: Int, _ column: Int, _ message: String) {
    findings.append(.init(path: path, line: lines[row], column: column + 1, message))
  }
}
