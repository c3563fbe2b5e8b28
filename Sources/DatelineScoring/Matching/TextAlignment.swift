/// Finds for each scalar of one text its place in another.
///
/// The longest common stretch is laid one over the other, then the longest ones before and behind
/// it, and so on (Ratcliff and Obershelp, 1988): a repeated headline or a lost paragraph moves
/// nothing else. Time grows with the product of the lengths, which is fine for news.
enum TextAlignment {
  /// The place of a scalar that the other text does not have.
  static let nowhere = -1

  /// The places of the scalars of `found` in `gold`.
  static func places(
    of found: [Unicode.Scalar],
    in gold: [Unicode.Scalar]
  ) -> [Int] {
    guard found != gold else { return Array(gold.indices) }
    var places = [Int](repeating: nowhere, count: found.count)
    var search = Search(found, gold)
    var open = [(found: found.indices, gold: gold.indices)]
    while let (left, right) = open.popLast() {
      guard let block = search.longest(in: left, right) else { continue }
      for step in 0..<block.count { places[block.found + step] = block.gold + step }
      open.append((left.lowerBound..<block.found, right.lowerBound..<block.gold))
      open.append(
        (block.found + block.count..<left.upperBound, block.gold + block.count..<right.upperBound)
      )
    }
    return places
  }

  /// A stretch that both texts have.
  private struct Block {
    var found: Int
    var gold: Int
    var count: Int
  }

  private struct Search {
    private let found: [Unicode.Scalar]
    /// Where each scalar stands in the gold text.
    private var positions: [Unicode.Scalar: [Int]] = [:]
    /// For each gold offset, the length of the common stretch that ends before it.
    private var lengths: [Int]
    private var next: [Int]

    init(_ found: [Unicode.Scalar], _ gold: [Unicode.Scalar]) {
      self.found = found
      for (place, scalar) in gold.enumerated() { positions[scalar, default: []].append(place) }
      lengths = [Int](repeating: 0, count: gold.count + 1)
      next = lengths
    }

    /// The longest stretch, the first of several; nothing when there is none.
    mutating func longest(in left: Range<Int>, _ right: Range<Int>) -> Block? {
      var best = Block(found: 0, gold: 0, count: 0)
      var set: [Int] = []
      for place in left {
        var nextSet: [Int] = []
        for other in positions[found[place]] ?? [] where right.contains(other) {
          let count = lengths[other] + 1
          next[other + 1] = count
          nextSet.append(other + 1)
          if count > best.count {
            best = Block(found: place - count + 1, gold: other - count + 1, count: count)
          }
        }
        for index in set { lengths[index] = 0 }
        swap(&lengths, &next)
        set = nextSet
      }
      for index in set { lengths[index] = 0 }
      return best.count > 0 ? best : nil
    }
  }
}
