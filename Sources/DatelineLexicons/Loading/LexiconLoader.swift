import DatelineCore
import DatelineScan

/// Reads the tables one after the other and collects what is wrong with them.
struct LexiconLoader {
  var builder = LexiconBuilder()
  var files: LexiconFiles
  private(set) var findings: [LexiconError.Finding] = []
  private(set) var cueWords: [UInt32] = []

  init(directories: [String]) { files = LexiconFiles(directories) }

  /// Takes files of which some tables have been read.
  init(_ files: LexiconFiles) { self.files = files }

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
    for table in files.tables(name, presence) where table.sort == .table {
      for column in columns where table.column(column) == nil && !table.columns.isEmpty {
        findings.append(
          .init(
            path: table.path,
            line: table.headerLine,
            column: table.columns.count + 1,
            "the column \(column) is missing"
          )
        )
      }
    }
    for (table, replaced) in files.layers(name, presence) {
      for index in 0..<table.rowCount
      where !replaced.contains(index) && !table.broken.contains(index) {
        body(&self, LexiconRow(table: table, index: index))
      }
    }
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
    if let day = CivilDay(partial: row[column]) { return day }
    report(row, column, "\"\(row.string(column))\" is not an ISO 8601 date")
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
    findings.append(row.finding(column, message))
  }

  /// Everything that is wrong so far, one finding for a place, in the order of tables and lines.
  var allFindings: [LexiconError.Finding] {
    (files.allFindings + findings + ReferenceCheck(files).findings).inOrder(files)
  }

  /// The term `table/id` that names a row in the output.
  mutating func rowTerm(_ table: String, _ row: LexiconRow) -> Term {
    let name = row.table.sort == .patterns ? "patterns" : table
    return builder.term(ArraySlice(name.utf8) + [UInt8(ascii: "/")] + row["id"])
  }

  /// The ids of the words of a `cue` cell.
  mutating func cueWords(_ row: LexiconRow) -> CueWords {
    let start = cueWords.count
    for word in row.list("cue") { cueWords += builder.words(of: word).prefix(1) }
    return CueWords(start: UInt32(start), count: UInt32(cueWords.count - start))
  }
}
