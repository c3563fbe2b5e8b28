/// Phrases without what does not tell them apart: case, quotation marks, outer punctuation.
enum PhraseFolding {
  /// The folded form of a piece of text.
  static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "\""): break
      case 0xe2 where at + 2 < bytes.endIndex && bytes[at + 1] == 0x80:
        switch bytes[at + 2] {
        case 0x98, 0x99: folded.append(UInt8(ascii: "'"))
        case 0x9c...0x9f, 0xb9, 0xba: break
        case 0xa6: folded.append(contentsOf: repeatElement(UInt8(ascii: "."), count: 3))
        default: folded.append(contentsOf: bytes[at...at + 2])
        }
        at += 2
      default: folded.append(byte)
      }
      at += 1
    }
    return trimmed(folded)
  }

  /// Without the white space and punctuation at both ends.
  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(where: isInner), let last = bytes.lastIndex(where: isInner)
    else { return [] }
    return first == 0 && last == bytes.count - 1 ? bytes : Array(bytes[first...last])
  }

  private static func isInner(_ byte: UInt8) -> Bool { byte >= 0x80 || isWord(byte) }

  /// Whether a byte is an ASCII letter or digit.
  static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
  }
}
