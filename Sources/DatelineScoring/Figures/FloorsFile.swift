/// Floors as a file of JSON.
extension Floors {
  /// Reads a file.
  package init(json bytes: [UInt8], file: String) throws(FormatError) {
    do throws(JSONCursor.Problem) {
      self = try Floors(json: bytes)
    } catch {
      let lines = bytes.prefix(error.offset).split(separator: 10, omittingEmptySubsequences: false)
      let column = String(decoding: lines.last ?? [], as: UTF8.self).unicodeScalars.count + 1
      throw FormatError([FormatError.Finding(file, lines.count, column, error.message)])
    }
  }

  private init(json bytes: [UInt8]) throws(JSONCursor.Problem) {
    var gold: String?
    var rows: [String: [Counts.Measure: Double]]?
    var cursor = JSONCursor(bytes)
    try cursor.eachMember { (cursor, key) throws(JSONCursor.Problem) in
      switch key {
      case "gold": gold = try cursor.string()
      case "f1":
        var read: [String: [Counts.Measure: Double]] = [:]
        try cursor.eachMember { (cursor, row) throws(JSONCursor.Problem) in
          read[row] = try Floors.row(&cursor)
        }
        rows = read
      default: throw cursor.wrong("unknown key \"\(key)\"; the keys are gold and f1")
      }
    }
    try cursor.end()
    guard let gold else { throw JSONCursor.Problem(offset: 0, message: "there is no \"gold\"") }
    guard let rows else { throw JSONCursor.Problem(offset: 0, message: "there is no \"f1\"") }
    self.init(gold: gold, rows: rows)
  }

  private static func row(
    _ cursor: inout JSONCursor
  ) throws(JSONCursor.Problem) -> [Counts.Measure: Double] {
    var row: [Counts.Measure: Double] = [:]
    try cursor.eachMember { (cursor, key) throws(JSONCursor.Problem) in
      guard let measure = Counts.Measure(rawValue: key) else {
        throw cursor.wrong("unknown key \"\(key)\"; the keys are strict and overlap")
      }
      var atValue = cursor
      guard let floor = try cursor.plainValue().flatMap({ Double($0) }), (0...1).contains(floor)
      else { throw atValue.wrong("a floor is a number between 0 and 1") }
      row[measure] = floor
    }
    return row
  }

  /// The file: a line for each label, so that a difference reads well.
  package var json: String {
    let lines = orderedRows.map { row in
      let figures = Counts.Measure.allCases.compactMap { measure in
        rows[row]?[measure].map { "\"\(measure.rawValue)\": \(Decimals.string($0, 4))" }
      }
      return "    \"\(row)\": { \(figures.joined(separator: ", ")) }"
    }
    return """
      {
        "gold": "\(gold)",
        "f1": {
      \(lines.joined(separator: ",\n"))
        }
      }

      """
  }
}
