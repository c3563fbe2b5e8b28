import DatelineScan

/// Says whether a stop that a word follows without a space ends a sentence: `the end.Next`
///
/// Not inside addresses of the web and names of files, nor before small letters.
enum MissingSpace {
  static func ends(_ block: BlockText, _ index: Int, _ end: Int) -> Bool {
    guard block.touches(index), block.has(end, [.word, .capital]) else { return false }
    let before = block[index - 1]
    guard !before.shape.contains(.capital) || before.count > 2,
      before.shape.isDisjoint(with: [.allCapitals, .mark, .dotted])
    else { return false }
    if before.shape.contains(.word), before.count < 2 { return false }
    let next = block[end].shape
    guard !next.contains(.allCapitals) || block[end].cues.contains(.functionWord) else { return false }
    return !isAddress(block, index)
  }

  /// Whether the run of touching tokens around a stop holds marks of an address.
  private static func isAddress(_ block: BlockText, _ index: Int) -> Bool {
    var at = index
    while block.touches(at) { at -= 1 }
    repeat {
      switch block.byte(at) {
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "_"): return true
      default: break
      }
      at += 1
    } while block.touches(at)
    return false
  }
}
