import DatelineLexicons

/// Knows the short blocks that page widgets leave behind.
final class ClutterFilter: Sendable {  // a class, so that handing it on is one reference
  /// Longer blocks are text, whatever they begin with.
  static let longestBlock = 200
  /// The longest block that ``ClutterEntry/Match/shortPrefix`` takes.
  static let longestShort = 100

  private struct Prefix: Sendable {
    var phrase: [UInt8]
    var rule: String
    var limit: Int
  }

  /// The first bytes of a phrase as one number, and which of its bits count.
  private struct Head: BitwiseCopyable, Sendable {
    static let length = 8

    var bytes: UInt64 = 0
    var mask: UInt64 = 0

    init(_ phrase: [UInt8]) {
      for (index, byte) in phrase.prefix(Head.length).enumerated() {
        bytes |= UInt64(byte) << UInt64(8 * index)
        mask |= 0xff << UInt64(8 * index)
      }
    }
  }

  private let whole: [[UInt8]: String]
  /// By the first two bytes of the phrase.
  private let prefixes: [UInt16: [Prefix]]
  /// The first bytes of every phrase, by the first two: most blocks need no other look.
  private let beginnings: [UInt16: [Head]]

  init(_ entries: [ClutterEntry]) {
    var whole: [[UInt8]: String] = [:]
    var prefixes: [UInt16: [Prefix]] = [:]
    var beginnings: [UInt16: [Head]] = [:]
    for entry in entries {
      let phrase = PhraseFolding.fold(Array(entry.phrase.utf8)[...])
      guard let key = ClutterFilter.key(phrase) else { continue }
      beginnings[key, default: []].append(Head(phrase))
      switch entry.match {
      case .whole: whole[phrase] = entry.rule
      case .prefix, .shortPrefix:
        let limit = entry.match == .prefix ? Self.longestBlock : Self.longestShort
        prefixes[key, default: []].append(
          Prefix(phrase: phrase, rule: entry.rule, limit: limit)
        )
      }
    }
    self.whole = whole
    self.prefixes = prefixes
    self.beginnings = beginnings
  }

  /// The rule by which a block is clutter, nothing for text.
  func rule(for block: ArraySlice<UInt8>) -> String? {
    guard block.count <= 4 * Self.longestBlock, mayBegin(block) else { return nil }
    let length = block.count { $0 & 0xc0 != 0x80 }
    guard length <= Self.longestBlock else { return nil }
    let folded = PhraseFolding.fold(block)
    guard let key = ClutterFilter.key(folded) else { return nil }
    if let rule = whole[folded] ?? whole[ClutterFilter.withoutCount(folded)] { return rule }
    return prefixes[key]?.first { prefix in
      length <= prefix.limit && folded.starts(with: prefix.phrase)
        && (folded.count == prefix.phrase.count
          || !PhraseFolding.isWord(folded[prefix.phrase.count]))
    }?.rule
  }

  /// Whether a phrase may stand at the beginning of a block, a number before it aside.
  private func mayBegin(_ block: ArraySlice<UInt8>) -> Bool {
    guard !beginnings.isEmpty else { return false }
    let start = block.firstIndex { $0 >= 0x80 || (0x61...0x7a).contains($0 | 0x20) }
    guard let start, start + 1 < block.endIndex else { return false }
    var head: UInt64 = 0
    for (index, byte) in block[start...].prefix(Head.length).enumerated() {
      // What folding changes is left to folding.
      if byte >= 0x80 || byte == UInt8(ascii: "\"") { return true }
      head |= UInt64(ClutterFilter.lower(byte)) << UInt64(8 * index)
    }
    if start > block.startIndex { return true }
    let key = UInt16(truncatingIfNeeded: head).byteSwapped
    return beginnings[key]?.contains { head & $0.mask == $0.bytes } ?? false
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
  }

  private static func key(_ bytes: [UInt8]) -> UInt16? {
    bytes.count < 2 ? nil : UInt16(bytes[0]) << 8 | UInt16(bytes[1])
  }

  /// `12 comments` and `share (3)` without their number.
  private static func withoutCount(_ bytes: [UInt8]) -> [UInt8] {
    func isCount(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || [0x20, 0x28, 0x29, 0x2c, 0x3a].contains(byte)
    }
    let slice = bytes.drop(while: isCount)
    guard let last = slice.lastIndex(where: { !isCount($0) }) else { return [] }
    return Array(slice[...last])
  }
}
