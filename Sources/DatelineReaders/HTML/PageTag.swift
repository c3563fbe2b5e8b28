import DatelineScan

/// The elements that matter for finding a page's text.
enum PageTag: UInt8, Sendable {
  /// Not an element but text.
  case text
  /// Elements that stand inside a line.
  case inline
  /// Elements that stand on lines of their own.
  case block
  case a, article, aside, blockquote, body, br, button, caption, cite, dd, div, dl, dt, figcaption
  case figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hr, html, li, link, main, meta
  case nav, ol, p, pre, section, table, tbody, td, th, time, title, tr, ul

  /// The tag of an element's name in small letters.
  static func named(_ name: UInt64) -> PageTag {
    known.value(of: name).flatMap { PageTag(rawValue: UInt8($0)) } ?? .inline
  }

  /// A name of up to eight letters as a number; longer ones collide with nothing known.
  static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for byte in name { key = key << 8 | UInt64(byte) &+ (key >> 56) }
    return key
  }

  /// Whether the element begins and ends a paragraph.
  var isBlock: Bool {
    switch self {
    case .text, .inline, .a, .br, .button, .cite, .time: false
    default: true
    }
  }

  var isHeading: Bool { rawValue >= PageTag.h1.rawValue && rawValue <= PageTag.h6.rawValue }

  private static let known: HashIndex = {
    let tags: [PageTag] = [
      .a, .article, .aside, .blockquote, .body, .br, .button, .caption, .cite, .dd, .div, .dl, .dt,
      .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hr,
      .html, .li, .link, .main, .meta, .nav, .ol, .p, .pre, .section, .table, .tbody, .td, .th,
      .time, .title, .tr, .ul,
    ]
    let others = [
      "address", "center", "details", "dialog", "fieldset", "hgroup", "legend", "menu", "noscript",
      "summary", "tfoot", "thead",
    ]
    var known = HashIndex(capacity: tags.count + others.count)
    for tag in tags { _ = known.insert(key("\(tag)".utf8), UInt32(tag.rawValue)) }
    for name in others { _ = known.insert(key(name.utf8), UInt32(PageTag.block.rawValue)) }
    return known
  }()
}
