import Dateline
import DatelineCore
import DatelineLexicons
import DatelineReaders
import DatelineScan
import DatelineStages
import DatelineWriters
import Foundation

/// A lexicon table of a user on top of small ones.
///
/// The first byte chooses which table the others are.
struct TableTarget: FuzzTarget {
  /// The rows that each table below has.
  private static let rows = 3
  private static let text = """
    KYIV, March 3 (Reuters) — Gen. Ivan Petrov of the 72nd Brigade said on Monday at 9 a.m. that \
    1,200 T-72 tanks worth $5m left the village of Kherson, Ukraine, two weeks ago.
    """

  private let folder: URL
  private let tables: [String]

  init() throws {
    // Nothing is kept in the cache of whoever runs this.
    unsafe unsetenv("HOME")
    unsafe unsetenv("XDG_CACHE_HOME")
    let name = "dateline-fuzz-\(ProcessInfo.processInfo.processIdentifier)-tables"
    folder = FileManager.default.temporaryDirectory.appending(path: name)
    let shipped = Lexicons.shippedDirectory
    tables = try FileManager.default.subpathsOfDirectory(atPath: shipped)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    for table in tables {
      let lines = try String(contentsOfFile: shipped + "/" + table, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
      let small = lines.prefix(1 + TableTarget.rows).joined(separator: "\n") + "\n"
      try write(Data(small.utf8), "base/" + table)
    }
  }

  func finish() { try? FileManager.default.removeItem(at: folder) }

  private func write(_ data: Data, _ path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
  }

  func check(_ bytes: [UInt8]) throws {
    guard let first = bytes.first else { return }
    let user = folder.appending(path: "user")
    defer { try? FileManager.default.removeItem(at: user) }
    try write(Data(bytes.dropFirst()), "user/" + tables[Int(first) % tables.count])
    let lexicons: Lexicons
    do throws(LexiconError) {
      lexicons = try Lexicons.load(from: [folder.appending(path: "base").path(), user.path()])
    } catch {
      try BrokenPromise.unless(!error.findings.isEmpty, "an error without a finding")
      for finding in error.findings {
        try BrokenPromise.unless(
          finding.path.hasPrefix(folder.path()) && !finding.message.isEmpty,
          "a finding without place or message"
        )
      }
      return
    }
    let text = Array((TableTarget.text + String(decoding: bytes.prefix(400), as: UTF8.self)).utf8)
    let raw = RawDocument(name: "a", path: "a", format: .text, range: 0..<text.count)
    try DocumentDesk(lexicons)
      .check(raw, of: Batch(number: 0, items: [.document(raw)], bytes: text))
  }
}
