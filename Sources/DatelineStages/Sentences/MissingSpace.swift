import DatelineScan

/// Says whether a stop that a word follows without a space ends a sentence, as in `the end.Next`.
///
/// Not inside addresses and names of files, nor before small letters.
enum MissingSpace {
  static func ends(_ block: BlockText, _ index: Int, _ end: Int) -> Bool {
    block.touches(index) && isWord(block, before: index) && begins(block, index, end)
      && !TouchingRun(block, around: index).isPath
  }

  /// Whether a number, or a word that is neither initial nor abbreviation, stands before a stop.
  private static func isWord(_ block: BlockText, before index: Int) -> Bool {
    let before = block[index - 1]
    if before.shape.contains(.number) { return true }
    return before.shape.contains(.word) && before.count > 2
      && !before.shape.contains(.allCapitals) && !before.cues.contains(.abbreviation)
  }

  /// Whether the word after a stop can begin a sentence: not in capitals, but for `I` and the like.
  private static func begins(_ block: BlockText, _ index: Int, _ end: Int) -> Bool {
    guard block.has(end, [.word, .capital]) else { return false }
    if block[end].count == 1 && (block.touches(end + 1) || block.has(index - 1, .number)) {
      return false
    }
    return !block.has(end, .allCapitals) || block[end].cues.contains(.functionWord)
  }
}
