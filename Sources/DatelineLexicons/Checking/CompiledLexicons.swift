import DatelineScan

/// Lexicon tables compiled now, whatever is kept in the user's cache folder.
public struct CompiledLexicons: Sendable {
  /// The file as it is mapped at the start.
  public let bytes: [UInt8]
  /// The file's key: a hash of path, size and time of every table, and of the program.
  public let key: String
  /// Where the file is looked for; nothing without a home folder.
  public let path: String?
  /// A hash of every table's content.
  public let hash: UInt64
  /// Rows and forms of each table, in the order they were read.
  public let tables: [(path: String, rows: Int, forms: Int)]
  /// The number of things that names can stand for.
  public let readings: Int
  /// The number of different names.
  public let names: Int
  /// The number of different words.
  public let words: Int
  /// The number of nodes of both tries.
  public let nodes: Int

  private let cache: LexiconCache

  /// Compiles the tables below folders, later ones on top of the first.
  ///
  /// - Throws: ``LexiconError`` with everything that is wrong.
  public init(_ directories: [String]) throws(LexiconError) {
    cache = LexiconCache(directories)
    var loader = LexiconLoader(directories: directories)
    let image = loader.load()
    let findings = loader.allFindings
    guard findings.isEmpty else { throw LexiconError(findings) }
    bytes = loader.finish(image)
    key = cache.key
    path = cache.path
    hash = loader.files.hash
    let (all, starts) = loader.builder.layOutReadings()
    readings = all.count
    names = starts.count - 1
    words = loader.builder.words.count
    nodes = loader.builder.phrases.used + loader.builder.names.used
    tables = loader.files.read.flatMap { entry in
      entry.tables.map { table in
        let rows = (0..<table.rowCount).map { LexiconRow(table: table, index: $0) }
        return (table.path, rows.count, rows.reduce(0) { $0 + $1.forms.count })
      }
    }
  }

  /// Keeps the file in the user's cache folder; gives whether it is there now, whole.
  public func keep() -> Bool {
    cache.keep(bytes)
    return path.flatMap(LexiconFiles.read) == bytes
  }

  /// Whether the file opens and its checksum holds.
  public var isWhole: Bool { TableImage(bytes: bytes, version: Lexicons.imageVersion) != nil }
}
