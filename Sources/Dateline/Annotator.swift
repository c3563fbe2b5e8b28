public import DatelineCore
import DatelineLexicons
import DatelineReaders
import DatelineStages

/// Annotates single texts: the library in one call.
///
///     let annotator = try Annotator()
///     let document = annotator.annotate("Troops left Kyiv yesterday.", published: "2022-04-02")
///     for mention in document.mentions { print(mention.label, document[mention.range]) }
///
/// For many documents use ``BatchAnnotator`` with a ``Runner``.
public struct Annotator: Sendable {
  private let reader: DocumentReader
  private let pipeline: Pipeline

  /// Creates an annotator with the shipped lexicons and folders of tables on top of them.
  ///
  /// - Throws: `LexiconError` with all findings in the tables.
  public init(lexicons folders: [String] = []) throws {
    let lexicons = try Lexicons.load(from: [Lexicons.shippedDirectory] + folders)
    reader = DocumentReader(
      options: ReadOptions(format: .text),
      clutter: lexicons.clutter,
      boilerplate: lexicons.boilerplate
    )
    pipeline = try Pipeline.standard(lexicons)
  }

  /// Reads a plain text and annotates it; relative dates count from the day of publication, which
  /// is given in ISO 8601.
  public func annotate(_ text: String, published: String? = nil) -> Document {
    let bytes = Array(text.utf8)
    let raw = RawDocument(name: "-", path: nil, format: .text, range: 0..<bytes.count)
    let batch = Batch(number: 0, items: [.document(raw)], bytes: bytes)
    var document = Document(text: [])
    do throws(ReadError) {
      try reader.read(raw, of: batch, into: &document)
    } catch {
      // What the reader takes for no text at all is annotated as it is.
      document = Document(text: bytes)
    }
    if let published {
      document.meta.published = published
      document.meta.publishedFrom = .given
    }
    pipeline.annotate(&document)
    return document
  }
}
