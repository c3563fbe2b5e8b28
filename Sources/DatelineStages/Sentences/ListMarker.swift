import DatelineScan

/// The marker of a list's item, such as `1.`, `1)`, `(a)`, `b.`, `•`, `• 9.`.
struct ListMarker {
  enum Kind { case bullet, number, letter }

  let kind: Kind
  /// The number, or the letter's byte, or the bullet's bytes.
  let value: Int
  /// The bytes of the marks after the number or letter; at most two.
  let close: Int
  /// The index after the marker's last token.
  let end: Int

  /// Reads the marker that begins at a token.
  init?(_ block: borrowing BlockText, at index: Int) {
    if let bullet = ListMarker.bullet(block, index) {
      let end = ListMarker(numbered: block, at: index + 1)?.end ?? index + 1
      self.init(kind: .bullet, value: bullet, close: 0, end: end)
      return
    }
    self.init(numbered: block, at: index)
  }

  private init(kind: Kind, value: Int, close: Int, end: Int) {
    self.kind = kind
    self.value = value
    self.close = close
    self.end = end
  }

  /// Reads a marker that is a number or a letter.
  private init?(numbered block: borrowing BlockText, at index: Int) {
    var at = index
    var opened = false
    if block.byte(at) == UInt8(ascii: "(") {
      guard block.touches(at + 1) else { return nil }
      opened = true
      at += 1
    }
    if block.has(at, .number), !block.has(at, .separated), block[at].count <= 3 {
      kind = .number
      value = ListMarker.number(block, at)
    } else if block.isLetter(at), !block.has(at, .beyondASCII) {
      kind = .letter
      value = Int(block.firstByte(at))
    } else {
      return nil
    }
    var close = opened ? 1 : 0
    at += 1
    while block.touches(at), at < index + 4 {
      let byte = block.byte(at)
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") else { return nil }
      close = close << 8 | Int(byte)
      at += 1
    }
    guard close > 1, at == block.range.upperBound || !block.touches(at) else { return nil }
    self.close = close
    end = at
  }

  /// Whether the item after this one begins at a token: the same bullet, or the next number or
  /// letter with the same marks.
  func isFollowed(_ block: BlockText, at index: Int) -> Bool {
    switch kind {
    case .bullet:
      return ListMarker.bullet(block, index) == value
        && block.hasAny(index, [.afterSpace, .afterLine])
    case .number, .letter:
      guard block.hasAny(index, [.afterSpace, .afterLine]),
        let next = ListMarker(numbered: block, at: index)
      else { return false }
      return next.kind == kind && next.close == close && next.value == value + 1
        && next.end < block.range.upperBound && !isInline(block, before: index)
    }
  }

  /// Whether a comma or a joining word makes an item part of the sentence, as in `1) tea, 2) milk`.
  private func isInline(_ block: BlockText, before index: Int) -> Bool {
    block.byte(index - 1) == UInt8(ascii: ",") || block.byte(index - 1) == UInt8(ascii: ";")
      || block.isSmallWord(index - 1) && block[index - 1].cues.contains(.functionWord)
  }

  /// The bytes of a bullet as a number, nothing for anything else.
  private static func bullet(_ block: BlockText, _ index: Int) -> Int? {
    guard block.has(index, [.mark, .beyondASCII]), block[index].count <= 3,
      !block.hasAny(index, [.stop, .quote, .dash, .hyphen, .possessive])
    else { return nil }
    var value = 0
    for byte in block.text[block[index].range.bytes] { value = value << 8 | Int(byte) }
    // • ‣ ⁃ ■ □ ▪ ▫ ● ◦ ·
    switch value {
    case 0xe2_80a2, 0xe2_80a3, 0xe2_8183, 0xe2_96a0, 0xe2_96a1, 0xe2_96aa, 0xe2_96ab, 0xe2_978f,
      0xe2_97a6, 0xc2b7:
      return value
    default: return nil
    }
  }

  private static func number(_ block: BlockText, _ index: Int) -> Int {
    var value = 0
    for byte in block.text[block[index].range.bytes] {
      value = value * 10 + Int(byte & 15)
    }
    return value
  }
}
