import DatelineScan

/// Faces made of marks, such as `:)`, `;-)`, `:D`.
enum Smiley {
  /// The index after a smiley that begins at a token, or nothing.
  static func end(_ block: BlockText, at index: Int) -> Int? {
    switch block.byte(index) {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): break
    default: return nil
    }
    var at = index + 1
    if block.touches(at), block.has(at, .hyphen) { at += 1 }
    guard block.touches(at) else { return nil }
    switch block.byte(at) {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"):
      var end = at + 1
      while block.touches(end), block.byte(end) == block.byte(at) { end += 1 }
      return block.touches(end) ? nil : end
    default: return nil
    }
  }
}
