import Dateline
import DatelineCore
import DatelineLexicons
import DatelineReaders
import DatelineScan
import DatelineStages
import DatelineWriters
import Foundation

/// A file cut into documents, each of them read, annotated and written.
///
/// The bytes may be compressed, and cut in the middle.
struct FileTarget: FuzzTarget {
  /// The size of a document in bytes above which it is left out.
  private static let mostBytes = 1 << 16

  private let desk: DocumentDesk
  private let options: ReadOptions
  private let path: String

  init(_ format: InputFormat) throws {
    desk = try DocumentDesk(Lexicons.shipped())
    options = ReadOptions(format: format, maxBytes: FileTarget.mostBytes)
    let name = "dateline-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
    path = FileManager.default.temporaryDirectory.appending(path: name).path()
  }

  func check(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var source = BatchSource(paths: [path], options: options)
    while let batch = source.next() {
      for item in batch.items {
        switch item {
        case .document(let raw): try desk.check(raw, of: batch)
        case .failure(let error): try Promises.check(error)
        }
      }
    }
  }
}
