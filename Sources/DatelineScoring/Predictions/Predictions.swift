/// What a program found, read from JSON Lines: `{"id", "text", "ents": [{"start", "end", "label", …}]}`.
///
/// Reads the records of `dateline annotate` and those of other programs with these keys; other
/// keys of a record are passed over.
package struct Predictions: Sendable {
  /// The documents by ``AnnotatedText/name``.
  package private(set) var documents: [String: AnnotatedText] = [:]
  /// The number of documents whose id an earlier one has; they are left out.
  package private(set) var repeated = 0

  package init(_ documents: [AnnotatedText]) {
    for document in documents { add(document) }
  }

  /// Reads lines of JSON.
  package init(jsonLines bytes: [UInt8], file: String) throws(FormatError) {
    var findings: [FormatError.Finding] = []
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { !" \t\r".utf8.contains($0) }) else { continue }
      let line = Array(line)
      do throws(JSONCursor.Problem) {
        add(try RecordReader.read(line))
      } catch {
        let column = String(decoding: line.prefix(error.offset), as: UTF8.self).unicodeScalars.count
        findings.append(FormatError.Finding(file, index + 1, column + 1, error.message))
      }
    }
    guard findings.isEmpty else { throw FormatError(findings) }
  }

  private mutating func add(_ document: AnnotatedText) {
    if documents[document.name] == nil {
      documents[document.name] = document
    } else {
      repeated += 1
    }
  }
}
