import DatelineScan

/// Rewrites start tags with only the attributes that Dateline looks at.
enum TagThinner {
  /// The attributes that stay, by their length.
  private static let kept: [[[UInt8]]] = {
    let names = [
      "id", "rel", "role", "href", "lang", "name", "class", "style", "hidden", "content",
      "datetime", "itemprop", "property", "xml:lang", "http-equiv", "aria-label", "aria-hidden",
    ]
    return (0...11).map { length in
      names.filter { $0.utf8.count == length }.map { Array($0.utf8) }
    }
  }()

  /// Elements without text or meaning for it.
  private static let idle: [[UInt8]] = ["img", "input", "source"].map { Array($0.utf8) }

  /// Appends a tag without idle attributes; gives the offset from which the source goes on.
  ///
  /// The tag reaches from the `<` up to the `>`, which is not inside.
  static func thin(_ source: Span<UInt8>, _ tag: Range<Int>, into page: inout [UInt8]) -> Int {
    let end = tag.upperBound
    guard end < source.count, source[end] == UInt8(ascii: ">") else { return tag.lowerBound }
    var at = tag.lowerBound + 1
    while at < end, source[at] > 0x20, source[at] != UInt8(ascii: "/") { at += 1 }
    let name = tag.lowerBound + 1..<at
    if idle.contains(where: { equals(source, name, $0) }) { return end + 1 }
    guard at < end else { return tag.lowerBound }
    let needsAddress = equals(source, name, Array("link".utf8))
    page.append(source, tag.lowerBound..<at)
    while at < end {
      if source[at] <= 0x20 || source[at] == UInt8(ascii: "/") {
        at += 1
        continue
      }
      let start = at
      while at < end, source[at] > 0x20, source[at] != UInt8(ascii: "=") { at += 1 }
      let attribute = start..<max(at, start + 1)
      at = attribute.upperBound
      let valueEnd = endOfValue(source, at, end)
      if keeps(source, attribute) {
        page.append(0x20)
        let isAddress = attribute.count == 4 && source[start] | 0x20 == UInt8(ascii: "h")
        page.append(source, start..<(isAddress && !needsAddress ? at : valueEnd))
      }
      at = valueEnd
    }
    if source[end - 1] == UInt8(ascii: "/") { page.append(contentsOf: [0x20, UInt8(ascii: "/")]) }
    return end
  }

  /// The offset after `= value`, or where there is no value.
  private static func endOfValue(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, source[at] <= 0x20 { at += 1 }
    guard at < end, source[at] == UInt8(ascii: "=") else { return start }
    at += 1
    while at < end, source[at] <= 0x20 { at += 1 }
    guard at < end else { return end }
    let quote = source[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return (ByteSearch.first(quote, in: source, at + 1..<end) ?? end - 1) + 1
    }
    while at < end, source[at] > 0x20 { at += 1 }
    return at
  }

  private static func keeps(_ source: Span<UInt8>, _ attribute: Range<Int>) -> Bool {
    attribute.count < kept.count
      && kept[attribute.count].contains { equals(source, attribute, $0) }
  }

  private static func equals(
    _ source: Span<UInt8>,
    _ range: Range<Int>,
    _ name: [UInt8]
  ) -> Bool {
    guard range.count == name.count else { return false }
    for index in name.indices {
      let byte = source[range.lowerBound + index]
      let lower = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
      if lower != name[index] { return false }
    }
    return true
  }
}
