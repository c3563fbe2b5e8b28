import DatelineScan

/// Finds the paragraphs of a plain text.
///
/// A blank line ends a paragraph. In a text without any, every line is one; in others a single
/// line feed ends it too, unless the line is as long as wrapped lines are.
enum PlainParagraphs {
  /// The columns at which mail and wire services wrap lines.
  static let wrappedColumns = 60...80

  /// A length in bytes that most paragraphs are longer than.
  private static let paragraphLength = 128

  /// The ranges of the paragraphs; line feeds may stand inside.
  static func ranges(in text: Span<UInt8>) -> [Range<Int>] {
    let end = text.count
    let mark: UInt8 = ByteSearch.first(0x0a, in: text, 0..<end) == nil ? 0x0d : 0x0a
    let lineIsParagraph = !hasBlankLine(text, mark)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(4 + end / paragraphLength)
    var start: Int?
    var at = 0
    while at < end {
      let lineEnd = ByteSearch.first(mark, in: text, at..<end) ?? end
      let line = trimmed(text, at..<lineEnd)
      if line.isEmpty {
        if let first = start { ranges.append(first..<at) }
        start = nil
      } else {
        if let first = start, isListItem(text, line) {
          ranges.append(first..<at)
          start = nil
        }
        let first = start ?? line.lowerBound
        if lineIsParagraph || !isWrapped(text, at..<line.upperBound) {
          ranges.append(first..<line.upperBound)
          start = nil
        } else {
          start = first
        }
      }
      at = lineEnd + 1
    }
    if let first = start { ranges.append(first..<end) }
    return ranges
  }

  /// The lines that are not blank, without outer white space.
  static func lines(in text: Span<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    while at < text.count {
      let end = ByteSearch.first(0x0a, in: text, at..<text.count) ?? text.count
      let line = trimmed(text, at..<end)
      if !line.isEmpty { ranges.append(line) }
      at = end + 1
    }
    return ranges
  }

  /// Whether the line after one is blank.
  static func isFollowedByBlankLine(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var feeds = 0
    var at = line.upperBound
    while at < text.count, text[at] <= 0x20 {
      if text[at] == 0x0a { feeds += 1 }
      at += 1
    }
    return feeds >= 2
  }

  /// Whether a line begins like an item of a list.
  static func isListItem(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count > 2 else { return false }
    let first = text[line.lowerBound]
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") {
      return text[line.lowerBound + 1] == 0x20
    }
    return line.count > 4 && first == 0xe2 && text[line.lowerBound + 1] == 0x80
      && text[line.lowerBound + 2] == 0xa2
  }

  private static func hasBlankLine(_ text: Span<UInt8>, _ mark: UInt8) -> Bool {
    var at = 0
    // Blank lines before the first word do not count.
    while at < text.count, text[at] <= 0x20 { at += 1 }
    var end = text.count
    while end > at, text[end - 1] <= 0x20 { end -= 1 }
    while let feed = ByteSearch.first(mark, in: text, at..<end) {
      at = feed + 1
      while at < end, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0d && mark != 0x0d {
        at += 1
      }
      if at < end, text[at] == mark { return true }
    }
    return false
  }

  /// A line without outer white space.
  private static func trimmed(_ text: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    while start < end, text[start] <= 0x20 { start += 1 }
    return start..<end
  }

  private static func isWrapped(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= wrappedColumns.lowerBound, line.count <= 4 * wrappedColumns.upperBound
    else { return false }
    return wrappedColumns.contains(ByteSearch.scalarCount(in: text, line))
  }
}
