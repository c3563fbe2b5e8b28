import DatelineLexicons
import DatelineScan

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
  /// The number of bytes of the longest phrase in `whole`.
  private let longestWhole: Int
  /// By the first two bytes of the phrase.
  private let prefixes: [UInt16: [Prefix]]
  /// The first bytes of every phrase, by the first two: most blocks need no other look.
  private let beginnings: [UInt16: [Head]]
  /// A bit for each key of `beginnings`, by its number.
  private let hasBeginning: [UInt64]

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
    longestWhole = whole.keys.map(\.count).max() ?? 0
    var hasBeginning = [UInt64](repeating: 0, count: (1 << 16) / 64)
    for key in beginnings.keys { hasBeginning[Int(key >> 6)] |= 1 << UInt64(key & 63) }
    self.hasBeginning = hasBeginning
    self.prefixes = prefixes
    self.beginnings = beginnings
  }

  /// The rule by which a block is clutter, nothing for text.
  func rule(for block: ArraySlice<UInt8>) -> String? {
    guard block.count <= 4 * Self.longestBlock, mayBegin(block) else { return nil }
    let length = ByteSearch.scalarCount(in: block.span, 0..<block.count)
    guard length <= Self.longestBlock else { return nil }
    let folded = PhraseFolding.fold(block)
    guard let key = ClutterFilter.key(folded) else { return nil }
    if let rule = rule(whole: folded) ?? rule(whole: ClutterFilter.withoutCount(folded)) {
      return rule
    }
    return prefixes[key]?.first { prefix in
      length <= prefix.limit && folded.starts(with: prefix.phrase)
        && (folded.count == prefix.phrase.count
          || !PhraseFolding.isWord(folded[prefix.phrase.count]))
    }?.rule
  }

  /// The rule by which a whole block is clutter.
  private func rule(whole folded: [UInt8]) -> String? {
    folded.count <= longestWhole ? whole[folded] : nil
  }

  /// Whether a phrase may stand at the beginning of a block, a number before it aside.
  private func mayBegin(_ block: ArraySlice<UInt8>) -> Bool {
    guard !beginnings.isEmpty else { return false }
    let start = block.firstIndex { $0 >= 0x80 || (0x61...0x7a).contains($0 | 0x20) }
    guard let start, start + 1 < block.endIndex else { return false }
    let before = start - block.startIndex
    guard let head = ClutterFilter.head(block.span.extracting(before...)) else { return true }
    if start > block.startIndex { return true }
    let key = UInt16(truncatingIfNeeded: head).byteSwapped
    guard hasBeginning[Int(key >> 6)] >> UInt64(key & 63) & 1 != 0 else { return false }
    return beginnings[key]?.contains { head & $0.mask == $0.bytes } ?? false
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The first bytes in small letters as one number, nothing where folding changes more.
  private static func head(_ bytes: Span<UInt8>) -> UInt64? {
    if bytes.count >= Head.length {
      let word = ByteSearch.load(bytes, 0)
      let quote = word ^ (ones &* 0x22)
      if (word | (quote &- ones) & ~quote) & (ones &* 0x80) != 0 { return nil }
      // The top bits tell the bytes from A on that are not behind Z.
      let capitals = (word &+ ones &* 0x3f) & ~(word &+ ones &* 0x25) & (ones &* 0x80)
      return word | capitals >> 2
    }
    var head: UInt64 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 || byte == UInt8(ascii: "\"") { return nil }
      head |= UInt64(lower(byte)) << UInt64(8 * index)
    }
    return head
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
