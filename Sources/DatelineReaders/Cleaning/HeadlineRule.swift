/// Tells whether the first paragraph of a plain text is its headline.
enum HeadlineRule {
  static let fewestWords = 2
  /// In scalars.
  static let longest = 200

  /// Whether a paragraph has two words or more, no end punctuation and at most 200 scalars.
  static func isHeadline(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard paragraph.count <= 4 * longest, !endsSentence(paragraph),
      paragraph.count(where: { $0 & 0xc0 != 0x80 }) <= longest
    else { return false }
    return 1 + paragraph.count { $0 == 0x20 } >= fewestWords
  }

  /// Whether a paragraph ends in punctuation, closing quotes and brackets aside.
  static func endsSentence(_ paragraph: ArraySlice<UInt8>) -> Bool {
    let start = paragraph.startIndex
    var end = paragraph.endIndex
    func ends(in bytes: (UInt8, UInt8, UInt8)) -> Bool {
      end - start >= 3 && paragraph[end - 3] == bytes.0 && paragraph[end - 2] == bytes.1
        && paragraph[end - 1] == bytes.2
    }
    while end > start {
      switch paragraph[end - 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        end -= 1
      case 0x99, 0x9d, 0xbb:
        // The last bytes of ’ ” and ».
        guard end - start > 3 else { return false }
        end -= paragraph[end - 1] == 0xbb ? 2 : 3
      case UInt8(ascii: "."):
        return !isAbbreviation(paragraph[..<end])
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"),
        UInt8(ascii: ","):
        return true
      case 0xa6: return ends(in: (0xe2, 0x80, 0xa6))
      case 0x82: return ends(in: (0xe3, 0x80, 0x82))
      default: return false
      }
    }
    return false
  }

  /// `U.S.` at the end: capitals and full stops in turn.
  private static func isAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
    func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }
    let end = bytes.endIndex
    return bytes.count >= 4 && isCapital(bytes[end - 4]) && bytes[end - 3] == 0x2e
      && isCapital(bytes[end - 2])
  }
}
