import DatelineCore
import DatelineScan

/// Builds a document's text block by block and leaves out what is there twice or is no text.
struct TextAssembler {
  /// A teaser is at least this long, in characters: shorter beginnings meet by chance.
  static let shortestTeaser = 40
  /// A headline or teaser comes back within so many blocks.
  static let repetitionReach = 4

  private var cleaner: InlineCleaner
  private(set) var blocks: [Block]
  private var dropped: [Dropped]
  private let clutter: ClutterFilter
  /// A title known beforehand: a first block that says the same is the title.
  var titleToMatch: [UInt8]?

  /// Starts with an empty document, whose memory is used.
  init(_ document: inout Document, clutter: ClutterFilter) {
    var text: [UInt8] = []
    swap(&text, &document.text)
    text.removeAll(keepingCapacity: true)
    cleaner = InlineCleaner(text: text)
    blocks = []
    swap(&blocks, &document.blocks)
    blocks.removeAll(keepingCapacity: true)
    dropped = []
    self.clutter = clutter
  }

  /// The bytes of a block.
  func bytes(of block: Block) -> ArraySlice<UInt8> { cleaner.text[block.range.bytes] }

  /// Adds a block that is one range of the source; a plain text's first may be its headline.
  mutating func add(
    _ source: Span<UInt8>,
    _ range: Range<Int>,
    _ kind: Block.Kind,
    mayBeHeadline: Bool = false
  ) {
    begin()
    append(source, range)
    end(kind, mayBeHeadline: mayBeHeadline)
  }

  mutating func begin() { cleaner.beginBlock() }

  mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    cleaner.append(source, range)
  }

  mutating func addSpace() { cleaner.addSpace() }

  /// Ends the block that was begun, and drops it or the one before where a rule says so.
  mutating func end(_ kind: Block.Kind, mayBeHeadline: Bool = false) {
    guard let range = cleaner.endBlock() else { return }
    let isHeadline = isHeadline(range, mayBeHeadline)
    let block = Block(range: TextRange(range), kind: isHeadline ? .title : kind)
    if block.kind != .title, let rule = ruleAgainst(range) { return drop(range, rule: rule) }
    blocks.append(block)
    dropTeaser()
  }

  private func isHeadline(_ range: Range<Int>, _ mayBeHeadline: Bool) -> Bool {
    guard blocks.isEmpty else { return false }
    let bytes = cleaner.text[range]
    return mayBeHeadline && HeadlineRule.isHeadline(bytes) || matchesTitle(bytes)
  }

  /// The rule that drops a block; its bytes are let go of before the text changes, else all of the
  /// text is copied each time.
  private func ruleAgainst(_ range: Range<Int>) -> String? {
    let bytes = cleaner.text[range]
    return repeatsFirst(bytes) ? "repeated-headline" : clutter.rule(for: bytes)
  }

  /// Moves everything into the document.
  consuming func finish(into document: inout Document) {
    for run in cleaner.runs { document.offsets.add(clean: Int(run.clean), source: Int(run.source)) }
    document.blocks = blocks
    document.dropped.append(contentsOf: dropped)
    document.text = cleaner.takeText()
  }

  private func matchesTitle(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let titleToMatch else { return false }
    return PhraseFolding.fold(bytes) == PhraseFolding.fold(titleToMatch[...])
  }

  private func repeatsFirst(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = blocks.first, blocks.count < Self.repetitionReach,
      abs(first.range.count - bytes.count) <= 8
    else { return false }
    let before = self.bytes(of: first)
    // Folding is dear, and nearly all blocks differ in their first letters already.
    let heads = (before.prefix(3), bytes.prefix(3))
    let mayFoldAlike = zip(heads.0, heads.1).allSatisfy { one, other in
      one | 0x20 == other | 0x20 || !PhraseFolding.isWord(one) || !PhraseFolding.isWord(other)
    }
    return mayFoldAlike && PhraseFolding.fold(before) == PhraseFolding.fold(bytes)
  }

  private mutating func drop(_ range: Range<Int>, rule: String) {
    dropped.append(
      Dropped(rule: rule, text: String(decoding: cleaner.text[range], as: UTF8.self))
    )
    cleaner.remove(max(0, range.lowerBound - 2)..<range.upperBound)
  }

  /// Drops the block before the last when the last says the same and goes on.
  private mutating func dropTeaser() {
    guard blocks.count >= 2 else { return }
    let last = blocks[blocks.count - 1]
    let teaser = blocks[blocks.count - 2]
    guard isTeaser(teaser, of: last) else { return }
    dropped.append(
      Dropped(
        rule: "repeated-teaser",
        text: String(decoding: bytes(of: teaser), as: UTF8.self)
      )
    )
    let gap = Int(teaser.range.start)..<Int(last.range.start)
    cleaner.remove(gap)
    blocks.removeLast(2)
    blocks.append(
      Block(
        range: TextRange(gap.lowerBound..<Int(last.range.end) - gap.count),
        kind: last.kind
      )
    )
  }

  /// Whether a block is the beginning of the next.
  private func isTeaser(_ teaser: Block, of last: Block) -> Bool {
    guard teaser.kind != .title, teaser.range.count <= last.range.count + 4,
      teaser.range.count >= Self.shortestTeaser,
      bytes(of: last).starts(with: bytes(of: teaser).prefix(Self.shortestTeaser / 2))
    else { return false }
    let beginning = withoutEllipsis(bytes(of: teaser))
    return bytes(of: last).starts(with: beginning)
      && beginning.count(where: { $0 & 0xc0 != 0x80 }) >= Self.shortestTeaser
      && (beginning.count < last.range.count || blocks.count <= Self.repetitionReach)
  }

  private func withoutEllipsis(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    let brackets: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), 0x29]
    func trim() {
      while let last = rest.last, last == 0x20 || brackets.contains(last) { rest.removeLast() }
    }
    let cut = rest.suffix(6)
    guard cut.contains(0xa6) || cut.filter({ $0 == 0x2e }).count >= 2 else { return rest }
    trim()
    if rest.suffix(3).elementsEqual([0xe2, 0x80, 0xa6]) { rest.removeLast(3) }
    while rest.last == 0x2e { rest.removeLast() }
    trim()
    return rest
  }
}
