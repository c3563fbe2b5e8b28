/// A mention in its text on one line of 100 columns, with what it is about before it.
enum ContextLine {
  private static let width = 100
  private static let documentWidth = 24

  /// `  kind     document   … text [span] text …`, and below it a remark if there is one.
  static func lines(
    _ kind: String,
    width kindWidth: Int,
    _ document: String,
    _ context: SpanContext,
    remark: String?
  ) -> [String] {
    let name = Columns.left(clipped(document, documentWidth), documentWidth)
    let head = "  \(Columns.left(kind, kindWidth)) \(name)  "
    let span = clipped("[\(oneLine(context.span))]", width - head.count)
    let room = width - head.count - span.count
    let text = (before: oneLine(context.before), after: oneLine(context.after))
    let before = String(text.before.suffix(max(room / 2, room - text.after.count)))
    let after = String(text.after.prefix(room - before.count))
    let indent = String(repeating: " ", count: kindWidth + 3)
    return [head + before + span + after]
      + (remark.map { [indent + clipped(oneLine($0), width - indent.count)] } ?? [])
  }

  private static func clipped(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
