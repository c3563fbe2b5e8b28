import DatelineCore
import DatelineTestSupport
import Testing

/// A marked sentence that the pipeline does not read right yet, and why.
struct UnsolvedSentence: CustomTestStringConvertible, Sendable {
  let sentence: MarkedText
  let reason: String

  init(_ sentence: MarkedText, _ reason: String) {
    self.sentence = sentence
    self.reason = reason
  }

  var testDescription: String { sentence.description }

  /// Expects the sentence to fail still; once it does not, it belongs among the solved ones.
  func expectFailure(_ pipeline: Pipeline, labels: Set<Label>) {
    withKnownIssue("\(reason)") {
      #expect(sentence.annotated(by: pipeline, labels: labels) == sentence)
    }
  }
}
