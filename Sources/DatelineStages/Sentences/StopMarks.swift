import DatelineScan

/// A stop with everything that closes it: more stops, quotation marks, brackets, smileys.
struct StopMarks {
  enum Kind { case period, ellipsis, exclamation }

  private(set) var kind: Kind
  /// Whether a quotation mark or bracket closes after the stop.
  private(set) var isClosed = false
  /// The index after the last mark.
  private(set) var end: Int

  init(_ block: borrowing BlockText, _ index: Int) {
    kind = block.has(index, .dotted) ? .period : StopMarks.kind(block, index)
    end = index + 1
    takeStops(block)
    takeClosing(block)
    if let smiley = Smiley.end(block, at: end) { end = smiley }
  }

  private static func kind(_ block: BlockText, _ index: Int) -> Kind {
    switch block.byte(index) {
    case UInt8(ascii: "."): .period
    case 0:
      block.firstByte(index) == UInt8(ascii: ".") || block.firstByte(index) >= 0x80
        ? .ellipsis : .exclamation
    default: .exclamation
    }
  }

  /// Takes more stops, as in `?!`, `....`, and the spaced `. . .`.
  private mutating func takeStops(_ block: BlockText) {
    while block.has(end, .stop) {
      let next = StopMarks.kind(block, end)
      let spaced = !block.touches(end)
      // A spaced stop belongs to it only before white space: `. . .`, not `. .5`
      if spaced && (block.touches(end + 1) || (next == .exclamation) != (kind == .exclamation)) {
        return
      }
      if next == .exclamation { kind = .exclamation } else if kind == .period { kind = .ellipsis }
      end += 1
    }
  }

  private mutating func takeClosing(_ block: BlockText) {
    while block.touches(end) {
      if block.has(end, .quote) {
        guard !block.touches(end + 1) || closes(block, end + 1) else { return }
      } else if !StopMarks.isBracket(block.byte(end)) {
        guard block.has(end, .stop) else { return }
      }
      if !block.has(end, .stop) { isClosed = true }
      end += 1
    }
  }

  private func closes(_ block: BlockText, _ index: Int) -> Bool {
    block.hasAny(index, [.quote, .stop]) || StopMarks.isBracket(block.byte(index))
      || block.hasAny(index, [.dash, .hyphen])
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }
}
