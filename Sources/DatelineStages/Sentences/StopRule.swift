import DatelineScan

/// Says whether the stop at a token ends the sentence, and what belongs to the stop.
struct StopRule {
  private let block: BlockText
  private let start: Int
  private let index: Int
  private let marks: StopMarks
  /// The index after the stop with its closing marks.
  var end: Int { marks.end }

  /// Looks at the stop at `index` in a sentence that begins at `start`.
  init(_ block: BlockText, _ start: Int, _ index: Int) {
    self.block = block
    self.start = start
    self.index = index
    marks = StopMarks(block, index)
  }

  /// Whether the sentence ends after the stop's marks.
  func endsSentence(beginningWith marker: ListMarker?) -> Bool {
    guard end < block.range.upperBound else { return true }
    if let marker, end <= marker.end { return false }
    guard hasWords else { return false }
    let next = FollowingText(block, end)
    if next.touches { return MissingSpace.ends(block, index, end) }
    switch marks.kind {
    case .exclamation: return exclamationEnds(next)
    case .ellipsis: return next.beginsSentence
    case .period: return periodEnds(next)
    }
  }

  /// Whether a word or number stands between the beginning of the sentence and the stop.
  private var hasWords: Bool {
    if block.has(index, .dotted) { return true }
    return (start..<index).contains { block.hasAny($0, [.word, .number]) }
  }

  private func exclamationEnds(_ next: FollowingText) -> Bool {
    guard !next.beginsSentence else { return true }
    if marks.isClosed { return false }
    // `Yahoo! in the accounting department`
    return !(next.isSmall && block.has(index - 1, .capital) && index - 1 > start)
  }

  private func periodEnds(_ next: FollowingText) -> Bool {
    if block.has(index, .dotted) || block.touches(index) {
      switch AbbreviationRule.verdict(block, start, index, marks, next) {
      case .ends: return true
      case .goesOn: return false
      case .unknown: break
      }
    }
    if next.beginsSentence { return true }
    return next.isSmall && !marks.isClosed
  }
}
