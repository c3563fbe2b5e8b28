import DatelineScan

/// What is wrong, or looks wrong, with lexicon tables.
///
/// Errors are what loading would stop at, and what is against the form of tables. Warnings are rows
/// that load, but hardly as they were meant.
public struct LexiconCheck: Sendable {
  /// What makes the check negative, in the order of tables and lines.
  public let errors: [LexiconError.Finding]
  /// What hardly does what it was meant to.
  public let warnings: [LexiconError.Finding]
  /// The number of files read, patterns of users included.
  public let tables: Int
  /// The number of their rows.
  public let rows: Int

  /// Reads and compiles the tables below folders, later ones on top of the first, and looks at
  /// everything.
  ///
  /// The compiled file in the user's cache folder, where there is one, must be whole and made from
  /// these tables.
  public init(_ directories: [String]) {
    var loader = LexiconLoader(directories: directories)
    _ = loader.load()
    var errors = loader.allFindings
    let doesLoad = errors.isEmpty
    let read = loader.files.read.flatMap(\.tables)
    errors += directories.first.map(LexiconFiles.strangers) ?? []
    for table in read where table.sort == .table {
      errors += table.formFindings + FormCheck.findings(table)
    }
    self.errors =
      errors.inOrder(loader.files)
      + (doesLoad ? LexiconCheck.cacheFindings(directories, hash: loader.files.hash) : [])
    warnings = RowCheck(loader.files).findings.inOrder(loader.files)
    tables = read.count
    rows = read.reduce(0) { $0 + $1.rowCount }
  }

  private static func cacheFindings(
    _ directories: [String],
    hash: UInt64
  ) -> [LexiconError.Finding] {
    guard let path = LexiconCache(directories).path, let kept = LexiconFiles.read(path) else {
      return []
    }
    // Opened as bytes, an image has to stand its checksum.
    let image = TableImage(bytes: kept, version: Lexicons.imageVersion)
    guard image?.contentHash != hash else { return [] }
    return [.init(path: path, "this is not what the tables compile to; delete the file")]
  }
}
