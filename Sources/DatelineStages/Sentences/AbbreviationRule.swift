import DatelineLexicons
import DatelineScan

/// Says whether the period of an abbreviation or initial ends the sentence too.
enum AbbreviationRule {
  enum Verdict { case ends, goesOn, unknown }

  /// The tokens a sentence must have for a doubtful abbreviation to end it.
  ///
  /// `At 5 a.m. Mr. Cole` has too few.
  private static let fewestTokens = 4

  static func verdict(
    _ block: BlockText,
    _ start: Int,
    _ index: Int,
    _ marks: StopMarks,
    _ next: FollowingText
  ) -> Verdict {
    let dotted = block.has(index, .dotted)
    guard dotted || block.touches(index) else { return .unknown }
    let word = dotted ? index : index - 1
    guard dotted || block.has(word, .word) else { return symbol(block, word, next) }
    let entry = block.abbreviation(endingAt: word)
    guard let entry, dotted || !block.isLetter(word) else {
      return dotted || block.isLetter(word) ? initial(block, start, word, next) : .unknown
    }
    if marks.isClosed && next.beginsSentence { return .unknown }
    if entry.capital && !block.has(word, .capital) { return small(entry, block, next) }
    if entry.kind == .number { return next.isNumber ? .goesOn : .unknown }
    if next.isSmall || next.opensBracket { return .goesOn }
    if next.isNumber { return entry.kind == .time ? .unknown : .goesOn }
    guard entry.ends == .maybe else { return .goesOn }
    let isLong = word - start >= fewestTokens
    if isLong && isStarter(block, next.first) { return .ends }
    switch entry.kind {
    case .time, .unit:
      let isTime =
        block.range.contains(next.first)
        && !block[next.first].cues.isDisjoint(with: [.weekday, .month, .timeZone])
      return isLong && !isTime && !isTitle(block, next.first) ? .ends : .goesOn
    case .latin: return .ends
    default: return next.first > word + 2 ? .unknown : .goesOn
    }
  }

  private static func isStarter(_ block: BlockText, _ index: Int) -> Bool {
    block.isStarter(index) || isTitle(block, index)
  }

  /// Whether an abbreviated title begins here, as in `Mr. Cole`.
  private static func isTitle(_ block: BlockText, _ index: Int) -> Bool {
    guard block.has(index, [.word, .capital]), block.touches(index + 1), block.has(index + 1, .stop)
    else { return false }
    return block.abbreviation(endingAt: index)?.kind == .title
  }

  /// An abbreviation written small, which can be another word, as in `the sun. It`.
  private static func small(
    _ entry: Abbreviation,
    _ block: BlockText,
    _ next: FollowingText
  ) -> Verdict {
    switch entry.kind {
    case .title, .address, .organisation, .rank:
      return isStarter(block, next.first) || !next.isSmall && entry.ends == .maybe
        ? .unknown : .goesOn
    case .number: return next.isNumber ? .goesOn : .unknown
    default: return .unknown
    }
  }

  /// A single letter or dotted initials, as in `J. Cole` and `you and I. Did`; not the `s` of `1990s`.
  private static func initial(
    _ block: BlockText,
    _ start: Int,
    _ word: Int,
    _ next: FollowingText
  ) -> Verdict {
    if block.touches(word), block.has(word - 1, .number) { return .unknown }
    guard block.isStarter(next.first), !next.opensBracket else { return .goesOn }
    return word - start > 1 ? .ends : .goesOn
  }

  /// A sign that stands for a word, as in `N°. 5`.
  private static func symbol(_ block: BlockText, _ word: Int, _ next: FollowingText) -> Verdict {
    block.has(word, [.mark, .beyondASCII]) && !block.has(word, .quote) && next.isNumber
      ? .goesOn : .unknown
  }
}
