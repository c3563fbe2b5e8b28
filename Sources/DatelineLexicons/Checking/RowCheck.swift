/// Finds rows that load, but hardly as they were meant: doubled, shadowed, dead.
struct RowCheck {
  var findings: [LexiconError.Finding] = []
  var builder = LexiconBuilder()
  var files: LexiconFiles
  private let ambiguous: Ambiguities

  init(_ files: LexiconFiles) {
    self.files = files
    var loader = LexiconLoader(files)
    ambiguous = Ambiguities(&loader)
    checkTexts()
    for format in files.read.compactMap({ TableFormat.of($0.name) }) {
      checkShadows(format)
      switch format.use {
      case .names(let kind): checkNames(format, kind)
      case .phrases(let columns): checkPhrases(format, by: columns)
      case .other: break
      }
    }
    checkHardNames()
  }

  /// The rows of a table that count.
  mutating func rows(_ path: String) -> [LexiconRow] {
    files.layers(path, .optional).flatMap { table, replaced in
      (0..<table.rowCount).filter { !replaced.contains($0) && !table.broken.contains($0) }
        .map { LexiconRow(table: table, index: $0) }
    }
  }

  // MARK: Files

  private mutating func checkTexts() {
    for table in files.read.flatMap(\.tables) where table.sort == .table {
      if table.bytes.starts(with: [0xef, 0xbb, 0xbf]) {
        findings.append(.init(path: table.path, line: 1, "the file begins with a byte order mark"))
      }
      if let end = table.bytes.firstIndex(of: 13) {
        let line = table.bytes[..<end].count { $0 == 10 } + 1
        findings.append(.init(path: table.path, line: line, "lines end in CR LF, not LF"))
      }
    }
  }

  /// Rows of a later folder that take the place of others.
  private mutating func checkShadows(_ format: TableFormat) {
    let space = TableFormat.idSpace(of: format.path)
    guard files.directories.count > 1, space.last == format.path else { return }
    let entries = files.read.filter { space.contains($0.name) }
    var seen: [String: (place: String, folder: Int)] = [:]
    for folder in files.directories.indices {
      var own: [String: (place: String, folder: Int)] = [:]
      for entry in entries {
        for (table, number) in zip(entry.tables, entry.folders) where number == folder {
          for index in 0..<table.rowCount {
            let row = LexiconRow(table: table, index: index)
            if let earlier = seen[row.key] {
              findings.append(row.finding("id", "takes the place of \(earlier.place)"))
            }
            own[row.key] = (row.place, folder)
          }
        }
      }
      seen.merge(own) { $1 }
    }
  }

  // MARK: Names

  /// What makes two forms of a row one.
  private struct Form: Hashable {
    var words: [UInt32]
    var capitals: [Bool]
    /// Only where the text must have these bytes.
    var exact: ArraySlice<UInt8>?
  }

  private mutating func checkNames(_ format: TableFormat, _ kind: NameReading.Kind) {
    let details = ["kind", "class", "country", "origin", "within"].filter {
      format.column($0) != nil
    }
    var rows: [[String]: LexiconRow] = [:]
    for row in self.rows(format.path) {
      checkForms(row, kind)
      guard row.table.sort == .table else { continue }
      let words = builder.words(of: row["name"]).map(String.init)
      let key = [words.joined(separator: " ")] + details.map { row.string($0) }
      if let earlier = rows[key] {
        let same = (["name"] + details).joined(separator: ", ")
        findings.append(row.finding("name", "the same \(same) as \(earlier.place)"))
      } else {
        rows[key] = row
      }
    }
  }

  private mutating func checkForms(_ row: LexiconRow, _ kind: NameReading.Kind) {
    var seen: [Form: ArraySlice<UInt8>] = [:]
    var silencer: String?
    var isAlive = false
    for (number, form) in row.forms.enumerated() {
      let column = number == 0 && row.isSet("name") ? "name" : "names"
      if let place = ambiguous.silencer(of: form, kind) {
        silencer = place
        continue
      }
      let key = self.key(form, row, kind)
      if key.words.isEmpty {
        findings.append(row.finding(column, "\(quoted(form)) has no word and never matches"))
      } else if let earlier = seen[key] {
        findings.append(row.finding(column, "\(quoted(form)) is the same as \(quoted(earlier))"))
        isAlive = true
      } else {
        seen[key] = form
        isAlive = true
      }
    }
    if !isAlive, let silencer {
      findings.append(row.finding("name", "never counts: \(silencer) silences all its forms"))
    }
  }

  private mutating func key(
    _ form: ArraySlice<UInt8>,
    _ row: LexiconRow,
    _ kind: NameReading.Kind
  ) -> Form {
    let isExact = row.says("exact", "case")
    let isOpen = kind != .weapon || row.says("designation", "spelling")
    let hyphen = builder.words(of: ArraySlice("-".utf8))
    var words: [UInt32] = []
    var capitals: [Bool] = []
    for (word, capital) in zip(builder.words(of: form), builder.capitals(of: form)) {
      if isOpen, !isExact, hyphen.contains(word) { continue }
      words.append(word)
      capitals.append(capital)
    }
    return Form(
      words: words,
      capitals: row.says("any", "case") ? [] : capitals,
      exact: isExact ? form : nil
    )
  }

  // MARK: Phrases

  private mutating func checkPhrases(_ format: TableFormat, by columns: [String]) {
    struct Key: Hashable {
      var words: [UInt32]
      var values: [String]
    }
    var seen: [Key: (row: LexiconRow, form: ArraySlice<UInt8>)] = [:]
    for row in rows(format.path) {
      let values = columns.map { row.string($0) }
      var doubled: [LexiconError.Finding] = []
      for (number, form) in row.forms.enumerated() {
        let column = number == 0 ? "name" : "names"
        let key = Key(words: builder.words(of: form), values: values)
        if key.words.isEmpty {
          doubled.append(row.finding(column, "\(quoted(form)) has no word and never matches"))
        } else if let earlier = seen[key] {
          let isOwn = earlier.row.place == row.place
          doubled.append(
            row.finding(
              column,
              isOwn
                ? "\(quoted(form)) is the same as \(quoted(earlier.form))"
                : "\(quoted(form)) stands for \(earlier.row.place) already"
            )
          )
        } else {
          seen[key] = (row, form)
        }
      }
      if doubled.count == row.forms.count, row.forms.count > 1 {
        findings.append(row.finding("name", "never counts: other rows have all its forms"))
      } else {
        findings += doubled
      }
    }
  }

  // MARK: Rows about names

  /// Rows of the tables of hard names whose name nothing has.
  private mutating func checkHardNames() {
    var forms: [NameReading.Kind: Set<ArraySlice<UInt8>>] = [:]
    var places: Set<[UInt32]> = []
    for format in TableFormat.all {
      guard case .names(let kind) = format.use else { continue }
      for row in rows(format.path) {
        for form in row.forms {
          forms[kind, default: []].insert(form)
          if kind == .place { places.insert(builder.words(of: form)) }
        }
      }
    }
    var seen: [String: LexiconRow] = [:]
    for row in rows("ambiguity.tsv") {
      guard let kind = Ambiguities.Kind(rawValue: row.string("kind")) else { continue }
      if forms[kind.names]?.contains(row["name"]) != true {
        findings.append(row.finding("name", "never counts: no \(kind) has the name"))
      }
      if row.says(Ambiguities.Policy.needsCue.rawValue, "policy"), !row.isSet("cue") {
        findings.append(row.finding("cue", "never counts: it needs a cue and names none"))
      }
      if let earlier = seen[row.string("name") + "|" + row.string("kind")] {
        findings.append(row.finding("name", "takes the place of \(earlier.place)"))
      }
      seen[row.string("name") + "|" + row.string("kind")] = row
    }
    for row in rows("places/hard-names.tsv") where !places.contains(builder.words(of: row["name"]))
    {
      findings.append(row.finding("name", "never counts: no place has the name"))
    }
  }

  private func quoted(_ form: ArraySlice<UInt8>) -> String {
    "\"\(String(decoding: form, as: UTF8.self))\""
  }
}
