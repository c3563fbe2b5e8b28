import DatelineCore
import DatelineScan

extension TableFormat {
  /// Checks the header and the cells of a table; what is wrong is kept with it.
  func check(_ table: inout LexiconTable) {
    guard !table.columns.isEmpty else { return }
    if table.sort == .table { checkHeader(&table) }
    let formats = table.columns.map { column($0) }
    for row in 0..<table.rowCount {
      for (index, format) in formats.enumerated() {
        guard let format else { continue }
        if let wrong = TableFormat.fault(table.cell(row, index), format, table.sort) {
          table.report(row, index, wrong)
        } else if let item = TableFormat.repeatedItem(table.cell(row, index), format) {
          table.formFindings.append(
            table.finding(row, index, "\"\(item)\" is in the list twice")
          )
        }
      }
      checkIntervals(&table, row)
      checkPoint(&table, row)
    }
    if table.sort == .table { checkIDs(&table) }
  }

  private func checkHeader(_ table: inout LexiconTable) {
    var seen: Set<String> = []
    for (index, name) in table.columns.enumerated() {
      if column(name) == nil {
        let known = columns.map(\.name)
        let hint =
          NearName.nearest(to: name, among: known).map { "did you mean \($0)?" }
          ?? "the columns are \(known.joined(separator: ", "))"
        table.report(header: index, "there is no column \"\(name)\"; \(hint)")
      }
      if !seen.insert(name).inserted {
        table.report(header: index, "the column \(name) is there twice")
      }
    }
  }

  /// Ids stand once and in the order of their bytes; the order is a matter of form.
  private func checkIDs(_ table: inout LexiconTable) {
    guard let column = table.column("id") else { return }
    var lines: [ArraySlice<UInt8>: Int] = [:]
    var isSorted = true
    for row in 0..<table.rowCount {
      let id = table.cell(row, column)
      if isSorted, row > 0 {
        let before = table.cell(row - 1, column)
        if before.lexicographicallyPrecedes(id) { continue }
        isSorted = false
        for earlier in 0..<row { lines[table.cell(earlier, column)] = table.lines[earlier] }
      }
      guard !isSorted else { continue }
      if let line = lines[id] {
        table.report(row, column, "the id is used in line \(line) already")
        continue
      }
      lines[id] = table.lines[row]
      let before = table.cell(row - 1, column)
      if id.lexicographicallyPrecedes(before) {
        let name = String(decoding: before, as: UTF8.self)
        table.formFindings.append(
          table.finding(row, column, "rows stand in the order of their ids, so before \"\(name)\"")
        )
      }
    }
  }

  private func checkIntervals(_ table: inout LexiconTable, _ row: Int) {
    for (from, to) in TableFormat.intervals {
      guard let first = table.column(from), let last = table.column(to),
        let start = CivilDay(partial: table.cell(row, first)),
        let end = CivilDay(partial: table.cell(row, last)), end <= start
      else { continue }
      table.report(row, last, "the time ends before it begins; \"\(to)\" is the first day after it")
    }
  }

  /// A point has both coordinates or none.
  private func checkPoint(_ table: inout LexiconTable, _ row: Int) {
    guard let latitude = table.column("lat"), let longitude = table.column("lon"),
      table.cell(row, latitude).isEmpty != table.cell(row, longitude).isEmpty
    else { return }
    let missing = table.cell(row, latitude).isEmpty ? latitude : longitude
    table.report(row, missing, "a point has \"lat\" and \"lon\"")
  }

  /// What is wrong with a cell, nothing when it is right.
  private static func fault(
    _ cell: ArraySlice<UInt8>,
    _ format: ColumnFormat,
    _ sort: LexiconTable.Sort
  ) -> String? {
    guard let first = cell.first, let last = cell.last else {
      return format.fill == .always ? emptyCell(format) : nil
    }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") { return "a space around the cell" }
    let mark = UInt8(ascii: "\"")
    if sort == .table, first == mark, last == mark, cell.count > 1 {
      return "quotation marks around the cell; nothing is quoted"
    }
    func quoted() -> String { "\"\(String(decoding: cell, as: UTF8.self))\"" }
    switch format.content {
    case .id:
      return sort == .patterns || isSlug(cell)
        ? nil : "\(quoted()) is not an id: small letters and digits parted by hyphens"
    case .form:
      return sort == .table && cell.contains(UInt8(ascii: "|"))
        ? "a name is one form; others belong into \"names\"" : nil
    case .text: return nil
    case .forms, .list: return listFault(cell)
    case .choice(let values):
      return values.contains(String(decoding: cell, as: UTF8.self))
        ? nil : "\(quoted()) is not one of \(values.joined(separator: ", "))"
    case .number(let range): return numberFault(cell, range)
    case .country: return countryFault(cell)
    case .countries:
      return listFault(cell)
        ?? cell.split(separator: UInt8(ascii: "|")).lazy.compactMap(countryFault).first
    case .day:
      return CivilDay(partial: cell) == nil
        ? "\(quoted()) is not an ISO 8601 date: 2024, 2024-05 or 2024-05-31" : nil
    case .reference: return nil
    }
  }

  private static func emptyCell(_ format: ColumnFormat) -> String {
    guard case .choice(let values) = format.content else { return "the cell is empty" }
    return "the cell is empty; it is one of \(values.joined(separator: ", "))"
  }

  private static func isSlug(_ cell: ArraySlice<UInt8>) -> Bool {
    var wasHyphen = true
    for byte in cell {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen ? !wasHyphen : (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
      else { return false }
      wasHyphen = isHyphen
    }
    return !wasHyphen
  }

  private static func listFault(_ cell: ArraySlice<UInt8>) -> String? {
    let bar = UInt8(ascii: "|")
    guard cell.contains(bar) else { return nil }
    let items = cell.split(separator: bar, omittingEmptySubsequences: false)
    for (index, item) in items.enumerated() {
      guard let first = item.first, let last = item.last else {
        return "item \(index + 1) of the list is empty"
      }
      let text = String(decoding: item, as: UTF8.self)
      if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") {
        return "a space around \"\(text)\" in the list"
      }
    }
    return nil
  }

  /// An item that a list has twice, which changes nothing.
  private static func repeatedItem(_ cell: ArraySlice<UInt8>, _ format: ColumnFormat) -> String? {
    switch format.content {
    case .forms, .list, .countries: break
    default: return nil
    }
    let bar = UInt8(ascii: "|")
    guard cell.contains(bar) else { return nil }
    let items = cell.split(separator: bar)
    return items.indices.first { items[..<$0].contains(items[$0]) }
      .map { String(decoding: items[$0], as: UTF8.self) }
  }

  private static func numberFault(
    _ cell: ArraySlice<UInt8>,
    _ range: ClosedRange<Double>
  ) -> String? {
    let text = String(decoding: cell, as: UTF8.self)
    guard let number = Double(text) else { return "\"\(text)\" is not a number" }
    guard !range.contains(number) else { return nil }
    return "\(text) is not from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
  }

  /// A number without a needless fraction.
  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }

  private static func countryFault(_ cell: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: cell, as: UTF8.self)
    guard let code = CountryCode(cell) else {
      return "\"\(text)\" is not a country code of two capitals"
    }
    return KnownCountries.contains(code) ? nil : "\"\(text)\" is not the code of a country"
  }
}

extension CivilDay {
  /// The first day of a date to the precision known: a year, a month or a day.
  init?(partial cell: ArraySlice<UInt8>) {
    let text = String(decoding: cell, as: UTF8.self)
    switch cell.count {
    case 4: self.init(iso: text + "-01-01")
    case 7: self.init(iso: text + "-01")
    case 10: self.init(iso: text)
    default: return nil
    }
  }
}
