import Dateline

/// Reads, annotates and explains documents one by one.
struct DocumentExplainer {
  private let annotator: BatchAnnotator
  private let lexicons: Lexicons
  private let labels: Set<Label>

  /// Explains what has to do with labels, all without any.
  init(
    _ lexicons: Lexicons,
    reading: ReadOptions,
    stages: StageOptions,
    labels: Set<Label>
  ) throws(Failure) {
    self.lexicons = lexicons
    self.labels = labels
    do throws(Pipeline.OrderError) {
      annotator = try BatchAnnotator(lexicons, reading: reading, stages: stages)
    } catch {
      throw Failure(.usage, error.description)
    }
  }

  /// Explains a document of a batch.
  func explain(_ raw: RawDocument, of batch: Batch) throws(ReadError) -> Explanation {
    var document = Document(text: [])
    document.isExplained = true
    try annotator.reader.read(raw, of: batch, into: &document)
    annotator.pipeline.annotate(&document)
    var explanation = Explanation(document, lexicons, annotator.writer)
    explanation.keep(labels)
    return explanation
  }
}
