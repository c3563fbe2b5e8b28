import DatelineCore
import DatelineScan
import DatelineStages
import Testing

/// A text with a bar where each sentence but the first begins, as in `He left. |She stayed.`.
struct BarredText: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  let barred: String

  init(stringLiteral value: String) { barred = value }

  var testDescription: String { barred }
  var text: String { barred.filter { $0 != "|" } }

  /// The text with bars where a pipeline begins sentences.
  func split(by pipeline: Pipeline) -> String {
    var document = Document(text: text)
    pipeline.annotate(&document)
    var result: [UInt8] = []
    var at = 0
    for sentence in document.sentences.dropFirst() {
      result += document.text[at..<Int(sentence.range.start)] + [UInt8(ascii: "|")]
      at = Int(sentence.range.start)
    }
    return String(decoding: result + document.text[at...], as: UTF8.self)
  }
}
