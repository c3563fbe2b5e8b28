import DatelineScan

/// A page without its scripts, styles, comments and idle attributes, which are most of its bytes.
///
/// They are cut out before the parser sees them; only JSON-LD is kept, on its own.
struct PageStripper {
  /// The page without them.
  private(set) var page: [UInt8] = []
  /// The contents of the JSON-LD scripts.
  private(set) var linkedData: [[UInt8]] = []

  /// The elements that are cut out with all they hold.
  private static let cut: [[UInt8]] = [
    "script", "style", "svg", "noscript", "template", "iframe", "textarea",
  ].map { Array($0.utf8) }

  /// A quoted attribute longer than this is a quotation mark that was forgotten.
  private static let longestTag = 1 << 16

  init(_ source: Span<UInt8>) {
    page.reserveCapacity(source.count)
    var kept = 0
    var at = 0
    let end = source.count
    var unclosed = Unclosed()
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: source, at..<end) {
      guard open + 1 < end else { break }
      let next = source[open + 1]
      if next == UInt8(ascii: "!") {
        guard let after = PageStripper.endOfComment(source, open, &unclosed) else {
          at = open + 2
          continue
        }
        page.append(source, kept..<open)
        kept = after
        at = after
      } else if (0x61...0x7a).contains(next | 0x20) {
        let tagEnd = PageStripper.endOfTag(source, open)
        guard
          let index = PageStripper.cut.firstIndex(where: {
            PageStripper.names(source, open + 1, $0)
          }),
          source[tagEnd - 1] != UInt8(ascii: "/") || tagEnd == open + 1,
          let close = PageStripper.closing(source, index, from: tagEnd, &unclosed)
        else {
          page.append(source, kept..<open)
          kept = TagThinner.thin(source, open..<tagEnd, into: &page)
          at = tagEnd
          continue
        }
        page.append(source, kept..<open)
        if PageStripper.cut[index].count == 6,
          PageStripper.holds(source, open..<tagEnd, "ld+json")
        {
          var data: [UInt8] = []
          data.append(source, min(tagEnd + 1, close)..<close)
          linkedData.append(data)
        }
        kept = (ByteSearch.first(UInt8(ascii: ">"), in: source, close..<end) ?? end - 1) + 1
        at = kept
      } else {
        at = open + 1
      }
    }
    page.append(source, kept..<end)
  }

  /// What has no end in the rest of the page, so that nobody looks for it again.
  private struct Unclosed {
    var comment = false
    var tag = false
    /// A bit for each of ``PageStripper/cut``.
    var elements: UInt = 0
  }

  /// The offset after a comment, nothing for other declarations.
  private static func endOfComment(
    _ source: Span<UInt8>,
    _ open: Int,
    _ unclosed: inout Unclosed
  ) -> Int? {
    guard open + 3 < source.count, source[open + 2] == UInt8(ascii: "-"),
      source[open + 3] == UInt8(ascii: "-")
    else { return nil }
    var at = open + 4
    while !unclosed.comment,
      let mark = ByteSearch.first(UInt8(ascii: ">"), in: source, at..<source.count)
    {
      if source[mark - 1] == UInt8(ascii: "-"), source[mark - 2] == UInt8(ascii: "-") {
        return mark + 1
      }
      at = mark + 1
    }
    unclosed.comment = true
    // Nobody closed it: it ends where its first tag does.
    guard !unclosed.tag,
      let end = ByteSearch.first(UInt8(ascii: ">"), in: source, open..<source.count)
    else {
      unclosed.tag = true
      return nil
    }
    return end + 1
  }

  /// The offset of the `>` that ends a tag, quoted ones aside, or the end of the source.
  private static func endOfTag(_ source: Span<UInt8>, _ open: Int) -> Int {
    var at = open + 1
    let limit = min(source.count, open + longestTag)
    while at < limit {
      let byte = source[at]
      if byte == UInt8(ascii: ">") { return at }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        source[at - 1] == UInt8(ascii: "=") || source[at - 1] <= 0x20
      {
        guard let quote = ByteSearch.first(byte, in: source, at + 1..<limit) else { break }
        at = quote
      }
      at += 1
    }
    return ByteSearch.first(UInt8(ascii: ">"), in: source, open..<source.count)
      ?? source.count - 1
  }

  /// The offset of the end tag of an element, nothing when it is missing.
  private static func closing(
    _ source: Span<UInt8>,
    _ index: Int,
    from start: Int,
    _ unclosed: inout Unclosed
  ) -> Int? {
    guard unclosed.elements & 1 << index == 0 else { return nil }
    let name = cut[index]
    var at = start
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: source, at..<source.count) {
      if open + 1 < source.count, source[open + 1] == UInt8(ascii: "/"),
        names(source, open + 2, name)
      {
        return open
      }
      at = open + 1
    }
    unclosed.elements |= 1 << index
    return nil
  }

  /// Whether a name stands at an offset, in any case, and ends there.
  private static func names(_ source: Span<UInt8>, _ at: Int, _ name: [UInt8]) -> Bool {
    guard at + name.count < source.count else { return false }
    for index in name.indices where source[at + index] | 0x20 != name[index] { return false }
    let after = source[at + name.count]
    return !PhraseFolding.isWord(after) && after != UInt8(ascii: "-")
  }

  private static func holds(
    _ source: Span<UInt8>,
    _ range: Range<Int>,
    _ word: StaticString
  ) -> Bool {
    let word = Array(String(describing: word).utf8)
    guard range.count >= word.count else { return false }
    for at in range.lowerBound...(range.upperBound - word.count) {
      if word.indices.allSatisfy({ source[at + $0] | 0x20 == word[$0] | 0x20 }) { return true }
    }
    return false
  }
}
