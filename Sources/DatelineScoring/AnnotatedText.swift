/// A text with mentions: what gold says of it, or what a program found in it.
package struct AnnotatedText: Sendable, Equatable {
  package var id: String
  package var text: [Unicode.Scalar]
  package var mentions: [ScoredMention]

  package init(id: String, text: [Unicode.Scalar], mentions: [ScoredMention]) {
    self.id = id
    self.text = text
    self.mentions = mentions
  }

  /// What gold and predictions are paired by: the last part of the id, without extensions.
  package var name: String {
    var name = id.split(separator: "/").last.map(Substring.init) ?? Substring(id)
    for endings in [AnnotatedText.inputEndings, [".gold"]] {
      if let ending = endings.first(where: { name.hasSuffix($0) }) {
        name = name.dropLast(ending.count)
      }
    }
    return String(name)
  }

  private static let inputEndings = [".txt", ".html", ".htm", ".xhtml"]

  /// A stretch of the text as a string; what lies outside is left out.
  package func string(_ range: Range<Int>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text[range.clamped(to: text.indices)])
    return String(string)
  }
}
