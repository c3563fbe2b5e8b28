import DatelineScan

/// Says whether a line break inside a block begins a sentence.
///
/// A blank line does. A single break does when the line before it is short, so that it was not
/// broken for its length, and a capital, a number or a mark of a list follows.
enum LineRule {
  /// The bytes of a line from which on its break may come from its length.
  private static let fullLine = 50

  static func begins(_ block: BlockText, _ index: Int) -> Bool {
    let end = Int(block[index - 1].end)
    var breaks = 0
    for byte in block.text[end..<Int(block[index].start)] where byte == 10 { breaks += 1 }
    guard breaks == 1 else { return breaks > 1 }
    guard !block.isSmallWord(index), !block.hasAny(index, .stop) else { return false }
    return length(block, before: end) < fullLine
  }

  /// The bytes of the line that ends at an offset, at most ``fullLine``.
  private static func length(_ block: BlockText, before end: Int) -> Int {
    let first = Int(block[block.range.lowerBound].start)
    var at = end
    while at > first, end - at < fullLine, block.text[at - 1] != 10 { at -= 1 }
    return end - at
  }
}
