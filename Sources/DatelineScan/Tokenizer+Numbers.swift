// Numbers with their separators.
extension Tokenizer {
  mutating func number(
    _ text: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ gap: Token.Shape,
    _ output: inout TokenSink
  ) -> Int {
    var hash = FoldedHash()
    var at = start
    var shape = gap.union(.number)
    var points = 0
    while at < end {
      let byte = text[at]
      if ByteClass.of(byte) == .digit {
        hash.add(byte)
        at += 1
      } else if byte == UInt8(ascii: "."), points == 0, isDigit(text, at + 1, end) {
        points = 1
        shape.insert(.separated)
        hash.add(byte)
        at += 1
      } else if byte == UInt8(ascii: ","), points == 0, startsGroup(text, at + 1, end) {
        shape.insert(.separated)
        hash.add(byte)
        at += 1
      } else {
        break
      }
    }
    append(start, at, shape, hash, &output)
    return at
  }

  private func isDigit(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at < end && ByteClass.of(text[at]) == .digit
  }

  /// Whether exactly three digits stand here.
  private func startsGroup(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    isDigit(text, at, end) && isDigit(text, at + 1, end) && isDigit(text, at + 2, end)
      && !isDigit(text, at + 3, end)
  }
}
