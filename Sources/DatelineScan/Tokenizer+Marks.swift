// Punctuation, dashes, quotation marks, possessives.
extension Tokenizer {
  mutating func mark(
    _ text: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ gap: Token.Shape,
    _ output: inout TokenSink
  ) -> Int {
    let byte = text[start]
    var shape = gap.union(.mark)
    var hash = FoldedHash()
    hash.add(byte)
    var at = start + 1
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      shape.insert(.stop)
      while at < end, text[at] == byte { at += 1 }
      if at > start + 1 { hash.add(byte) }
    case UInt8(ascii: "-"):
      while at < end, text[at] == byte { at += 1 }
      shape.insert(at > start + 1 ? .dash : .hyphen)
      if at > start + 1 { hash.add(byte) }
    case UInt8(ascii: "'"):
      if let possessive = possessiveEnd(text, start, at, end, gap) {
        return appendPossessive(start, possessive, gap, &output)
      }
      shape.insert(.quote)
    case UInt8(ascii: "\""):
      shape.insert(.quote)
    default: break
    }
    append(start, at, shape, hash, &output)
    return at
  }

  mutating func wideMark(
    _ scalar: DecodedScalar,
    _ text: Span<UInt8>,
    _ start: Int,
    _ gap: Token.Shape,
    _ output: inout TokenSink
  ) -> Int {
    var shape = gap.union([.mark, .beyondASCII])
    var hash = FoldedHash()
    let after = start + scalar.length
    switch scalar.sort {
    case .hyphen:
      shape.insert(.hyphen)
      hash.add(UInt8(ascii: "-"))
    case .dash:
      shape.insert(.dash)
      hash.add(UInt8(ascii: "-"))
      hash.add(UInt8(ascii: "-"))
    case .apostrophe:
      if let possessive = possessiveEnd(text, start, after, text.count, gap) {
        return appendPossessive(start, possessive, gap, &output)
      }
      shape.insert(.quote)
      hash.add(UInt8(ascii: "'"))
    case .quote:
      shape.insert(.quote)
      hash.add(UInt8(ascii: "\""))
    case .ellipsis:
      shape.insert(.stop)
      hash.add(UInt8(ascii: "."))
      hash.add(UInt8(ascii: "."))
    default:
      scalar.addBytes(to: &hash)
    }
    append(start, after, shape, hash, &output)
    return after
  }

  /// The end of a possessive whose apostrophe ends at `at`, or nothing.
  private func possessiveEnd(
    _ text: Span<UInt8>,
    _ start: Int,
    _ at: Int,
    _ end: Int,
    _ gap: Token.Shape
  ) -> Int? {
    guard gap.isEmpty, followsWord else { return nil }
    guard at < end, text[at] | 0x20 == UInt8(ascii: "s") else { return nil }
    guard at + 1 < end else { return at + 1 }
    switch ByteClass.of(text[at + 1]) {
    case .letter, .digit: return nil
    case .lead: return isClosingMark(text, at + 1, end) ? at + 1 : nil
    default: return at + 1
    }
  }

  private mutating func appendPossessive(
    _ start: Int,
    _ end: Int,
    _ gap: Token.Shape,
    _ output: inout TokenSink
  ) -> Int {
    var hash = FoldedHash()
    hash.add(UInt8(ascii: "'"))
    hash.add(UInt8(ascii: "s"))
    append(start, end, gap.union([.mark, .possessive]), hash, &output)
    return end
  }
}
