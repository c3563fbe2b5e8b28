import DatelineScan

extension Span where Element == Token {
  /// The index of the first token that is a number in digits or has one of some cues; the number
  /// of tokens when there is none.
  ///
  /// Most words wake no rule, so four are asked at once.
  func firstNumber(or cues: Cues) -> Int {
    var index = 0
    while index &+ 4 <= count {
      let four = extracting(index..<index &+ 4)
      let shapes = four[0].shape.union(four[1].shape).union(four[2].shape).union(four[3].shape)
      let words = four[0].cues.union(four[1].cues).union(four[2].cues).union(four[3].cues)
      if shapes.contains(.number) || !words.isDisjoint(with: cues) { break }
      index &+= 4
    }
    while index < count {
      if self[index].shape.contains(.number) || !self[index].cues.isDisjoint(with: cues) { break }
      index &+= 1
    }
    return index
  }
}
