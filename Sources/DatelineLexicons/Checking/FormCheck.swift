import DatelineCore

/// Checks what makes a table fit to be kept and shared, though it would load without.
enum FormCheck {
  static func findings(_ table: LexiconTable) -> [LexiconError.Finding] {
    var findings: [LexiconError.Finding] = []
    if !saysWhereItIsFrom(table) {
      findings.append(
        .init(
          path: table.path,
          line: 1,
          "no comment line above the header says \"source: …; licence: …; date: 2024-05-31\""
        )
      )
    }
    for row in 0..<table.rowCount {
      for column in table.columns.indices
      where hasLooseMark(table.cell(row, column)) {
        findings.append(
          table.finding(row, column, "a letter and its accent are two characters; write one (NFC)")
        )
      }
    }
    return findings
  }

  private static func saysWhereItIsFrom(_ table: LexiconTable) -> Bool {
    let lines = table.bytes.split(separator: 10, maxSplits: table.headerLine)
    return lines.prefix(table.headerLine - 1).contains { line in
      let parts = String(decoding: line, as: UTF8.self).split(separator: "; ")
        .map { $0.trimmed }
      guard parts.count >= 3, let date = parts.last, let licence = parts.dropLast().last,
        parts.dropLast(2).contains(where: { $0.contains("source: ") }),
        licence.hasPrefix("licence: "), date.hasPrefix("date: ")
      else { return false }
      return CivilDay(partial: ArraySlice(date.dropFirst("date: ".count).utf8)) != nil
    }
  }

  /// Whether a text has a combining mark, U+0300 to U+036F.
  private static func hasLooseMark(_ cell: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in cell {
      if before == 0xcc && byte >= 0x80 || before == 0xcd && (0x80...0xaf).contains(byte) {
        return true
      }
      before = byte
    }
    return false
  }
}

extension Substring {
  /// Without white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count)
  }
}
