import DatelineLexicons

/// Knows the short blocks that page widgets leave behind.
struct ClutterFilter: Sendable {
  /// Longer blocks are text, whatever they begin with.
  static let longestBlock = 200
  /// The longest block that ``ClutterEntry/Match/shortPrefix`` takes.
  static let longestShort = 100

  private struct Prefix: Sendable {
    var phrase: [UInt8]
    var rule: String
    var limit: Int
  }

  private var whole: [[UInt8]: String] = [:]
  /// By the first two bytes of the phrase.
  private var prefixes: [UInt16: [Prefix]] = [:]

  init(_ entries: [ClutterEntry]) {
    for entry in entries {
      let phrase = PhraseFolding.fold(Array(entry.phrase.utf8)[...])
      guard let key = ClutterFilter.key(phrase) else { continue }
      switch entry.match {
      case .whole: whole[phrase] = entry.rule
      case .prefix, .shortPrefix:
        let limit = entry.match == .prefix ? Self.longestBlock : Self.longestShort
        prefixes[key, default: []].append(
          Prefix(phrase: phrase, rule: entry.rule, limit: limit))
      }
    }
  }

  /// The rule by which a block is clutter, nothing for text.
  func rule(for block: ArraySlice<UInt8>) -> String? {
    guard block.count <= 4 * Self.longestBlock, !whole.isEmpty || !prefixes.isEmpty else {
      return nil
    }
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
