public import DatelineCore
public import DatelineLexicons
public import DatelineReaders
public import DatelineStages
import DatelineScan
public import DatelineWriters

/// Turns a batch of raw documents into lines: reads, annotates, writes.
///
/// It holds only constants; what changes lives on the desk of each worker.
public struct BatchAnnotator: Sendable {
  /// Makes the documents.
  public let reader: DocumentReader
  /// Finds the mentions.
  public let pipeline: Pipeline
  /// Writes the lines.
  public let writer: JSONLinesWriter
  /// Whether two inputs can have the same path, so that ids made of paths are compared too.
  let pathsMayRepeat: Bool

  /// Creates the standard annotator; the lexicons' hash goes into the records.
  public init(
    _ lexicons: Lexicons,
    reading: ReadOptions = ReadOptions(),
    stages: StageOptions = StageOptions(),
    writing: WriteOptions = WriteOptions(made: Made(dateline: Release.version)),
    pathsMayRepeat: Bool = true
  ) throws(Pipeline.OrderError) {
    let digits = String(lexicons.hash, radix: 16)
    var writing = writing
    writing.made.lexicons = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    self.init(
      reader: DocumentReader(
        options: reading,
        clutter: lexicons.clutter,
        boilerplate: lexicons.boilerplate
      ),
      pipeline: try Pipeline.standard(lexicons, options: stages),
      writer: JSONLinesWriter(options: writing),
      pathsMayRepeat: pathsMayRepeat
    )
  }

  public init(
    reader: DocumentReader,
    pipeline: Pipeline,
    writer: JSONLinesWriter,
    pathsMayRepeat: Bool
  ) {
    self.reader = reader
    self.pipeline = pipeline
    self.writer = writer
    self.pathsMayRepeat = pathsMayRepeat
  }

  /// A document and lines that one worker fills again and again.
  struct Desk: ~Copyable, Sendable {
    /// Above this many bytes of text a document's memory is given back.
    static let keptBytes = 1 << 20

    var document = Document(text: [])
    var result = AnnotatedBatch()

    /// Gives back what a big document took.
    mutating func tidy() {
      if result.lines.count > 8 * Desk.keptBytes { result.lines = [] }
    }
  }

  /// Annotates the documents of a batch, replacing the desk's result.
  func annotate(_ batch: Batch, at desk: inout Desk) {
    desk.result.lines.removeAll(keepingCapacity: true)
    desk.result.documents.removeAll(keepingCapacity: true)
    desk.result.failures.removeAll(keepingCapacity: true)
    desk.result.inputBytes = 0
    for (index, item) in batch.items.enumerated() {
      switch item {
      case .failure(let error): desk.result.failures.append(error)
      case .document(let raw): annotate(raw, index, of: batch, at: &desk)
      }
    }
  }

  private func annotate(_ raw: RawDocument, _ index: Int, of batch: Batch, at desk: inout Desk) {
    desk.result.inputBytes += raw.range.count
    do throws(ReadError) {
      let start = desk.result.lines.count
      desk.document.reset()
      try reader.read(raw, of: batch, into: &desk.document)
      pipeline.annotate(&desk.document)
      writer.write(desk.document, into: &desk.result.lines)
      desk.result.documents.append(
        AnnotatedBatch.Line(
          item: index,
          name: raw.name,
          path: raw.path,
          bytes: start..<desk.result.lines.count,
          identity: identity(of: desk.document, raw),
          mentionCount: desk.document.mentions.count
        )
      )
      if desk.document.text.count > Desk.keptBytes { desk.document = Document(text: []) }
    } catch {
      desk.result.failures.append(error)
    }
  }

  private func identity(of document: borrowing Document, _ raw: RawDocument) -> UInt64? {
    if !pathsMayRepeat, document.id == raw.id { return nil }
    return ContentHash.hash(Array(document.id.utf8).span)
  }

  /// Writes the documents of some lines again, with a note that an earlier one has their id.
  func noteRepeats(_ repeated: Set<Int>, of batch: Batch, at desk: inout Desk) {
    var lines: [UInt8] = []
    for index in desk.result.documents.indices {
      let line = desk.result.documents[index]
      let start = lines.count
      if repeated.contains(index), case .document(let raw) = batch.items[line.item] {
        desk.document.reset()
        // It was read before, so it can be read again.
        try? reader.read(raw, of: batch, into: &desk.document)
        pipeline.annotate(&desk.document)
        desk.document.note(
          .repeatedID,
          at: TextRange(0..<0),
          "an earlier document has the same id"
        )
        writer.write(desk.document, into: &lines)
      } else {
        lines += desk.result.lines[line.bytes]
      }
      desk.result.documents[index].bytes = start..<lines.count
    }
    desk.result.lines = lines
  }
}
