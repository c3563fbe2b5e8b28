import Dateline
import DatelineTestSupport
import Foundation

/// The records of every document in `Corpus/documents`, made as the program makes them.
enum CorpusRecords {
  /// The lines of each file by its name, in the order of the program.
  static let byFile = Result { try annotate() }

  /// A document could not be read.
  struct Unreadable: Error { var failure: ReadError }

  private static func annotate() throws -> [(name: String, lines: [UInt8])] {
    let lexicons = try Lexicons.shipped()
    let options = ReadOptions(audit: true)
    let reader = DocumentReader(
      options: options,
      clutter: lexicons.clutter,
      boilerplate: lexicons.boilerplate
    )
    let pipeline = try Pipeline.standard(lexicons)
    // Neither version nor hash of the lexicons, which would change every file for every word.
    let writer = JSONLinesWriter(options: WriteOptions(audit: true, made: Made(dateline: "golden")))
    var source = BatchSource(paths: [Repository.url("Corpus/documents").path()], options: options)
    var files: [(name: String, lines: [UInt8])] = []
    var document = Document(text: [])
    while let batch = source.next() {
      for item in batch.items {
        let raw = try raw(item)
        document.reset()
        try reader.read(raw, of: batch, into: &document)
        // The path to open the file by differs from machine to machine.
        document.source.path = raw.name
        pipeline.annotate(&document)
        if files.last?.name != raw.name { files.append((raw.name, [])) }
        writer.write(document, into: &files[files.count - 1].lines)
      }
    }
    return files
  }

  private static func raw(_ item: Batch.Item) throws -> RawDocument {
    switch item {
    case .document(let raw): raw
    case .failure(let failure): throw Unreadable(failure: failure)
    }
  }
}
