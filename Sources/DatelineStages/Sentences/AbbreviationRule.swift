import DatelineLexicons
import DatelineScan

/// Says whether the period of an abbreviation or initial ends the sentence too.
enum AbbreviationRule {
  enum Verdict { case ends, goesOn, unknown }

  /// Words that a sentence must have before a doubtful abbreviation may end it: `At 5 a.m. Mr. Smith`
  private static let fewestTokens = 4

  static func verdict(
    _ block: BlockText, _ start: Int, _ index: Int, _ marks: StopMarks, _ next: FollowingText
  ) -> Verdict {
    let dotted = block.has(index, .dotted)
    let word = dotted ? index : index - 1
    guard dotted || block.has(word, .word) else { return symbol(block, word, next) }
    guard let entry = block.abbreviation(endingAt: word) else {
      return dotted || block.isLetter(word)
        ? initial(block, start, word, next) : .unknown
    }
    if marks.isClosed && next.beginsSentence { return .unknown }
    if next.isSmall { return .goesOn }
    if !dotted && block.isLetter(word) { return initial(block, start, word, next) }
    if entry.kind == .number { return next.isNumber ? .goesOn : .unknown }
    if next.isNumber { return entry.kind == .time ? .unknown : .goesOn }
    let starts = block.isStarter(next.first) && index - start >= fewestTokens
    switch entry.ends {
    case .never: return .goesOn
    case .maybe:
      if starts { return .ends }
      switch entry.kind {
      case .time, .unit:
        return block[next.first].cues.isDisjoint(with: [.weekday, .month, .timeZone])
          && index - start >= fewestTokens ? .ends : .goesOn
      case .latin: return .ends
      default: return next.first > word + 2 ? .unknown : .goesOn
      }
    }
  }

  /// `J. Smith`, `you and I. Did`
  private static func initial(
    _ block: BlockText, _ start: Int, _ word: Int, _ next: FollowingText
  ) -> Verdict {
    if next.isSmall || next.isNumber { return .goesOn }
    if block.isStarter(next.first) && !block.isLetter(next.first) {
      return word - start > 1 ? .ends : .goesOn
    }
    return .goesOn
  }

  /// `N°. 5`
  private static func symbol(_ block: BlockText, _ word: Int, _ next: FollowingText) -> Verdict {
    block.has(word, [.mark, .beyondASCII]) && !block.has(word, .quote) && next.isNumber
      ? .goesOn : .unknown
  }
}
