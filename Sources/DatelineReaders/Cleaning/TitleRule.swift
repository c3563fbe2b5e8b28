import DatelineScan

/// Tells whether a text brings a title of its own.
enum TitleRule {
  /// Whether a text begins with a title, case, quotation marks and white space aside.
  static func begins(_ text: Span<UInt8>, with title: String) -> Bool {
    var beginning = InlineCleaner(text: [])
    let reach = min(text.count, 4 * title.utf8.count + 256)
    beginning.append(text, 0..<reach)
    let wanted = PhraseFolding.fold(Array(title.utf8)[...])
    return PhraseFolding.fold(beginning.takeText()[...]).starts(with: wanted)
  }
}
