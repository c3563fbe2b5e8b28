import DatelineScan

/// Says whether the stop at a token ends the sentence.
enum StopRule {
  /// Whether a stop is the commonest end, with nothing doubtful around it.
  ///
  /// That is a period after a word of more than one letter that is no abbreviation, before a
  /// capitalised word. Most stops are, so this comes before all other rules.
  static func isPlainEnd(_ block: BlockText, _ index: Int) -> Bool {
    guard index + 1 < block.range.upperBound else { return false }
    let stop = block[index]
    let before = block[index - 1]
    let next = block[index + 1]
    return stop.count == 1 && stop.shape.contains(.stop) && stop.touchesPrevious
      && before.shape.contains(.word) && before.count > 2 && !before.touchesPrevious
      && !before.cues.contains(.abbreviation)
      && next.shape.isSuperset(of: [.word, .capital]) && !next.touchesPrevious
      && block.firstByte(index) == UInt8(ascii: ".")
  }

  /// Whether the sentence that begins at `start` ends after the marks of the stop at `index`.
  static func endsSentence(
    _ block: BlockText,
    _ start: Int,
    _ index: Int,
    _ marks: StopMarks
  ) -> Bool {
    let next = FollowingText(block, marks.end)
    if next.touches {
      return MissingSpace.ends(block, index, marks.end)
    }
    if SourceRule.follows(block, marks.end, closed: marks.isClosed) { return false }
    switch marks.kind {
    case .exclamation:
      if next.beginsSentence { return true }
      // `Yahoo! in the accounting department`
      let isName = block.has(index - 1, .capital) && index - 1 > start
      return !marks.isClosed && !(next.isSmall && isName)
    case .ellipsis: return next.beginsSentence
    case .period:
      switch AbbreviationRule.verdict(block, start, index, marks, next) {
      case .ends: return true
      case .goesOn: return false
      case .unknown:
        if next.beginsSentence { return true }
        return !marks.isClosed
          && (next.opensBracket || next.isSmall && !isUnit(block, before: index))
      }
    }
  }

  /// Whether a short word after a number stands before a stop, as in `12 in. guns`.
  private static func isUnit(_ block: BlockText, before index: Int) -> Bool {
    block.isSmallWord(index - 1) && block[index - 1].count <= 4 && block.has(index - 2, .number)
  }
}
