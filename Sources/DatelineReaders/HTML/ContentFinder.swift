import DatelineCore
import DatelineScan

/// Finds the element that holds the article, and which of its blocks are the article.
///
/// Every block is worth something: long text without links much, links and scraps less than
/// nothing. The article is the element whose blocks are worth most together; of two that are worth
/// the same, the inner one.
struct ContentFinder {
  /// Long enough for a paragraph, in bytes that are not white space.
  static let longText = 80
  /// Long enough if it ends as a sentence does.
  static let shortText = 30
  /// More of a paragraph is not in links.
  static let mostLinks = 0.4
  /// What a scrap costs.
  static let scrap = -12.0
  /// An element marked as the article is taken when it holds this share of what the best holds.
  static let markedShare = 0.6

  private let tree: PageTree
  private let blocks: [PageBlock]
  /// The worth of all blocks before each.
  private var sums: [Double] = [0]

  init(_ tree: PageTree, _ blocks: [PageBlock]) {
    self.tree = tree
    self.blocks = blocks
    for block in blocks { sums.append((sums.last ?? 0) + ContentFinder.worth(block)) }
  }

  /// What a block says for the element around it being the article.
  static func worth(_ block: PageBlock) -> Double {
    if isText(block) { return Double(block.length) * (1 - block.linkShare) }
    if block.kind == .heading || block.kind == .table || block.kind == .caption { return 0 }
    return scrap - Double(block.linkLength) * 0.3
  }

  /// Whether a block reads like a paragraph of an article.
  static func isText(_ block: PageBlock) -> Bool {
    guard block.kind != .heading, block.linkShare < mostLinks else { return false }
    return block.length >= longText && block.marks > 0
      || block.length >= shortText && block.endsSentence
  }

  /// The blocks of the article.
  func article() -> Range<Int> {
    guard let best = best(among: tree.nodes.indices.lazy.filter { tree.nodes[$0].tag != .text })
    else { return 0..<blocks.count }
    let worth = worth(of: best)
    let inside = best..<Int(tree.nodes[best].end)
    for mark in [PageMarks.articleBody, .keep] {
      let marked = inside.filter { tree.nodes[$0].marks.contains(mark) }
      if let element = self.best(among: marked), self.worth(of: element) > worth * Self.markedShare
      {
        return range(of: element)
      }
    }
    return range(of: best)
  }

  private func best(among nodes: some Sequence<Int>) -> Int? {
    var best: (node: Int, worth: Double)?
    for node in nodes {
      let worth = worth(of: node)
      if worth > 0, worth >= best?.worth ?? 0 { best = (node, worth) }
    }
    return best?.node
  }

  private func worth(of node: Int) -> Double {
    let range = range(of: node)
    return sums[range.upperBound] - sums[range.lowerBound]
  }

  private func range(of node: Int) -> Range<Int> {
    firstBlock(from: node)..<firstBlock(from: Int(tree.nodes[node].end))
  }

  /// The index of the first block that begins at a node or after it.
  private func firstBlock(from node: Int) -> Int {
    blocks.partitionPoint { $0.node < node }
  }
}
