import DatelineScan

/// What comes after a stop, past opening quotation marks, brackets and dashes.
struct FollowingText {
  /// Whether it comes without white space.
  let touches: Bool
  /// Whether a capital or a number can begin a sentence there.
  private(set) var beginsSentence = false
  /// Whether a word in small letters comes right away.
  private(set) var isSmall = false
  /// Whether a number comes right away.
  private(set) var isNumber = false
  /// Whether a bracket opens right away.
  let opensBracket: Bool
  /// The first word or number.
  private(set) var first: Int

  init(_ block: borrowing BlockText, _ index: Int) {
    touches = block.touches(index)
    opensBracket = block.byte(index) == UInt8(ascii: "(")
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
