/// Decides which elements of a page are left out before its text is looked at.
struct PageSkips {
  /// A text of this length, in bytes, belongs to a paragraph rather than to a menu.
  static let longText = 40
  /// An element that holds two thirds of all long text is not furniture.
  static let mostText = 0.66
  /// Unless so many bytes of long text stand outside it.
  static let enoughText = 1500

  /// For each node whether it is left out with all inside.
  private(set) var skipped: [Bool]

  /// Decides for a tree; if cautious, class names and the like do not count.
  init(_ tree: PageTree, cautious: Bool = false) {
    let mass = PageSkips.mass(tree)
    let total = mass.last ?? 0
    skipped = [Bool](repeating: false, count: tree.nodes.count)
    let reasons: PageMarks = cautious ? [.dropTag] : [.drop, .dropTag, .hidden]
    var articleEnd = 0
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .html, .body, .text: continue
      case .head, .title:
        skipped[index] = true
        continue
      case .article, .main: articleEnd = max(articleEnd, Int(node.end))
      default: break
      }
      let isHeader = node.tag == .header && index >= articleEnd
      guard isHeader || !node.marks.isDisjoint(with: reasons) else { continue }
      let inside = mass[Int(node.end)] - mass[index]
      let holdsMost =
        Double(inside) > Double(total) * Self.mostText && total - inside < Self.enoughText
      skipped[index] = !holdsMost
    }
  }

  /// The number of bytes of long text before each node.
  static func mass(_ tree: PageTree) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(tree.nodes.count + 1)
    var linkEnd = 0
    for (index, node) in tree.nodes.enumerated() {
      if node.tag == .a { linkEnd = max(linkEnd, Int(node.end)) }
      let count = node.textRange.count
      let counts = node.tag == .text && count >= longText && index >= linkEnd
      sums.append((sums.last ?? 0) + (counts ? count : 0))
    }
    return sums
  }
}
