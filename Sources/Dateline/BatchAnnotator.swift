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

  /// Documents and lines that one worker fills again and again.
  struct Desk: ~Copyable, Sendable {
    /// How many documents go through the pipeline together.
    private static let groupSize = 8
    /// The bytes of text from which on a group is full.
    private static let groupBytes = 1 << 15
    /// Above this many bytes of text a document's memory is given back.
    fileprivate static let keptBytes = 1 << 20

    /// The group that is being read; documents behind `raw.count` are free.
    fileprivate var documents = (0..<groupSize).map { _ in Document(text: []) }
    /// What the documents are made from, with their places in the batch.
    fileprivate var raw: [(item: Int, document: RawDocument)] = []
    private var groupBytes = 0
    var result = AnnotatedBatch()

    fileprivate var isFull: Bool {
      raw.count == documents.count || groupBytes >= Desk.groupBytes
    }

    /// Takes the next document of the group as read.
    fileprivate mutating func keep(_ document: RawDocument, _ item: Int) {
      groupBytes += documents[raw.count].text.count
      raw.append((item, document))
    }

    fileprivate mutating func beginGroup() {
      raw.removeAll(keepingCapacity: true)
      groupBytes = 0
    }

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
    desk.beginGroup()
    for (index, item) in batch.items.enumerated() {
      switch item {
      case .failure(let error): desk.result.failures.append(error)
      case .document(let raw):
        read(raw, index, of: batch, at: &desk)
        if desk.isFull { finishGroup(at: &desk) }
      }
    }
    finishGroup(at: &desk)
  }

  private func read(_ raw: RawDocument, _ index: Int, of batch: Batch, at desk: inout Desk) {
    desk.result.inputBytes += raw.range.count
    do throws(ReadError) {
      desk.documents[desk.raw.count].reset()
      try reader.read(raw, of: batch, into: &desk.documents[desk.raw.count])
      desk.keep(raw, index)
    } catch {
      desk.result.failures.append(error)
    }
  }

  /// Annotates the documents that were read and writes their lines.
  private func finishGroup(at desk: inout Desk) {
    pipeline.annotate(&desk.documents, first: desk.raw.count)
    for (index, (item, raw)) in desk.raw.enumerated() {
      let start = desk.result.lines.count
      writer.write(desk.documents.span[index], into: &desk.result.lines)
      desk.result.documents.append(
        AnnotatedBatch.Line(
          item: item,
          name: raw.name,
          path: raw.path,
          bytes: start..<desk.result.lines.count,
          identity: identity(of: desk.documents.span[index], raw),
          mentionCount: desk.documents[index].mentions.count
        )
      )
      if desk.documents[index].text.count > Desk.keptBytes {
        desk.documents[index] = Document(text: [])
      }
    }
    desk.beginGroup()
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
        var document = Document(text: [])
        // It was read before, so it can be read again.
        try? reader.read(raw, of: batch, into: &document)
        pipeline.annotate(&document)
        document.note(.repeatedID, at: TextRange(0..<0), "an earlier document has the same id")
        writer.write(document, into: &lines)
      } else {
        lines += desk.result.lines[line.bytes]
      }
      desk.result.documents[index].bytes = start..<lines.count
    }
    desk.result.lines = lines
  }
}
