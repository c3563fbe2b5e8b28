import DatelineCore
import DatelineScan

/// What a page says about itself.
struct PageMetadata {
  private let tree: PageTree
  private let linkedData: [[UInt8]]
  private var meta: [String: String] = [:]

  init(_ tree: PageTree, linkedData: [[UInt8]]) {
    self.tree = tree
    self.linkedData = linkedData
    for fact in tree.facts where fact.kind == .meta && !fact.value.isEmpty {
      if meta[fact.key] == nil { meta[fact.key] = fact.value }
    }
  }

  /// Fills in what the caller did not give.
  func fill(_ metadata: inout Metadata) {
    metadata.site = first(["og:site_name", "application-name"])
    metadata.title = title(site: metadata.site)
    metadata.byline = byline
    metadata.language = language
    metadata.url = metadata.url ?? url
    if let published = PageDates(tree, meta: meta, linkedData: linkedData).published {
      metadata.published = published
      metadata.publishedFrom = .metadata
    }
  }

  private func first(_ keys: [String]) -> String? {
    for key in keys {
      if let value = meta[key], let clean = clean(Array(value.utf8)) { return clean }
    }
    return nil
  }

  private func clean(_ bytes: [UInt8]) -> String? { InlineCleaner.string(bytes.span) }

  private func text(_ node: PageTree.Node) -> String? {
    clean(Array(tree.text[node.textRange]))
  }

  private var url: String? {
    let canonical = tree.facts.first { $0.kind == .canonical && $0.value.hasPrefix("http") }
    return canonical?.value ?? first(["og:url"])
  }

  private var language: String? {
    let declared = tree.facts.first { $0.kind == .language }?.value
    return declared.flatMap { clean(Array($0.utf8)) }
      ?? first(["content-language", "og:locale"])
  }

  // MARK: Title

  private func title(site: String?) -> String? {
    let ofPage = tree.nodes.first { $0.tag == .title }.flatMap(text)
    let declared = first(["og:title", "twitter:title", "headline"])
    let full = [declared, ofPage].compactMap(\.self)
    let headings = tree.nodes.filter { $0.tag == .h1 }.compactMap(text)
    // The heading that the page's own title begins with is what readers see as its headline.
    if let heading = headings.first(where: { heading in
      full.contains { PageMetadata.folded($0).starts(with: PageMetadata.folded(heading)) }
    }) {
      return heading
    }
    if let declared { return PageMetadata.withoutSite(declared, site: site) }
    if headings.count == 1 { return headings[0] }
    return ofPage.map { PageMetadata.withoutSite($0, site: site) } ?? headings.first
  }

  private static func folded(_ string: String) -> [UInt8] {
    PhraseFolding.fold(Array(string.utf8)[...])
  }

  /// A title without the name of the site behind (or before) a bar or dash.
  static func withoutSite(_ title: String, site: String?) -> String {
    for mark in [" | ", " - ", " – ", " — ", " :: ", " » ", " · "] {
      guard let cut = title.lastRange(of: mark) else { continue }
      let head = title[..<cut.lowerBound]
      let tail = title[cut.upperBound...]
      if let site, folded(String(tail)) == folded(site) { return String(head) }
      if let site, folded(String(head)) == folded(site) { return String(tail) }
      let words = tail.split(separator: " ").count
      if words <= 4, head.split(separator: " ").count > words { return String(head) }
    }
    return title
  }

  // MARK: Byline

  private var byline: String? {
    if let author = first(["author", "article:author", "dc.creator", "parsely-author"]),
      !author.hasPrefix("http")
    {
      return author
    }
    for node in tree.nodes where node.marks.contains(.byline) {
      if let text = text(node), text.utf8.count <= 100 { return text }
    }
    return nil
  }
}

extension String {
  fileprivate func lastRange(of mark: String) -> Range<Index>? {
    var at = endIndex
    while at > startIndex {
      at = index(before: at)
      if self[at...].hasPrefix(mark) { return at..<index(at, offsetBy: mark.count) }
    }
    return nil
  }
}
