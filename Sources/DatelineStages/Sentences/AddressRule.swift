import DatelineScan

/// Says where an address ends, and whether the sentence ends with it.
///
/// Authors put no stop after an address; a capital or another address after it begins anew.
enum AddressRule {
  /// The index after an address that ends the sentence, or nothing.
  static func end(_ block: BlockText, _ run: TouchingRun) -> Int? {
    let end = run.tokens.upperBound
    guard run.isAddress, end < block.range.upperBound, closes(block, end - 1) else { return nil }
    if block.has(end, [.word, .capital]) { return end }
    let isNextAddress =
      block.has(end, .word) && block.byte(end + 1) == UInt8(ascii: ":")
      && block.byte(end + 2) == UInt8(ascii: "/")
    return isNextAddress ? end : nil
  }

  private static func closes(_ block: BlockText, _ last: Int) -> Bool {
    block.hasAny(last, [.word, .number]) || block.byte(last) == UInt8(ascii: "/")
      || block.byte(last) == UInt8(ascii: ">")
  }
}
