public import DatelineCore
public import DatelineScan

/// Writes a document as one line of JSON: the record that ``RecordSchema`` describes.
///
/// Keys stand in a fixed order. A value that is not known has no key; `text` and the layers are
/// always there.
public struct JSONLinesWriter: Sendable {
  let options: WriteOptions
  let names = RecordNames()
  /// The end of every line, from `made` on.
  private let ending: [UInt8]

  public init(options: WriteOptions = WriteOptions()) {
    self.options = options
    ending = JSONLinesWriter.ending(options.made)
  }

  /// Appends a document's line to a buffer.
  ///
  /// Reuse the buffer: it keeps its memory.
  public func write(_ document: borrowing Document, to output: inout ByteWriter) {
    output.literal(#"{"schema":"dateline/1""#)
    output.member("id", document.id)
    writeSource(document.source, to: &output)
    writeMetadata(document.meta, to: &output)
    output.key("offsets")
    output.plain(options.offsets.name)
    output.key("text")
    output.string(document.text.span)

    var counter = OffsetCounter(options.offsets, of: document.text.span)
    writeBlocks(document, &counter, to: &output)
    writeSentences(document, &counter, to: &output)
    if options.tokens { writeTokens(document, &counter, to: &output) }
    TermSources.with(
      lexicons: document.terms,
      derived: document.derived.span,
      text: document.text.span
    ) { sources in
      writeMentions(document, sources, &counter, to: &output)
      writeEntities(document, sources, to: &output)
    }
    if options.audit { writeDropped(document.dropped, to: &output) }
    writeNotes(document, &counter, to: &output)
    output.bytes(ending.span)
  }

  /// Appends a document's line to an array.
  public func write(_ document: borrowing Document, into output: inout [UInt8]) {
    // What a line takes at most in most texts.
    let room =
      document.text.count * 3 / 2 + document.mentions.count * 400 + document.sentences.count * 48
      + document.entities.count * 200 + (options.tokens ? document.tokens.count * 80 : 0) + 4096
    ByteWriter.append(to: &output, room: room) { write(document, to: &$0) }
  }

  private static func ending(_ made: Made) -> [UInt8] {
    var writer = ByteWriter()
    writer.literal(#","made":{"#)
    writer.member("dateline", made.dateline)
    writer.member("lexicons", made.lexicons)
    writer.key("options")
    writer.literal("[")
    for option in made.options {
      writer.separator()
      writer.string(option)
    }
    writer.literal("]}}\n")
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    return bytes
  }
}
