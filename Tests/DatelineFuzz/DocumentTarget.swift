import Dateline
import DatelineCore
import DatelineLexicons
import DatelineReaders
import DatelineScan
import DatelineStages
import DatelineWriters

/// One document read, annotated and written.
struct DocumentTarget: FuzzTarget {
  private let format: InputFormat
  private let desk: DocumentDesk

  init(_ format: InputFormat) throws {
    self.format = format
    desk = try DocumentDesk(Lexicons.shipped())
  }

  func check(_ bytes: [UInt8]) throws {
    let raw = RawDocument(name: "a", path: "a", format: format, range: 0..<bytes.count)
    try desk.check(raw, of: Batch(number: 0, items: [.document(raw)], bytes: bytes))
  }
}
