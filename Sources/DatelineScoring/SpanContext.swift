/// A mention as written, with the text on either side.
package struct SpanContext: Sendable, Equatable {
  /// Scalars of text shown on either side.
  private static let width = 80

  package var before: String
  package var span: String
  package var after: String

  package init(before: String, span: String, after: String) {
    self.before = before
    self.span = span
    self.after = after
  }

  /// Cuts a mention out of its text; what lies outside the text is left out.
  init(of mention: ScoredMention, in text: AnnotatedText) {
    let start = max(0, min(mention.start, text.text.count))
    let end = max(start, min(mention.end, text.text.count))
    self.init(
      before: text.string(max(0, start - SpanContext.width)..<start),
      span: text.string(start..<end),
      after: text.string(end..<end + SpanContext.width)
    )
  }
}
