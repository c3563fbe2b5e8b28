import DatelineScan
import SystemPackage

/// The folders that lexicon tables are read from, the shipped one first.
struct LexiconFiles {
  let directories: [String]
  private(set) var findings: [LexiconError.Finding] = []
  /// A hash over the content of every table read.
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ directories: [String]) { self.directories = directories }

  /// Whether the first folder must have a table.
  enum Presence { case required, optional }

  /// Reads a table from every folder that has it.
  mutating func tables(_ name: String, _ presence: Presence = .required) -> [LexiconTable] {
    var tables: [LexiconTable] = []
    for (index, directory) in directories.enumerated() {
      let path = directory + "/" + name
      guard let bytes = LexiconFiles.read(path) else {
        if index == 0, presence == .required {
          findings.append(.init(path: path, "the table cannot be read"))
        }
        continue
      }
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      let table = LexiconTable(path: path, bytes: bytes)
      findings += table.findings
      tables.append(table)
    }
    return tables
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
