import DatelineCore
import DatelineStages
import Testing

/// The opening of a report and what its dateline says, `place · date · agency`; `-` for none.
struct DatelineCase: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String = "-") {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }

  /// What a pipeline reads, in the notation of ``expected``.
  func reading(by pipeline: Pipeline, published: String? = nil) -> String {
    var document = Document(text: text)
    document.meta.published = published
    pipeline.annotate(&document)
    guard let dateline = document.meta.dateline else { return "-" }
    return [dateline.place, dateline.date, dateline.agency].map { $0 ?? "" }.joined(
      separator: " · "
    )
  }
}
