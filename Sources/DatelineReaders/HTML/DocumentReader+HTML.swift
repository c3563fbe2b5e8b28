import DatelineCore
import DatelineScan

extension DocumentReader {
  /// Fills a document from a decoded page.
  func addPage(
    _ page: [UInt8],
    title: [UInt8]?,
    _ raw: RawDocument,
    into document: inout Document
  ) throws(ReadError) {
    let stripped = PageStripper(page.span)
    let tree = try tree(of: stripped.page, raw)
    let metadata = PageMetadata(tree, linkedData: stripped.linkedData)
    metadata.fill(&document.meta)
    let ownTitle = document.meta.title.map { PhraseFolding.fold(Array($0.utf8)[...]) }
    if document.source.uri == nil { document.source.uri = document.meta.url }
    if let title, let clean = InlineCleaner.string(title.span) { document.meta.title = clean }

    var assembler = TextAssembler(&document, clutter: clutter)
    if let headline = document.meta.title {
      let bytes = Array(headline.utf8)
      assembler.add(bytes.span, 0..<bytes.count, .title)
    }
    for block in article(of: tree) {
      if block.kind == .heading, ownTitle == text(of: block, in: tree) { continue }
      assembler.begin()
      for segment in block.segments {
        if segment.isEmpty {
          assembler.addSpace()
        } else {
          assembler.append(tree.text.span, segment)
        }
      }
      assembler.end(block.kind)
    }
    assembler.finish(into: &document)
  }

  private func tree(of page: [UInt8], _ raw: RawDocument) throws(ReadError) -> PageTree {
    guard page.contains(where: { $0 > 0x20 }) else { return PageTree() }
    guard let tree = PageTreeBuilder.tree(of: page, furniture: furniture) else {
      throw error(.invalidHTML, raw, "the page cannot be parsed")
    }
    return tree
  }

  /// The folded text of a block.
  private func text(of block: PageBlock, in tree: PageTree) -> [UInt8] {
    var cleaner = InlineCleaner(text: [])
    for segment in block.segments { cleaner.append(tree.text.span, segment) }
    return PhraseFolding.fold(cleaner.takeText()[...])
  }

  private func article(of tree: PageTree) -> [PageBlock] {
    let careful = articleBlocks(tree, PageSkips(tree).skipped)
    let length = careful.reduce(0) { $0 + $1.length }
    guard length < 250 else { return careful }
    // Class names may have misled: try again without them.
    let cautious = articleBlocks(tree, PageSkips(tree, cautious: true).skipped)
    return cautious.reduce(0) { $0 + $1.length } > 2 * length ? cautious : careful
  }

  private func articleBlocks(_ tree: PageTree, _ skipped: [Bool]) -> [PageBlock] {
    let blocks = PageBlocks(tree, skipped: skipped).blocks
    return ArticleBlocks(tree, blocks[ContentFinder(tree, blocks).article()]).kept
  }
}
