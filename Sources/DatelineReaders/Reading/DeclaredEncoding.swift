/// Finds the encoding that a page declares for itself.
enum DeclaredEncoding {
  /// How far into a page a declaration counts.
  private static let reach = 4096

  /// The label in `<meta charset>`, `<meta content="…; charset=…">` or `<?xml encoding=…?>`.
  static func label(in page: Span<UInt8>) -> String? {
    var head: [UInt8] = []
    for at in 0..<min(page.count, reach) { head.append(lower(page[at])) }
    if head.starts(with: Array("<?xml".utf8)),
      let end = head.firstIndex(of: UInt8(ascii: ">")),
      let label = value(after: "encoding", in: head[..<end])
    {
      return label
    }
    var at = 0
    while let start = find("<meta", in: head, from: at) {
      let end = head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let label = value(after: "charset", in: head[start..<end]) { return label }
      at = end
    }
    return nil
  }

  /// The quoted or bare word behind `key=`.
  private static func value(after key: String, in bytes: ArraySlice<UInt8>) -> String? {
    guard let found = find(key, in: Array(bytes), from: 0) else { return nil }
    var rest = bytes.dropFirst(found + key.utf8.count)
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    rest = rest.drop(while: isSpace)
    guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
    rest = rest.drop { isSpace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let label = rest.prefix { $0 > 0x20 && !"\"';/>?".utf8.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    var at = start
    while at + word.count <= bytes.count {
      if bytes[at] == word[0], bytes[at..<at + word.count].elementsEqual(word) { return at }
      at += 1
    }
    return nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
  }
}
