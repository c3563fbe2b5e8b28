public import DatelineCore
public import DatelineLexicons

/// Turns the bytes of a document into clean text with blocks and metadata.
///
/// A reader holds only constants, so one value serves all threads.
public struct DocumentReader: Sendable {
  let options: ReadOptions

  public init(
    options: ReadOptions = ReadOptions(), clutter: [ClutterEntry] = [],
    boilerplate: [BoilerplateEntry] = []
  ) {
    self.options = options
  }

  /// Fills a document that was reset before.
  public func read(
    _ raw: RawDocument, of batch: Batch, into document: inout Document
  ) throws(ReadError) {
    document.id = raw.id
    document.text = Array(batch.bytes[raw.range])
  }
}
