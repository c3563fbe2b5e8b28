import DatelineScan

/// What comes after a stop, past opening quotation marks and brackets.
struct FollowingText {
  /// Whether it comes without white space.
  let touches: Bool
  /// Whether a capital, a number or an opening mark can begin a sentence there.
  private(set) var beginsSentence = false
  /// Whether a word in small letters comes right away.
  private(set) var isSmall = false
  /// Whether a number comes right away.
  private(set) var isNumber = false
  /// The first word or number.
  private(set) var first: Int

  init(_ block: BlockText, _ index: Int) {
    touches = block.touches(index)
    first = index
    while first < block.range.upperBound, first < index + 4, block.has(first, .mark),
      !block.has(first, .stop)
    {
      first += 1
    }
    guard first < block.range.upperBound else { return }
    let opened = first > index
    if block.has(first, .word) {
      beginsSentence = block.has(first, .capital)
      isSmall = !beginsSentence && !opened
    } else if block.has(first, .number) {
      beginsSentence = true
      isNumber = !opened
    }
  }
}
