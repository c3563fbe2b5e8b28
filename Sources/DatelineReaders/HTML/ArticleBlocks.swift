import DatelineCore

/// Leaves out of an article's element what is not the article.
struct ArticleBlocks {
  /// A list with a greater share of links is a menu.
  static let mostListLinks = 0.5
  /// Any other block with more is a signpost to other pages.
  static let mostLinks = 0.7

  /// A list that ends the article has fewer links than this.
  static let mostTailLinks = 0.3
  /// A scrap is at most this long, in bytes that are not white space.
  static let longestScrap = 60
  /// Bylines stand before so many paragraphs at most: a standfirst, the first of the article.
  static let headTexts = 2

  private let tree: PageTree
  private(set) var kept: [PageBlock] = []

  init(_ tree: PageTree, _ blocks: ArraySlice<PageBlock>) {
    self.tree = tree
    let menus = ArticleBlocks.menus(tree, blocks)
    kept = blocks.filter { block in
      if block.kind == .list, menus.contains(list(of: block)) { return false }
      // A caption without a sentence is a credit.
      if block.kind == .caption, !ContentFinder.isText(block) { return false }
      return block.linkShare <= Self.mostLinks
    }
    trimEnds()
    dropHeadScraps()
    dropEmptyHeadings()
  }

  /// Before the first and after the last paragraph, scraps are bylines, dates, tags, buttons.
  private mutating func trimEnds() {
    guard let first = kept.firstIndex(where: ContentFinder.isText),
      let last = kept.lastIndex(where: ContentFinder.isText)
    else { return }
    var end = last + 1
    while end < kept.count, kept[end].kind == .list || kept[end].kind == .table,
      kept[end].linkShare < Self.mostTailLinks
    {
      end += 1
    }
    kept.removeSubrange(end...)
    let head = kept[..<first].filter { $0.kind == .heading }
    kept.replaceSubrange(..<first, with: head)
  }

  /// Drops bylines, dates and the like between a standfirst and the article.
  private mutating func dropHeadScraps() {
    let texts = kept.indices.filter { ContentFinder.isText(kept[$0]) }
    guard texts.count > Self.headTexts else { return }
    let head = kept[..<texts[Self.headTexts]].filter { block in
      block.kind != .paragraph || block.endsSentence || block.length > Self.longestScrap
    }
    kept.replaceSubrange(..<texts[Self.headTexts], with: head)
  }

  /// A heading over nothing, or over what was left out.
  private mutating func dropEmptyHeadings() {
    var result: [PageBlock] = []
    for block in kept {
      if block.kind != .heading, let last = result.last, last.kind == .heading,
        result.count >= 2, result[result.count - 2].kind == .heading
      {
        // Of two headings in a row the first is over nothing, unless it is the headline.
        if tree.nodes[result[result.count - 2].container].tag != .h1, result.count > 2 {
          result.remove(at: result.count - 2)
        }
      }
      result.append(block)
    }
    while result.last?.kind == .heading { result.removeLast() }
    kept = result
  }

  private func list(of block: PageBlock) -> Int { ArticleBlocks.list(tree, block) }

  /// The outermost list around a block, -1 without one.
  private static func list(_ tree: PageTree, _ block: PageBlock) -> Int {
    var index = block.container
    var found = -1
    var steps = 0
    while index >= 0, steps < 12 {
      let tag = tree.nodes[index].tag
      if tag == .ul || tag == .ol || tag == .dl { found = index }
      if tag == .article || tag == .main || tag == .body { break }
      index = Int(tree.nodes[index].parent)
      steps += 1
    }
    return found
  }

  private static func menus(_ tree: PageTree, _ blocks: ArraySlice<PageBlock>) -> Set<Int> {
    var lengths: [Int: (all: Int, links: Int)] = [:]
    for block in blocks where block.kind == .list {
      let list = list(tree, block)
      let old = lengths[list] ?? (0, 0)
      lengths[list] = (old.all + block.length, old.links + block.linkLength)
    }
    return Set(
      lengths.filter { Double($0.value.links) > Double($0.value.all) * mostListLinks }.keys
    )
  }
}
