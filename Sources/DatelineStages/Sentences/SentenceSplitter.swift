import DatelineCore
import DatelineScan

/// Walks over the tokens of a block and asks the rules at those that may end a sentence.
struct SentenceSplitter {
  /// What a token must be for a rule to look at it.
  private static let wakes: Token.Shape = [.stop, .dotted, .afterLine]

  private(set) var sentences: [Sentence]
  private var block: BlockText
  /// The first token of the sentence at hand.
  private var start = 0
  /// The marker that the sentence at hand begins with, when it is an item of a list.
  private var marker: ListMarker?

  init(_ block: BlockText, sentences: [Sentence]) {
    self.block = block
    self.sentences = sentences
  }

  /// The index after the last token that begins before an offset.
  func endOfBlock(from first: Int, before offset: UInt32) -> Int {
    let tokens = block.tokens.span
    var low = first
    var step = 64
    while low + step < tokens.count, tokens[low + step].start < offset {
      low += step
      step *= 2
    }
    var high = min(tokens.count, low + step)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Adds the sentences of a block's tokens.
  mutating func split(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    block.range = range
    begin(range.lowerBound)
    var index = range.lowerBound
    while index < range.upperBound {
      index = marker == nil ? nextWaking(from: index) : index
      guard index < range.upperBound else { break }
      index = step(index)
    }
    if start < range.upperBound { end(range.upperBound) }
  }

  /// The next token that may end a sentence, or the end of the block.
  private func nextWaking(from first: Int) -> Int {
    let tokens = block.tokens.span
    var index = first
    let end = block.range.upperBound
    while index < end, tokens[index].shape.isDisjoint(with: SentenceSplitter.wakes) { index += 1 }
    return index
  }

  /// Looks at one token; gives the next to look at.
  private mutating func step(_ index: Int) -> Int {
    let shape = block[index].shape
    if index > start, beginsAfterLine(index, shape) || beginsItem(index) {
      end(index)
      return index
    }
    guard shape.contains(.stop) || block.isDottedStop(index) else { return index + 1 }
    let stop = StopRule(block, start, index)
    if stop.endsSentence(beginningWith: marker) { end(stop.end) }
    return stop.end
  }

  private func beginsAfterLine(_ index: Int, _ shape: Token.Shape) -> Bool {
    shape.contains(.afterLine) && LineRule.begins(block, index)
  }

  /// Whether the next item of the list begins here.
  private func beginsItem(_ index: Int) -> Bool {
    guard let marker else { return false }
    return marker.isFollowed(block, at: index)
  }

  private mutating func end(_ end: Int) {
    sentences.append(
      Sentence(
        range: TextRange(block[start].start, block[end - 1].end), firstToken: UInt32(start),
        endToken: UInt32(end)))
    begin(end)
  }

  private mutating func begin(_ index: Int) {
    start = index
    marker = ListMarker(block, at: index)
  }
}
