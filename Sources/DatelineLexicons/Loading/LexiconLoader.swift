import DatelineCore
import DatelineScan

/// Reads the tables one after the other and collects what is wrong with them.
struct LexiconLoader {
  var builder = LexiconBuilder()
  var files: LexiconFiles
  private(set) var findings: [LexiconError.Finding] = []
  private(set) var cueWords: [UInt32] = []

  init(directories: [String]) { files = LexiconFiles(directories) }

  /// A grammar table before the trie is laid out.
  struct Draft<Entry: BitwiseCopyable & Sendable> {
    var cue: Cues
    var root: UInt32
    var entries: [Entry]
  }

  /// Calls a closure for each row of a table; a row of a later folder replaces one with its id.
  mutating func each(
    _ name: String,
    _ presence: LexiconFiles.Presence = .required,
    columns: [String],
    _ body: (inout LexiconLoader, LexiconRow) -> Void
  ) {
    let tables = files.tables(name, presence)
    for table in tables {
      for column in columns where table.column(column) == nil && !table.columns.isEmpty {
        findings.append(.init(path: table.path, "the column \(column) is missing"))
      }
    }
    let replaced = tables.count > 1 ? LexiconLoader.idsAfterFirst(tables) : []
    for (number, table) in tables.enumerated() {
      for index in 0..<table.rowCount {
        let row = LexiconRow(table: table, index: index)
        if number < replaced.count, replaced[number].contains(row.string("id")) { continue }
        body(&self, row)
      }
    }
  }

  /// For each table the ids that later tables bring too.
  private static func idsAfterFirst(_ tables: [LexiconTable]) -> [Set<String>] {
    var later: Set<String> = []
    var result: [Set<String>] = []
    for table in tables.reversed() {
      result.append(later)
      for index in 0..<table.rowCount {
        later.insert(LexiconRow(table: table, index: index).string("id"))
      }
    }
    return result.reversed()
  }

  /// Reads a grammar table: every form of a row leads to the row's entry.
  mutating func phrases<Entry: BitwiseCopyable & Sendable>(
    _ name: String,
    cue: Cues,
    columns: [String] = [],
    forms: [String] = ["name", "names"],
    entry: (inout LexiconLoader, LexiconRow) -> Entry?
  ) -> Draft<Entry> {
    var draft = Draft<Entry>(cue: cue, root: builder.makeRoot(), entries: [])
    each(name, columns: ["id", "name"] + columns) { loader, row in
      guard let entry = entry(&loader, row) else { return }
      loader.add(row, entry, to: &draft, forms: forms)
    }
    return draft
  }

  /// Adds an entry under every form of a row.
  mutating func add<Entry: BitwiseCopyable & Sendable>(
    _ row: LexiconRow,
    _ entry: Entry,
    to draft: inout Draft<Entry>,
    forms: [String] = ["name", "names"]
  ) {
    draft.entries.append(entry)
    for form in forms.flatMap({ row.list($0) }) {
      _ = builder.addPhrase(
        form,
        under: draft.root,
        cue: draft.cue,
        value: draft.entries.count - 1
      )
    }
  }

  /// Reads a closed value; anything else is a finding.
  mutating func value<Value: RawRepresentable<String>>(
    _ row: LexiconRow,
    _ column: String,
    as type: Value.Type = Value.self
  ) -> Value? {
    let text = row.string(column)
    if let value = Value(rawValue: text) { return value }
    report(row, column, "\"\(text)\" is not one of the values of this column")
    return nil
  }

  /// Reads a number; an empty or malformed cell is a finding.
  mutating func number(_ row: LexiconRow, _ column: String) -> Double? {
    if let value = row.number(column) { return value }
    report(row, column, "\"\(row.string(column))\" is not a number")
    return nil
  }

  /// Reads a country code; empty gives ``CountryCode/none``, anything malformed is a finding.
  mutating func country(_ row: LexiconRow, _ column: String = "country") -> CountryCode {
    guard row.isSet(column), let first = row.list(column).first else { return .none }
    if let code = CountryCode(first) { return code }
    report(row, column, "\"\(row.string(column))\" is not a country code of two capitals")
    return .none
  }

  /// Reads a calendar date to the precision known: its first day.
  mutating func day(_ row: LexiconRow, _ column: String) -> CivilDay? {
    guard row.isSet(column) else { return nil }
    let text = row.string(column)
    let full = text.utf8.count == 4 ? text + "-01-01" : text.utf8.count == 7 ? text + "-01" : text
    if let day = CivilDay(iso: full) { return day }
    report(row, column, "\"\(text)\" is not an ISO 8601 date")
    return nil
  }

  mutating func casePolicy(_ row: LexiconRow) -> NameReading.CasePolicy {
    switch row.string("case") {
    case "exact": .exact
    case "any": .any
    default: .capital
    }
  }

  mutating func report(_ row: LexiconRow, _ column: String, _ message: String) {
    findings.append(
      .init(
        path: row.table.path,
        line: row.table.lines[row.index],
        column: row.table.column(column).map { $0 + 1 },
        message
      )
    )
  }

  /// Everything that is wrong so far.
  var allFindings: [LexiconError.Finding] { files.findings + findings }

  /// The term `table/id` that names a row in the output.
  mutating func rowTerm(_ table: String, _ row: LexiconRow) -> Term {
    builder.term(ArraySlice(table.utf8) + [UInt8(ascii: "/")] + row["id"])
  }

  /// The ids of the words of a `cue` cell.
  mutating func cueWords(_ row: LexiconRow) -> CueWords {
    let start = cueWords.count
    for word in row.list("cue") { cueWords += builder.words(of: word).prefix(1) }
    return CueWords(start: UInt32(start), count: UInt32(cueWords.count - start))
  }
}
