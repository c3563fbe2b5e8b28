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
    var values: [FloorFigure: Double] = [:]
    var read: Set<String> = []
    var cursor = JSONCursor(bytes)
    try cursor.eachMember { (cursor, key) throws(JSONCursor.Problem) in
      switch key {
      case "gold": gold = try cursor.string()
      case "f1", "accuracy":
        read.insert(key)
        try cursor.eachMember { (cursor, row) throws(JSONCursor.Problem) in
          try cursor.eachMember { (cursor, name) throws(JSONCursor.Problem) in
            let kind = try Floors.kind(name, in: key, row, &cursor)
            values[FloorFigure(row, kind)] = try Floors.floor(&cursor)
          }
        }
      default:
        throw cursor.wrong("unknown key \"\(key)\"; the keys are gold, f1 and accuracy")
      }
    }
    try cursor.end()
    guard let gold else { throw JSONCursor.Problem(offset: 0, message: "there is no \"gold\"") }
    for key in ["f1", "accuracy"] where !read.contains(key) {
      throw JSONCursor.Problem(
        offset: 0,
        message: "there is no \"\(key)\"; delete the file and take the floors anew with --update"
      )
    }
    self.init(gold: gold, values: values)
  }

  private static func kind(
    _ name: String,
    in key: String,
    _ row: String,
    _ cursor: inout JSONCursor
  ) throws(JSONCursor.Problem) -> FloorFigure.Kind {
    if key == "f1" {
      if let measure = Counts.Measure(rawValue: name) { return .f1(measure) }
      throw cursor.wrong("unknown key \"\(name)\"; the keys are strict and overlap")
    }
    let attributes = AttributeComparison.attributes(of: row)
    if attributes.contains(name) { return .accuracy(name) }
    throw cursor.wrong(
      attributes.isEmpty
        ? "no attribute of \(row) is compared"
        : "unknown key \"\(name)\"; the attributes of \(row) are "
          + attributes.joined(separator: ", ")
    )
  }

  private static func floor(_ cursor: inout JSONCursor) throws(JSONCursor.Problem) -> Double {
    var atValue = cursor
    guard let floor = try cursor.plainValue().flatMap({ Double($0) }), (0...1).contains(floor)
    else { throw atValue.wrong("a floor is a number between 0 and 1") }
    return floor
  }

  /// The file: a line for each label, so that a difference reads well.
  package var json: String {
    var f1: [(row: String, figures: [String])] = []
    var accuracy = f1
    for figure in figures {
      let value = Decimals.string(values[figure] ?? 0, 4)
      switch figure.kind {
      case .f1(let measure): Floors.add("\"\(measure.rawValue)\": \(value)", figure.row, to: &f1)
      case .accuracy(let name): Floors.add("\"\(name)\": \(value)", figure.row, to: &accuracy)
      }
    }
    return """
      {
        "gold": "\(gold)",
        "f1": \(Floors.object(f1)),
        "accuracy": \(Floors.object(accuracy))
      }

      """
  }

  private static func add(
    _ figure: String,
    _ row: String,
    to rows: inout [(row: String, figures: [String])]
  ) {
    if rows.last?.row != row { rows.append((row, [])) }
    rows[rows.count - 1].figures.append(figure)
  }

  private static func object(_ rows: [(row: String, figures: [String])]) -> String {
    guard !rows.isEmpty else { return "{}" }
    let lines = rows.map { "    \"\($0.row)\": { \($0.figures.joined(separator: ", ")) }" }
    return "{\n\(lines.joined(separator: ",\n"))\n  }"
  }
}
