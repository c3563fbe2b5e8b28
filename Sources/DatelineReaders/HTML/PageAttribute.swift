import DatelineScan

/// The attributes that matter for finding a page's text.
enum PageAttribute: UInt8 {
  case `class`, id, role, itemprop, ariaLabel, hidden, ariaHidden, style, href, rel, lang, datetime
  case content, name, property, httpEquiv

  /// The attribute of a name's ``PageTag/key(_:)``, nothing for others.
  static func named(_ key: UInt64) -> PageAttribute? {
    known.value(of: key).flatMap { PageAttribute(rawValue: UInt8($0)) }
  }

  private static let known: HashIndex = {
    let names: [(String, PageAttribute)] = [
      ("class", .class), ("id", .id), ("role", .role), ("itemprop", .itemprop),
      ("aria-label", .ariaLabel), ("hidden", .hidden), ("aria-hidden", .ariaHidden),
      ("style", .style), ("href", .href), ("rel", .rel), ("lang", .lang), ("xml:lang", .lang),
      ("datetime", .datetime), ("content", .content), ("name", .name), ("property", .property),
      ("http-equiv", .httpEquiv),
    ]
    var known = HashIndex(capacity: names.count)
    for (name, attribute) in names {
      _ = known.insert(PageTag.key(name.utf8), UInt32(attribute.rawValue))
    }
    return known
  }()

  /// Whether a style keeps an element from being shown.
  static func hides(_ style: [UInt8]) -> Bool {
    // Nearly all styles say neither, and strings are dear.
    guard style.contains(where: { $0 | 0x20 == UInt8(ascii: "n") }),
      style.contains(UInt8(ascii: ":")), style.count < 4096
    else { return false }
    let plain = String(decoding: style.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }
}
