import DatelineScan

/// Says whether what follows a stop only names its source, as in `— Name` and `(Name 55).`.
enum SourceRule {
  /// The most tokens of a source after a dash.
  private static let longest = 6

  static func follows(_ block: BlockText, _ index: Int, closed: Bool) -> Bool {
    if block.hasAny(index, [.dash, .hyphen]) { return isSigned(block, index) }
    return closed && isCited(block, index)
  }

  /// A dash, a name, and the end of the block.
  private static func isSigned(_ block: BlockText, _ index: Int) -> Bool {
    let end = block.range.upperBound
    guard block.has(index + 1, [.word, .capital]), end - index <= longest else { return false }
    return !(index..<end).contains { block.has($0, .stop) }
  }

  /// A bracket after a quotation that the stop of the sentence follows.
  private static func isCited(_ block: BlockText, _ index: Int) -> Bool {
    guard block.byte(index) == UInt8(ascii: "(") else { return false }
    var at = index + 1
    while at < min(block.range.upperBound, index + 24) {
      if block.byte(at) == UInt8(ascii: ")") {
        return block.touches(at + 1) && block.has(at + 1, .stop)
      }
      at += 1
    }
    return false
  }
}
