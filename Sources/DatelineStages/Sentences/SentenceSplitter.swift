import DatelineCore
import DatelineScan

/// Walks over the tokens of a block and asks the rules at those that may end a sentence.
struct SentenceSplitter {
  private(set) var sentences: [Sentence]
  /// The first token of the sentence at hand.
  private var start = 0
  /// The marker that the sentence at hand begins with, when it is an item of a list.
  private var marker: ListMarker?
  /// The first word or number of the sentence at hand, or how far it was looked for.
  private var firstWord = 0
  /// The end of the last run of touching tokens that was found to be no address.
  private var plainRunEnd = 0

  /// Takes an array to add to.
  init(_ sentences: [Sentence]) { self.sentences = sentences }

  /// Adds the sentences of a block.
  mutating func split(_ block: BlockText) {
    let end = block.range.upperBound
    var index = block.range.lowerBound
    guard index < end else { return }
    begin(block, index)
    while true {
      guard index < end else { break }
      if marker == nil { index = block.wakes.span.next(.sentence, from: index, to: end) }
      guard index < end else { break }
      index = step(block, index)
    }
    if start < end { self.end(block, end) }
  }

  /// Looks at one token; gives the next to look at.
  private mutating func step(_ block: BlockText, _ index: Int) -> Int {
    let shape = block[index].shape
    if index > start, beginsSentence(block, index, shape) {
      end(block, index)
      return index
    }
    guard shape.contains(.stop) || block.isDottedStop(index) else { return index + 1 }
    if index > start, marker == nil, StopRule.isPlainEnd(block, index) {
      end(block, index + 1)
      return index + 1
    }
    if block.touches(index + 1), let next = stepOverAddress(block, index) { return next }
    let marks = StopMarks(block, index)
    if endsSentence(block, index, marks) { end(block, marks.end) }
    return marks.end
  }

  /// Whether a line break or a marker of the list at hand begins a sentence here.
  private func beginsSentence(_ block: BlockText, _ index: Int, _ shape: Token.Shape) -> Bool {
    if shape.contains(.afterLine), LineRule.begins(block, index) { return true }
    guard let marker else { return false }
    return marker.isFollowed(block, at: index)
  }

  private mutating func endsSentence(
    _ block: BlockText,
    _ index: Int,
    _ marks: StopMarks
  ) -> Bool {
    if marks.end == block.range.upperBound { return true }
    if let marker, marks.end <= marker.end { return false }
    while firstWord < index, !block.hasAny(firstWord, [.word, .number]) { firstWord += 1 }
    guard firstWord < index || block.has(index, .dotted) else { return false }
    return StopRule.endsSentence(block, start, index, marks)
  }

  /// Passes the address that a stop is part of: gives the next token to look at.
  private mutating func stepOverAddress(_ block: BlockText, _ index: Int) -> Int? {
    guard index >= plainRunEnd else { return nil }
    let run = TouchingRun(block, around: index)
    guard run.isAddress else {
      plainRunEnd = run.tokens.upperBound
      return nil
    }
    if let next = AddressRule.end(block, run) {
      end(block, next)
      return next
    }
    // A stop or bracket at the end of the run is not the address's.
    return max(index + 1, run.tokens.upperBound - 2)
  }

  private mutating func end(_ block: BlockText, _ end: Int) {
    sentences.append(
      Sentence(
        range: TextRange(block[start].start, block[end - 1].end),
        firstToken: UInt32(start),
        endToken: UInt32(end)
      )
    )
    begin(block, end)
  }

  private mutating func begin(_ block: BlockText, _ index: Int) {
    start = index
    firstWord = index
    marker =
      block.hasAny(index, [.number, .mark]) || block.isLetter(index)
      ? ListMarker(block, at: index) : nil
  }
}
