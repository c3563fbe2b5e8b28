import Dateline
import DatelineCore
import DatelineLexicons
import DatelineReaders
import DatelineScan
import DatelineStages
import DatelineWriters

/// Reads, annotates and writes documents, and checks each of these.
struct DocumentDesk: Sendable {
  private let readers: [DocumentReader]
  private let pipeline: Pipeline
  private let writers: [JSONLinesWriter]

  init(_ lexicons: Lexicons) throws {
    readers = [ReadOptions(audit: true), ReadOptions(verbatim: true)].map {
      DocumentReader(options: $0, clutter: lexicons.clutter, boilerplate: lexicons.boilerplate)
    }
    pipeline = try Pipeline.standard(lexicons)
    writers = [OffsetUnit.scalar, .utf8, .utf16].map {
      JSONLinesWriter(options: WriteOptions(offsets: $0, tokens: true, audit: true))
    }
  }

  func check(_ raw: RawDocument, of batch: Batch) throws {
    // What is done hangs on the size, so that the same bytes always give the same.
    let reader = readers[raw.range.count % 5 == 0 ? 1 : 0]
    var document = Document(text: [])
    guard let line = try line(for: raw, of: batch, by: reader, in: &document) else { return }
    try Promises.check(document)
    try Promises.check(record: line)
    guard raw.range.count % 4 == 0 else { return }
    // The memory of a document is used again, so what it held must not show.
    document.reset()
    let again = try self.line(for: raw, of: batch, by: reader, in: &document)
    try BrokenPromise.unless(again == line, "a second run gives another record")
  }

  /// The record of a document; nothing when it cannot be read.
  private func line(
    for raw: RawDocument,
    of batch: Batch,
    by reader: DocumentReader,
    in document: inout Document
  ) throws -> [UInt8]? {
    do throws(ReadError) {
      try reader.read(raw, of: batch, into: &document)
    } catch {
      try Promises.check(error)
      return nil
    }
    if document.meta.published == nil, raw.range.count % 2 == 0 {
      document.meta.published = "2024-11-26"
      document.meta.publishedFrom = .given
    }
    pipeline.annotate(&document)
    var line: [UInt8] = []
    writers[raw.range.count % writers.count].write(document, into: &line)
    return line
  }
}
