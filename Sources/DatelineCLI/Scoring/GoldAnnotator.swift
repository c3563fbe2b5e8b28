import Dateline
import DatelineScoring

/// Annotates the texts of gold as `dateline annotate --verbatim` annotates JSON Lines.
struct GoldAnnotator {
  private let annotator: BatchAnnotator

  /// Takes the lexicons and options that a run would have.
  init(_ lexicons: Lexicons, _ options: StageOptions) throws(Failure) {
    do throws(Pipeline.OrderError) {
      annotator = try BatchAnnotator(
        lexicons,
        reading: ReadOptions(format: .jsonl, verbatim: true),
        stages: options
      )
    } catch {
      throw Failure(.usage, error.description)
    }
  }

  /// What the program finds, as the records say it: there is no second spelling of values.
  func annotate(_ gold: [GoldDocument]) throws -> Predictions {
    var lines: [UInt8] = []
    var document = Document(text: [])
    for text in gold {
      let bytes = record(of: text)
      let raw = RawDocument(name: "-", path: nil, line: 1, format: .jsonl, range: bytes.indices)
      document.reset()
      do throws(ReadError) {
        try annotator.reader.read(
          raw,
          of: Batch(number: 0, items: [.document(raw)], bytes: bytes),
          into: &document
        )
      } catch {
        throw Failure(.usage, "\(text.file): \(error.message)")
      }
      annotator.pipeline.annotate(&document)
      annotator.writer.write(document, into: &lines)
    }
    return try Predictions(jsonLines: lines, file: "-")
  }

  /// A text as a record of the input.
  private func record(of gold: GoldDocument) -> [UInt8] {
    var writer = ByteWriter()
    writer.literal("{")
    writer.key("id")
    writer.string(gold.annotated.id)
    writer.key("text")
    writer.string(gold.annotated.string(gold.annotated.text.indices))
    if let published = gold.published {
      writer.key("date")
      writer.string(published)
    }
    writer.literal("}")
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    return bytes
  }
}
