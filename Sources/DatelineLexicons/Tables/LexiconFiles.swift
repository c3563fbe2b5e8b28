import DatelineScan
import SystemPackage

/// The folders that lexicon tables are read from, the shipped one first.
struct LexiconFiles {
  let directories: [String]
  private var findings: [LexiconError.Finding] = []
  /// A hash over the content of every table read.
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The tables read, in that order, and the number of the folder of each.
  private(set) var read: [(name: String, tables: [LexiconTable], folders: [Int])] = []
  private var places: [String: Int] = [:]
  /// For each space of ids what the rows of each folder are replaced by.
  private var replaced: [String: [Set<String>]] = [:]
  private var patterns: [PatternFiles] = []

  init(_ directories: [String]) {
    self.directories = directories
    for directory in directories.dropFirst() {
      let files = PatternFiles(below: directory, hash: &hash)
      findings += files.findings
      findings += LexiconFiles.strangers(in: directory)
      patterns.append(files)
    }
  }

  /// Whether the first folder must have a table.
  enum Presence { case required, optional }

  /// Reads a table from every folder that has it.
  mutating func tables(
    _ name: String,
    _ presence: Presence = .required
  ) -> [LexiconTable] {
    if let place = places[name] { return read[place].tables }
    let format = TableFormat.of(name)
    var tables: [LexiconTable] = []
    var folders: [Int] = []
    for (index, directory) in directories.enumerated() {
      let path = directory + "/" + name
      if let bytes = LexiconFiles.read(path) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        tables.append(LexiconTable(path: path, bytes: bytes))
        folders.append(index)
      } else if SystemCalls.isThere(path) || index == 0 && presence == .required {
        findings.append(.init(path: path, "the table cannot be read"))
      }
      if index > 0 {
        tables += patterns[index - 1].tables(name)
        folders += patterns[index - 1].tables(name).map { _ in index }
      }
    }
    for index in tables.indices { format?.check(&tables[index]) }
    places[name] = read.count
    read.append((name, tables, folders))
    return tables
  }

  /// The tables of a name with the rows of each that a later folder replaces.
  mutating func layers(
    _ name: String,
    _ presence: Presence = .required
  ) -> [(table: LexiconTable, replaced: Set<Int>)] {
    let tables = tables(name, presence)
    guard let place = places[name] else { return [] }
    let later = directories.count > 1 ? idsOfLaterFolders(name) : [[]]
    return zip(tables, read[place].folders).map { table, folder in
      let ids = later[folder]
      guard !ids.isEmpty else { return (table, []) }
      return (
        table,
        Set(
          (0..<table.rowCount).filter { ids.contains(LexiconRow(table: table, index: $0).key) }
        )
      )
    }
  }

  /// For each folder the ids that later ones bring too, of all tables that share their ids.
  private mutating func idsOfLaterFolders(_ name: String) -> [Set<String>] {
    let space = TableFormat.idSpace(of: name)
    if let known = replaced[space[0]] { return known }
    var ids = [Set<String>](repeating: [], count: directories.count)
    for member in space {
      let tables = tables(member)
      let folders = places[member].map { read[$0].folders } ?? []
      for (table, folder) in zip(tables, folders) where folder > 0 {
        for index in 0..<table.rowCount {
          ids[folder].insert(LexiconRow(table: table, index: index).key)
        }
      }
    }
    var later: Set<String> = []
    for folder in ids.indices.reversed() {
      let own = ids[folder]
      ids[folder] = later
      later.formUnion(own)
    }
    replaced[space[0]] = ids
    return ids
  }

  /// What is wrong with the files and their cells.
  var allFindings: [LexiconError.Finding] {
    findings + read.flatMap { $0.tables.filter { $0.sort == .table }.flatMap(\.findings) }
      + patternFindings
  }

  /// The findings of patterns that only their table knows.
  private var patternFindings: [LexiconError.Finding] {
    read.flatMap { $0.tables.filter { $0.sort == .patterns }.flatMap(\.findings) }
  }

  /// Tables in a folder that no table is read from: a slip in the name, or in the folder.
  static func strangers(in directory: String) -> [LexiconError.Finding] {
    FileStamp.files(below: directory, endingIn: ".tsv").compactMap { file in
      let name = String(file.path.dropFirst(directory.count + 1))
      guard TableFormat.of(name) == nil else { return nil }
      let names = TableFormat.all.map(\.path)
      let end = "/" + (name.split(separator: "/").last.map(String.init) ?? name)
      let near = names.first { $0.hasSuffix(end) } ?? NearName.nearest(to: name, among: names)
      let hint = near.map { "; did you mean \($0)?" } ?? ""
      return .init(path: file.path, "there is no table \(name)\(hint)")
    }
  }

  /// The bytes of a file, nothing when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = try? FileDescriptor.open(FilePath(path), .readOnly) else { return nil }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    do {
      while try DescriptorReading.append(1 << 18, of: file.rawValue, to: &bytes) > 0 {}
      return bytes
    } catch {
      return nil
    }
  }
}
