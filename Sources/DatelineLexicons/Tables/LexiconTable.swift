import DatelineScan

/// One file of the lexicons as a table: comment lines, a header, rows.
///
/// Cells stay bytes of the file; nothing is copied until an entry needs it. A byte order mark and
/// lines that end in CR LF are read as if they were not there.
struct LexiconTable {
  /// What a table was read from.
  enum Sort { case table, patterns }

  let path: String
  let sort: Sort
  let bytes: [UInt8]
  let columns: [String]
  /// The line of the header.
  private(set) var headerLine = 1
  /// The line number of each row.
  private(set) var lines: [Int] = []
  /// The byte offset of each cell, `columns.count + 1` to a row; a cell ends before the next starts.
  private var starts: [Int] = []
  private(set) var findings: [LexiconError.Finding] = []
  /// What is against the form of tables but changes nothing; told by a check only.
  var formFindings: [LexiconError.Finding] = []
  /// Rows with findings, which are not loaded.
  private(set) var broken: Set<Int> = []
  /// Where the pattern of each row begins in its line; none for a table.
  private let patternColumns: [Int]

  var rowCount: Int { lines.count }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    sort = .table
    patternColumns = []
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    var at = bytes.starts(with: mark) ? mark.count : 0
    var line = 1
    while at < bytes.count, bytes[at] == UInt8(ascii: "#") {
      at = LexiconTable.lineEnd(bytes, at) + 1
      line += 1
    }
    headerLine = line
    guard at < bytes.count else {
      columns = []
      findings.append(.init(path: path, line: line, column: 1, "the header line is missing"))
      return
    }
    let end = LexiconTable.lineEnd(bytes, at)
    let header = bytes[at..<LexiconTable.textEnd(bytes, at, end)]
    if let wrong = LexiconTable.fault(header) {
      columns = []
      findings.append(.init(path: path, line: line, column: 1, wrong))
      return
    }
    columns = header.split(separator: 9, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    readRows(from: end + 1, line: line + 1)
    findWrongBytes()
  }

  /// Why a line cannot be the header of a table; nothing when it can.
  private static func fault(_ header: ArraySlice<UInt8>) -> String? {
    if UTF8Validation.firstInvalid(in: header.span, from: 0) != nil || header.contains(0) {
      return "the header line is no UTF-8; save the table as UTF-8"
    }
    guard !header.contains(9), header.contains(where: { UInt8.otherMarks.contains($0) }) else {
      return nil
    }
    return "no tab in the header line; cells are parted by tabs"
  }

  /// Makes a table of patterns that were read from another kind of file.
  init(patterns: [LexiconPattern], columns: [String], path: String) {
    self.path = path
    self.columns = columns
    sort = .patterns
    patternColumns = patterns.map(\.column)
    lines = patterns.map(\.line)
    var bytes: [UInt8] = []
    for pattern in patterns {
      for cell in pattern.cells {
        starts.append(bytes.count)
        bytes += cell + [9]
      }
      starts.append(bytes.count)
    }
    self.bytes = bytes
  }

  private mutating func readRows(from start: Int, line first: Int) {
    var at = start
    var line = first
    while at < bytes.count {
      let end = LexiconTable.lineEnd(bytes, at)
      readRow(at..<LexiconTable.textEnd(bytes, at, end), line: line)
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
          column: range.isEmpty ? 1 : min(cells, columns.count) + 1,
          range.isEmpty
            ? "the line is empty"
            : "the row has \(cells) cell\(cells == 1 ? "" : "s"), the header has \(columns.count); "
              + "cells are parted by tabs"
        )
      )
      return
    }
    lines.append(line)
  }

  private mutating func findWrongBytes() {
    var from = 0
    while let at = UTF8Validation.firstInvalid(in: bytes.span, from: from) {
      report(byte: at, "these bytes are no UTF-8")
      from = LexiconTable.lineEnd(bytes, at)
    }
    from = 0
    while let at = bytes[from...].firstIndex(where: { $0 < 32 && $0 != 9 && $0 != 10 }) {
      from = at + 1
      guard bytes[at] != 13 || from < bytes.count && bytes[from] != 10 else { continue }
      report(byte: at, "a control character")
      from = LexiconTable.lineEnd(bytes, at)
    }
  }

  /// Keeps a finding at a byte of the file, whose row is not loaded.
  private mutating func report(byte at: Int, _ message: String) {
    let line = bytes[..<at].count { $0 == 10 } + 1
    let start = bytes[..<at].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let column = bytes[start..<at].count { $0 == 9 } + 1
    findings.append(.init(path: path, line: line, column: column, message))
    if let row = lines.firstIndex(of: line) { broken.insert(row) }
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != 10 { at += 1 }
    return at
  }

  /// Where the text of a line ends, before its CR if it has one.
  private static func textEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    end > start && bytes[end - 1] == 13 ? end - 1 : end
  }

  /// The index of a column, nothing when the table lacks it.
  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The bytes of a cell.
  func cell(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let index = row * (columns.count + 1) + column
    return bytes[starts[index]..<starts[index + 1] - 1]
  }

  /// A finding at a cell; of a pattern, at the pattern.
  func finding(_ row: Int, _ column: Int?, _ message: String) -> LexiconError.Finding {
    .init(
      path: path,
      line: lines[row],
      column: sort == .patterns ? patternColumns[row] : column.map { $0 + 1 },
      message
    )
  }

  /// Keeps a finding at a cell, whose row is not loaded.
  mutating func report(_ row: Int, _ column: Int, _ message: String) {
    findings.append(finding(row, column, message))
    broken.insert(row)
  }

  /// Keeps a finding at a column of the header.
  mutating func report(header column: Int?, _ message: String) {
    findings.append(
      .init(path: path, line: headerLine, column: column.map { $0 + 1 }, message)
    )
  }
}

extension UInt8 {
  /// What parts cells in files of other kinds: comma, semicolon, space, bar.
  fileprivate static let otherMarks = ",; |".utf8
}
