import DatelineScan

/// The phrase patterns of spaCy's EntityRuler below a user's folder, as rows of our tables.
///
/// Each line of a `.jsonl` file is one pattern: `{"label":"ORG","pattern":"Acme Corp","id":"acme"}`.
struct PatternFiles {
  private(set) var findings: [LexiconError.Finding] = []
  private var tables: [(name: String, table: LexiconTable)] = []

  /// Reads all files; their bytes go into a hash.
  init(below folder: String, hash: inout UInt64) {
    for file in FileStamp.files(below: folder, endingIn: ".jsonl") {
      guard let bytes = LexiconFiles.read(file.path) else {
        findings.append(.init(path: file.path, "the patterns cannot be read"))
        continue
      }
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      read(bytes, path: file.path)
    }
  }

  /// The rows for a table, one table a file.
  func tables(_ name: String) -> [LexiconTable] {
    tables.filter { $0.name == name }.map(\.table)
  }

  private mutating func read(_ bytes: [UInt8], path: String) {
    var rows: [String: (columns: [String], patterns: [LexiconPattern])] = [:]
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    let lines = text.split(separator: 10, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard line.contains(where: { $0 != 0x20 && $0 != 9 && $0 != 13 }) else { continue }
      do throws(PatternFault) {
        let (label, pattern) = try PatternReader.read(Array(line), line: number + 1)
        rows[label.table, default: (label.columns, [])].patterns.append(pattern)
      } catch {
        findings.append(
          .init(path: path, line: number + 1, column: error.offset + 1, error.message)
        )
      }
    }
    for (name, rows) in rows.sorted(by: { $0.key < $1.key }) {
      tables.append(
        (name, LexiconTable(patterns: rows.patterns, columns: rows.columns, path: path))
      )
    }
  }
}

/// Why a line is no pattern that we take.
struct PatternFault: Error {
  /// Bytes from the beginning of the line.
  var offset: Int
  var message: String
}
