import DatelineScan

/// A file of gold: a text in which every mention is marked by hand.
///
/// ```
/// # source: 01-ferry.txt    published: 2024-05-14    dateline: Odesa
/// Ferry Sinks Off [Odesa](PLACE kb=geonames:698740)
///
/// A [missile](WEAPON class=missile) hit it on [Monday](DATE type=DATE value=2024-05-13).
/// ```
///
/// The text is the paragraphs with a blank line between them. A literal bracket is written `\[`.
package struct GoldDocument: Sendable, Equatable {
  /// The path of the file, for messages.
  package var file: String
  /// An ISO 8601 day, nothing when unknown.
  package var published: String?
  /// The place that the report was sent from.
  package var dateline: String?
  /// The text without marks; its id is the source without `.txt`.
  package var annotated: AnnotatedText
  /// A hash of the bytes of the file.
  package var hash: UInt64

  /// Reads a file.
  package init(_ bytes: [UInt8], file: String) throws(FormatError) {
    var parser = GoldParser(file: file)
    let parsed = parser.parse(bytes)
    guard parser.findings.isEmpty else { throw FormatError(parser.findings) }
    self.file = file
    published = parsed.header.published
    dateline = parsed.header.dateline
    annotated = parsed.annotated
    hash = ContentHash.hash(bytes.span)
  }

  /// A hash over a set of gold: its ids and bytes, whatever folder they lie in.
  package static func digest(of documents: [GoldDocument]) -> String {
    var bytes: [UInt8] = []
    for document in documents.sorted(by: { $0.annotated.id < $1.annotated.id }) {
      bytes += document.annotated.id.utf8
      bytes += [0]
      bytes += String(document.hash, radix: 16).utf8
      bytes += [0]
    }
    let digits = String(ContentHash.hash(bytes.span), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Says which ids come again, since predictions could not be told apart.
  package static func repeatedIDs(in documents: [GoldDocument]) -> [FormatError.Finding] {
    var files: [String: String] = [:]
    return documents.compactMap { document in
      guard let first = files.updateValue(document.file, forKey: document.annotated.name) else {
        return nil
      }
      files[document.annotated.name] = first
      return FormatError.Finding(
        document.file,
        1,
        1,
        "the source \(document.annotated.id) is that of \(first) too; give it another name"
      )
    }
  }
}
