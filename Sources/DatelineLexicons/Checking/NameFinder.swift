import DatelineScan

/// Looks through all tables for one name.
struct NameFinder {
  private(set) var matches: [LexiconSearch.Match] = []
  private var builder = LexiconBuilder()
  private var files: LexiconFiles
  private let name: String
  private var wanted: [UInt32] = []
  private var policies: [(row: LexiconRow, kind: String, words: [UInt32])] = []
  private var hard: Set<[UInt32]> = []

  /// Names shown at most when there is no match.
  private static let mostNear = 5

  init(_ name: String, _ directories: [String]) {
    self.name = name
    files = LexiconFiles(directories)
    wanted = words(of: ArraySlice(name.utf8))
    for row in counting("ambiguity.tsv") {
      policies.append((row, row.string("kind"), builder.words(of: row["name"])))
    }
    for row in counting("places/hard-names.tsv") { hard.insert(builder.words(of: row["name"])) }
  }

  mutating func findAll() {
    guard !wanted.isEmpty else { return }
    for format in TableFormat.all {
      let layers = files.layers(format.path, .optional)
      for (table, replaced) in layers {
        for index in 0..<table.rowCount {
          let row = LexiconRow(table: table, index: index)
          guard let form = form(of: row, format) else { continue }
          matches.append(
            match(row, form, format, replaced.contains(index) ? successor(of: row, format) : nil)
          )
        }
      }
    }
  }

  /// The names that are nearest by the letters they differ in.
  mutating func near() -> [String] {
    let name = NameFinder.folded(ArraySlice(name.utf8))
    let limit = max(1, name.count / 3)
    var found: [String: Int] = [:]
    for format in TableFormat.all {
      for (table, _) in files.layers(format.path, .optional) {
        for index in 0..<table.rowCount {
          for form in NameFinder.forms(LexiconRow(table: table, index: index), format) {
            guard abs(form.count - name.count) <= limit * 2 else { continue }
            let other = NameFinder.folded(form)
            if let distance = NearName.distance(name, other, atMost: limit) {
              found[String(decoding: form, as: UTF8.self)] = distance
            }
          }
        }
      }
    }
    let best = found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return best.prefix(NameFinder.mostNear).map(\.key)
  }

  private mutating func counting(_ path: String) -> [LexiconRow] {
    files.layers(path, .optional).flatMap { table, replaced in
      (0..<table.rowCount).filter { !replaced.contains($0) }
        .map { LexiconRow(table: table, index: $0) }
    }
  }

  private static func forms(_ row: LexiconRow, _ format: TableFormat) -> [ArraySlice<UInt8>] {
    var forms: [ArraySlice<UInt8>] = []
    for column in format.columns {
      switch column.content {
      case .form where row.isSet(column.name): forms.append(row[column.name])
      case .forms: forms += row.list(column.name)
      default: break
      }
    }
    return forms
  }

  private mutating func form(of row: LexiconRow, _ format: TableFormat) -> ArraySlice<UInt8>? {
    for form in NameFinder.forms(row, format) where words(of: form) == wanted { return form }
    return nil
  }

  /// The words of a form without hyphens, and without a period at the end.
  private mutating func words(of form: ArraySlice<UInt8>) -> [UInt32] {
    let (hyphen, period) = (builder.words(of: [0x2d]), builder.words(of: [0x2e]))
    var words = builder.words(of: form)
    if words.count > 1, words.suffix(1) == period[...] { words.removeLast() }
    let plain = words.filter { !hyphen.contains($0) }
    return plain.isEmpty ? words : plain
  }

  private mutating func match(
    _ row: LexiconRow,
    _ form: ArraySlice<UInt8>,
    _ format: TableFormat,
    _ successor: String?
  ) -> LexiconSearch.Match {
    let (policy, cue) = policy(of: form, format)
    return LexiconSearch.Match(
      path: row.table.path,
      line: row.line,
      row: row.table.sort == .patterns ? row.key : "\(format.rowName)/\(row.string("id"))",
      form: String(decoding: form, as: UTF8.self),
      cells: row.table.columns.filter { row.isSet($0) }.map { ($0, row.string($0)) },
      policy: policy,
      cue: cue,
      replacedBy: successor
    )
  }

  private mutating func policy(
    of form: ArraySlice<UInt8>,
    _ format: TableFormat
  ) -> (policy: String?, cue: String?) {
    guard case .names(let kind) = format.use else { return (nil, nil) }
    let row = policies.last { $0.kind == "\(kind)" && $0.row["name"] == form }?.row
    let words = builder.words(of: form)
    guard let row else { return (kind == .place && hard.contains(words) ? "hard" : nil, nil) }
    return (row.string("policy"), row.isSet("cue") ? row.string("cue") : nil)
  }

  /// File and line of the last row with an id.
  private mutating func successor(of row: LexiconRow, _ format: TableFormat) -> String? {
    TableFormat.idSpace(of: format.path).flatMap { files.layers($0, .optional) }
      .compactMap { table, replaced in
        (0..<table.rowCount).first {
          !replaced.contains($0) && LexiconRow(table: table, index: $0).key == row.key
        }
        .map { LexiconRow(table: table, index: $0).place }
      }
      .last
  }

  private static func folded(_ form: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(form)
    var folded: [UInt8] = []
    Folding.appendFolded(bytes.span, 0..<bytes.count, to: &folded)
    return folded
  }
}
