/// Checks what rows say of one another: ids that are there, used once, and no way back to itself.
struct ReferenceCheck {
  private(set) var findings: [LexiconError.Finding] = []
  private var ids: [String: Set<ArraySlice<UInt8>>] = [:]
  private let files: LexiconFiles
  private let tables: [String: [LexiconTable]]

  init(_ files: LexiconFiles) {
    self.files = files
    tables = Dictionary(uniqueKeysWithValues: files.read.map { ($0.name, $0.tables) })
    for format in files.read.compactMap({ TableFormat.of($0.name) }) { checkReferences(format) }
    checkSharedIDs()
    for parent in TableFormat.parents { checkCycles(parent.tables, parent.column) }
  }

  private mutating func checkReferences(_ format: TableFormat) {
    for column in format.columns {
      guard case .reference(let targets, let noun) = column.content else { continue }
      for table in tables[format.path] ?? [] {
        guard let index = table.column(column.name) else { continue }
        for row in 0..<table.rowCount {
          let id = table.cell(row, index)
          guard !id.isEmpty, !isThere(id, in: targets) else { continue }
          let name = String(decoding: id, as: UTF8.self)
          let hint = near(name, in: targets).map { "; did you mean \($0)?" } ?? ""
          findings.append(table.finding(row, index, "there is no \(noun) \"\(name)\"\(hint)"))
        }
      }
    }
  }

  private mutating func isThere(_ id: ArraySlice<UInt8>, in targets: [String]) -> Bool {
    targets.contains { target in
      if ids[target] == nil {
        var known: Set<ArraySlice<UInt8>> = []
        for table in tables[target] ?? [] {
          guard let column = table.column("id") else { continue }
          for row in 0..<table.rowCount { known.insert(table.cell(row, column)) }
        }
        ids[target] = known
      }
      return ids[target]?.contains(id) ?? false
    }
  }

  /// Findings at most that look for the id that was meant: it takes a while.
  private static let mostLookedFor = 10

  /// The id nearest to a mistyped one; of those as near, the first.
  private func near(_ id: String, in targets: [String]) -> String? {
    guard findings.count < ReferenceCheck.mostLookedFor else { return nil }
    let known = targets.flatMap { ids[$0] ?? [] }
    return NearName.nearest(
      to: id,
      among: known.map { String(decoding: $0, as: UTF8.self) }.sorted()
    )
  }

  /// In one folder an id stands in one table only of those that share their ids.
  private mutating func checkSharedIDs() {
    for entry in files.read {
      let space = TableFormat.idSpace(of: entry.name)
      guard space.count > 1, space.last == entry.name else { continue }
      for (table, folder) in zip(entry.tables, entry.folders) where table.sort == .table {
        for other in files.read where space.dropLast().contains(other.name) {
          for (earlier, number) in zip(other.tables, other.folders)
          where number == folder && earlier.sort == .table {
            checkSharedIDs(table, earlier)
          }
        }
      }
    }
  }

  private mutating func checkSharedIDs(_ table: LexiconTable, _ earlier: LexiconTable) {
    guard let own = table.column("id"), let theirs = earlier.column("id") else { return }
    var rows: [ArraySlice<UInt8>: Int] = [:]
    for row in 0..<table.rowCount { rows[table.cell(row, own)] = row }
    for row in 0..<earlier.rowCount {
      guard let used = rows[earlier.cell(row, theirs)] else { continue }
      findings.append(
        table.finding(used, own, "the id is used in \(earlier.path):\(earlier.lines[row]) already")
      )
    }
  }

  private mutating func checkCycles(_ names: [String], _ column: String) {
    var parents: [String: (parent: String, row: LexiconRow)] = [:]
    var order: [String] = []
    for table in names.flatMap({ tables[$0] ?? [] }) where table.sort == .table {
      guard table.column(column) != nil else { continue }
      for index in 0..<table.rowCount {
        let row = LexiconRow(table: table, index: index)
        let id = row.string("id")
        // The row of a later folder takes the place of the earlier one.
        parents[id] = row.isSet(column) ? (row.string(column), row) : nil
        order.append(id)
      }
    }
    var done: Set<String> = []
    for start in order {
      var path: [String] = []
      var at = start
      while let step = parents[at], !done.contains(at) {
        done.insert(at)
        path.append(at)
        at = step.parent
      }
      guard let first = path.firstIndex(of: at), let row = parents[at]?.row else { continue }
      let chain = ReferenceCheck.chain(path[first...] + [at])
      findings.append(row.finding(column, "the row comes back to itself: \(chain)"))
    }
  }

  /// Ids at most that a way back is shown with.
  private static let mostShown = 6

  /// The ids of a way back, those in the middle left out where it is long.
  private static func chain(_ ids: ArraySlice<String>) -> String {
    guard ids.count > mostShown else { return ids.joined(separator: " → ") }
    return (ids.prefix(mostShown - 2) + ["…"] + ids.suffix(2)).joined(separator: " → ")
      + " (\(ids.count - 1) rows)"
  }
}
