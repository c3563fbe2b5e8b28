/// The visible scalars of a text, so that texts which differ in white space compare equal.
struct DenseText {
  /// The scalars that are neither white space nor invisible.
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each offset of the text, how many visible scalars stand before it.
  private var before: [Int] = [0]

  init(_ text: [Unicode.Scalar]) {
    scalars.reserveCapacity(text.count)
    before.reserveCapacity(text.count + 1)
    for scalar in text {
      if DenseText.isVisible(scalar) { scalars.append(scalar) }
      before.append(scalars.count)
    }
  }

  /// The visible scalars of a mention; nothing when it lies outside the text or holds none.
  func range(of mention: ScoredMention) -> Range<Int>? {
    guard mention.start >= 0, mention.start < mention.end, mention.end < before.count,
      before[mention.start] < before[mention.end]
    else { return nil }
    return before[mention.start]..<before[mention.end]
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The information separators count as white space in Python, by which gold is checked.
    case 0x1c...0x1f, 0xad, 0x200b...0x200d, 0x2060, 0xfeff: false
    default: !scalar.properties.isWhitespace
    }
  }
}
