import DatelineCore
import DatelineScan

/// Finds when a page was published, by what the page declares.
struct PageDates {
  private let tree: PageTree
  private let meta: [String: String]
  private let linkedData: [[UInt8]]

  /// Meta names that give the date, surest first.
  private static let names = [
    "article:published_time", "og:published_time", "datepublished", "date.published",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
    "publication_date", "article.published", "dc.date.issued", "dcterms.created", "dc.date",
    "date", "dcterms.date", "timestamp", "cxenseparse:recs:publishtime",
  ]

  init(_ tree: PageTree, meta: [String: String], linkedData: [[UInt8]]) {
    self.tree = tree
    self.meta = meta
    self.linkedData = linkedData
  }

  /// An ISO 8601 day or time, nothing when the page does not say.
  var published: String? {
    if let date = meta["article:published_time"].flatMap(PageDates.iso) { return date }
    for data in linkedData {
      if let date = LinkedData.published(in: data).flatMap(PageDates.iso) { return date }
    }
    for fact in tree.facts where fact.kind == .time {
      guard tree.nodes[fact.node].marks.contains(.published) else { continue }
      if let date = PageDates.iso(fact.value) { return date }
    }
    for name in Self.names {
      if let date = meta[name].flatMap(PageDates.iso) { return date }
    }
    return timeInArticle
  }

  /// The first `<time datetime>` inside an article.
  private var timeInArticle: String? {
    var articleEnd = 0
    var articles = tree.nodes.indices.lazy.filter { tree.nodes[$0].tag == .article }.makeIterator()
    var article = articles.next()
    for fact in tree.facts where fact.kind == .time && tree.nodes[fact.node].tag == .time {
      while let start = article, start <= fact.node {
        articleEnd = max(articleEnd, Int(tree.nodes[start].end))
        article = articles.next()
      }
      if fact.node < articleEnd, let date = PageDates.iso(fact.value) { return date }
    }
    return nil
  }

  /// A date as ISO 8601, nothing for one that is written otherwise.
  static func iso(_ value: String) -> String? {
    var bytes = Array(value.utf8.drop { $0 <= 0x20 })
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    if bytes.count == 8, bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
      bytes.insert(UInt8(ascii: "-"), at: 6)
      bytes.insert(UInt8(ascii: "-"), at: 4)
    }
    if bytes.count > 10, bytes[4] == UInt8(ascii: "/"), bytes[7] == UInt8(ascii: "/") {
      bytes[4] = UInt8(ascii: "-")
      bytes[7] = UInt8(ascii: "-")
    }
    if bytes.count > 10, bytes[10] == 0x20 { bytes = Array(bytes[..<10]) }
    let string = String(decoding: bytes, as: UTF8.self)
    return bytes.count <= 40 && CivilDay(iso: string) != nil ? string : nil
  }
}
