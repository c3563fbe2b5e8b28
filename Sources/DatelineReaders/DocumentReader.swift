public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Turns the bytes of a document into clean text with blocks and metadata.
///
/// A reader holds only constants, so one value serves all threads.
///
///     let reader = DocumentReader(options: ReadOptions())
///     try reader.read(raw, of: batch, into: &document)
public struct DocumentReader: Sendable {
  let options: ReadOptions
  let clutter: ClutterFilter
  let furniture: FurnitureTokens
  private let keys: KeyBytes

  /// Creates a reader.
  ///
  /// Clutter is phrases of page widgets, dropped where they are a block of their own; boilerplate
  /// is the class names and the like that tell an article from its page.
  public init(
    options: ReadOptions = ReadOptions(),
    clutter: [ClutterEntry] = [],
    boilerplate: [BoilerplateEntry] = []
  ) {
    self.options = options
    self.clutter = ClutterFilter(clutter)
    furniture = FurnitureTokens(boilerplate)
    keys = KeyBytes(options.keys)
  }

  /// Fills a document that was reset before.
  public func read(
    _ raw: RawDocument,
    of batch: Batch,
    into document: inout Document
  ) throws(ReadError) {
    let bytes = batch.bytes.span.extracting(raw.range)
    if raw.format != .jsonl { document.id = raw.id }
    document.source.path = raw.path
    document.source.line = raw.line
    document.source.byteCount = bytes.count
    document.source.hash = ContentHash.hash(bytes)
    switch raw.format {
    case .jsonl: try readRecord(bytes, raw, into: &document)
    case .html: try readPage(bytes, raw, into: &document)
    case .auto, .text: try readText(bytes, raw, into: &document)
    }
    settleDate(name: raw.name, &document)
  }

  // MARK: Files

  private func readText(
    _ bytes: Span<UInt8>,
    _ raw: RawDocument,
    into document: inout Document
  ) throws(ReadError) {
    document.source.mediaType = "text/plain"
    let decoded = try decode(bytes, declared: nil, raw)
    document.source.encoding = decoded.encoding
    noteInvalid(decoded.invalid, decoded.encoding, &document)
    addText(decoded.bytes, title: nil, into: &document)
  }

  private func readPage(
    _ bytes: Span<UInt8>,
    _ raw: RawDocument,
    into document: inout Document
  ) throws(ReadError) {
    document.source.mediaType = "text/html"
    let decoded = try decode(bytes, declared: DeclaredEncoding.label(in: bytes), raw)
    document.source.encoding = decoded.encoding
    noteInvalid(decoded.invalid, decoded.encoding, &document)
    try addPage(decoded.bytes, title: nil, raw, into: &document)
  }

  private func decode(
    _ bytes: Span<UInt8>,
    declared: String?,
    _ raw: RawDocument
  ) throws(ReadError) -> DecodedText {
    do throws(DecodedText.Failure) {
      return try DecodedText(bytes, declared: declared)
    } catch {
      switch error {
      case .binary:
        throw self.error(.binary, raw, "not a text file; remove it from the input")
      case .unknownEncoding(let label):
        throw self.error(
          .unknownEncoding,
          raw,
          "unknown encoding \"\(label)\"; convert the file to UTF-8"
        )
      }
    }
  }

  func error(_ code: ReadError.Code, _ raw: RawDocument, _ message: String) -> ReadError {
    ReadError(code, id: raw.id, path: raw.path, line: raw.line, message)
  }

  // MARK: Records

  private func readRecord(
    _ line: Span<UInt8>,
    _ raw: RawDocument,
    into document: inout Document
  ) throws(ReadError) {
    let record: JSONRecord
    do throws(JSONRecord.Problem) {
      record = try JSONRecord(line, keys: keys)
    } catch {
      throw self.error(error.code, raw, error.message)
    }
    document.source.mediaType = "application/json"
    document.source.encoding = "utf-8"
    if let id = record.id, !id.isEmpty { document.id = id } else { document.id = raw.id }
    if let url = record.url, !url.isEmpty {
      document.meta.url = url
      document.source.uri = url
    }
    noteInvalid(record.invalid, "utf-8", &document)
    if let text = record.text {
      addText(text, title: record.title, into: &document)
    } else if let html = record.html {
      try addPage(html, title: record.title, raw, into: &document)
    }
    give(record.date, to: &document)
  }

  // MARK: Text

  private func addText(
    _ text: consuming [UInt8],
    title: [UInt8]?,
    into document: inout Document
  ) {
    if options.verbatim {
      if let title { document.meta.title = InlineCleaner.string(title.span) }
      addVerbatim(text, into: &document)
      return
    }
    var text = text
    LineSeparators.replace(in: &text)
    var assembler = TextAssembler(&document, clutter: clutter)
    var mayBeHeadline = true
    if let title, let clean = InlineCleaner.string(title.span) {
      document.meta.title = clean
      mayBeHeadline = false
      if !TitleRule.begins(text.span, with: clean) {
        assembler.add(title.span, 0..<title.count, .title)
      } else {
        assembler.titleToMatch = Array(clean.utf8)
      }
    }
    for range in PlainParagraphs.ranges(in: text.span) {
      let isItem = PlainParagraphs.isListItem(text.span, range)
      assembler.add(
        text.span,
        range,
        isItem ? .list : .paragraph,
        mayBeHeadline: mayBeHeadline && !isItem
      )
    }
    assembler.finish(into: &document)
    if document.meta.title == nil, let first = document.blocks.first, first.kind == .title {
      document.meta.title = document[first.range]
    }
  }

  /// Takes the text as it is; every line with text is a block.
  private func addVerbatim(_ text: consuming [UInt8], into document: inout Document) {
    document.blocks.removeAll(keepingCapacity: true)
    let lines = PlainParagraphs.lines(in: text.span)
    for (index, line) in lines.enumerated() {
      var kind = PlainParagraphs.isListItem(text.span, line) ? Block.Kind.list : .paragraph
      if index == 0, lines.count > 1, PlainParagraphs.isFollowedByBlankLine(text.span, line),
        HeadlineRule.isHeadline(text[line])
      {
        kind = .title
        if document.meta.title == nil {
          document.meta.title = String(decoding: text[line], as: UTF8.self)
        }
      }
      document.blocks.append(Block(range: TextRange(line), kind: kind))
    }
    document.text = text
  }

  // MARK: Notes and dates

  private func noteInvalid(_ count: Int, _ encoding: String, _ document: inout Document) {
    guard count > 0 else { return }
    let places = count == 1 ? "1 place is" : "\(count) places are"
    document.note(
      .invalidEncoding,
      at: TextRange(0, 0),
      "\(places) not \(encoding); U+FFFD stands there now"
    )
  }

  /// Takes a date the caller gave, unless it is no date.
  private func give(_ date: String?, to document: inout Document) {
    guard let date, !date.isEmpty else { return }
    guard CivilDay(iso: date) != nil else {
      document.note(
        .invalidDate,
        at: TextRange(0, 0),
        "\"\(date)\" is not an ISO 8601 date; it is not used"
      )
      return
    }
    document.meta.published = date
    document.meta.publishedFrom = .given
  }

  /// Falls back to the date of the options, then to one in the URL or file name.
  private func settleDate(name: String, _ document: inout Document) {
    if document.meta.publishedFrom != .given { give(options.date, to: &document) }
    guard document.meta.published == nil else { return }
    if let day = URLDate.day(in: document.meta.url ?? name) {
      document.meta.published = day.description
      document.meta.publishedFrom = .url
    }
  }
}
