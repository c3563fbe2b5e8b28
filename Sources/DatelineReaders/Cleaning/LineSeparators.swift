import DatelineScan

/// Turns the line and paragraph separators of Unicode into line feeds.
///
/// Each takes three bytes, and so do the feeds and spaces that stand in for it: offsets of the
/// input stay true.
enum LineSeparators {
  static func replace(in text: inout [UInt8]) {
    var at = 0
    while let found = ByteSearch.first(0xe2, in: text.span, at..<text.count) {
      at = found + 1
      guard found + 2 < text.count, text[found + 1] == 0x80 else { continue }
      switch text[found + 2] {
      case 0xa8: text.replaceSubrange(found..<found + 3, with: [0x0a, 0x20, 0x20])
      case 0xa9: text.replaceSubrange(found..<found + 3, with: [0x0a, 0x0a, 0x20])
      default: break
      }
    }
  }
}
