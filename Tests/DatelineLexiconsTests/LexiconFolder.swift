import DatelineTestSupport
import Foundation

@testable import DatelineLexicons

/// A folder with every table of the shipped lexicons, each without rows, to add rows to.
///
/// A row added first to a table stands in line 4: two comment lines and the header go before it.
struct LexiconFolder {
  private let folder: TemporaryFolder
  /// The folder's path without a slash at the end.
  var path: String { folder.url("tables").path() }

  /// Makes the tables; an overlay begins with none.
  init(_ sort: Sort = .base) throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url("tables"),
      withIntermediateDirectories: true
    )
    guard sort == .base else { return }
    for table in ShippedTable.all { try makeTable(table.path) }
  }

  enum Sort { case base, overlay }

  /// The path of a file in the folder.
  func file(_ table: String) -> String { path + "/" + table }

  /// Writes a whole table.
  func write(_ text: String, to table: String) throws {
    try folder.write(text.utf8, to: "tables/" + table)
  }

  func write(bytes: [UInt8], to table: String) throws {
    try folder.write(bytes, to: "tables/" + table)
  }

  func remove(_ table: String) throws { try FileManager.default.removeItem(atPath: file(table)) }

  func text(_ table: String) throws -> String {
    try String(contentsOfFile: file(table), encoding: .utf8)
  }

  /// Adds a row with these cells by column, the others empty.
  func add(_ cells: [String: String], to table: String) throws {
    if !FileManager.default.fileExists(atPath: file(table)) { try makeTable(table) }
    let columns = try ShippedTable(path: table).columns
    let row = columns.map { cells[$0] ?? "" }.joined(separator: "\t")
    try write(try text(table) + row + "\n", to: table)
  }

  private func makeTable(_ table: String) throws {
    let header = try ShippedTable(path: table).columns.joined(separator: "\t")
    try write("# No rows.\n# source: none; licence: none; date: 2024-01-01\n\(header)\n", to: table)
  }

  /// What is wrong with the tables, with paths that begin in this folder; nothing when they load.
  ///
  /// Nothing is kept in the user's cache folder.
  func findings(under overlays: [LexiconFolder] = []) -> [String] {
    do throws(LexiconError) {
      _ = try LexiconLoader.image(of: [path] + overlays.map(\.path))
      return []
    } catch {
      return error.findings.map { finding in
        relative(finding.description, to: overlays)
      }
    }
  }

  /// A finding without the folder that it begins with.
  private func relative(_ finding: String, to overlays: [LexiconFolder]) -> String {
    ([self] + overlays).map(\.path).reduce(finding) {
      $0.hasPrefix($1 + "/") ? String($0.dropFirst($1.count + 1)) : $0
    }
  }

  /// What a check of this folder on top of another finds.
  func check(over base: LexiconFolder) -> (errors: [String], warnings: [String]) {
    base.check(under: [self])
  }

  /// What a check finds: errors, then warnings, without the folders they begin with.
  func check(under overlays: [LexiconFolder] = []) -> (errors: [String], warnings: [String]) {
    let check = LexiconCheck([path] + overlays.map(\.path))
    return (
      check.errors.map { relative($0.description, to: overlays) },
      check.warnings.map { relative($0.description, to: overlays) }
    )
  }
}
