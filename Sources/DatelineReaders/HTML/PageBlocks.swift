import DatelineCore

/// Cuts the text of a page into blocks.
struct PageBlocks {
  /// A cell with more text than this is a column of the page, not of a table.
  static let longestCell = 300

  /// How many nodes of a list item are looked at.
  static let itemReach = 64

  private let tree: PageTree
  private let skipped: [Bool]
  private(set) var blocks: [PageBlock] = []

  private var current: PageBlock?
  /// The elements around the current node that are on lines of their own.
  private var around: [Int] = []
  private var linkEnd = 0
  private var tableEnd = 0
  private var breaks = 0

  /// Cuts a tree without the nodes that are skipped, with all inside.
  init(_ tree: PageTree, skipped: [Bool]) {
    self.tree = tree
    self.skipped = skipped
    var at = 0
    while at < tree.nodes.count {
      leave(at)
      if skipped[at] {
        current?.segments.append(0..<0)
        at = Int(tree.nodes[at].end)
      } else {
        visit(at)
        at += 1
      }
    }
    flush()
  }

  /// Ends the blocks of elements that end before a node.
  private mutating func leave(_ at: Int) {
    while let last = around.last, tree.nodes[last].end <= at {
      around.removeLast()
      if isCell(last) { current?.segments.append(0..<0) } else { flush() }
    }
  }

  private mutating func visit(_ at: Int) {
    let node = tree.nodes[at]
    switch node.tag {
    case .text:
      addText(at)
    case .br:
      breaks += 1
      current?.segments.append(0..<0)
      if breaks > 1 { flush() }
    case .a where node.marks.contains(.link):
      linkEnd = max(linkEnd, Int(node.end))
    case let tag where tag.isBlock:
      if tag == .table, isData(at) { tableEnd = max(tableEnd, Int(node.end)) }
      if isCell(at) { current?.segments.append(0..<0) } else { flush() }
      around.append(at)
    default: break
    }
  }

  private mutating func addText(_ at: Int) {
    let range = tree.nodes[at].textRange
    var length = 0
    var marks = 0
    for index in range {
      let byte = tree.text[index]
      if byte > 0x20 { length += 1 }
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") { marks += 1 }
    }
    if length > 0 { breaks = 0 }
    if current == nil {
      guard length > 0 else { return }
      current = PageBlock(
        kind: .paragraph,
        node: at,
        container: around.last ?? 0,
        segments: []
      )
    }
    current?.segments.append(range)
    current?.length += length
    current?.marks += marks
    if at < linkEnd { current?.linkLength += length }
  }

  private mutating func flush() {
    breaks = 0
    guard var block = current else { return }
    current = nil
    block.kind = kind(of: block)
    if let last = block.segments.last(where: { range in range.contains { tree.text[$0] > 0x20 } }) {
      let bytes = tree.text[last]
      let end = bytes.lastIndex { $0 > 0x20 } ?? bytes.startIndex
      block.endsSentence = HeadlineRule.endsSentence(bytes[...end])
    }
    blocks.append(block)
  }

  private func kind(of block: PageBlock) -> Block.Kind {
    if block.node < tableEnd { return .table }
    var index = block.container
    var steps = 0
    while index >= 0, steps < 6 {
      let node = tree.nodes[index]
      switch node.tag {
      case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
      case .li where holdsParagraphs(index): return .paragraph
      case .li, .dd, .dt: return .list
      case .blockquote: return .quote
      case .figcaption, .caption, .figure: return .caption
      case .article, .body, .main, .td: return .paragraph
      default: break
      }
      index = Int(node.parent)
      steps += 1
    }
    return .paragraph
  }

  /// Whether a list item holds several paragraphs, as the entries of a live page do.
  private func holdsParagraphs(_ item: Int) -> Bool {
    var paragraphs = 0
    for index in item + 1..<max(item + 1, min(Int(tree.nodes[item].end), item + Self.itemReach)) {
      let tag = tree.nodes[index].tag
      if tag == .p || tag.isHeading { paragraphs += 1 }
      if paragraphs > 1 { return true }
    }
    return false
  }

  /// Whether a node is a cell of a table that holds data.
  private func isCell(_ at: Int) -> Bool {
    guard at < tableEnd else { return false }
    let tag = tree.nodes[at].tag
    return tag != .tr && tag != .table && tag != .tbody && tag != .caption
  }

  /// Whether a table holds data: its cells are short and there is no table inside.
  private func isData(_ table: Int) -> Bool {
    let end = Int(tree.nodes[table].end)
    var rows = 0
    var cells = 0
    for index in table + 1..<max(table + 1, end) {
      let node = tree.nodes[index]
      switch node.tag {
      case .table: return false
      case .tr: rows += 1
      case .td, .th:
        cells += 1
        if node.textRange.count > Self.longestCell { return false }
      default: break
      }
    }
    return rows > 1 && cells > rows
  }
}
