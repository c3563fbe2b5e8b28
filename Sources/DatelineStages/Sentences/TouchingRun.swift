import DatelineScan

/// The tokens around one that stand together without white space.
///
/// A word with its marks, a file name, an address.
struct TouchingRun {
  /// The tokens looked at on either side, so that a text without spaces takes linear time.
  private static let reach = 48

  let tokens: Range<Int>
  /// Whether the run is a web or mail address, with `@` or `://`.
  private(set) var isAddress = false
  /// Whether the run holds marks of addresses, paths and file names.
  private(set) var isPath = false

  init(_ block: borrowing BlockText, around index: Int) {
    var first = index
    while index - first < TouchingRun.reach, block.touches(first) { first -= 1 }
    var end = index + 1
    while end - index < TouchingRun.reach, block.touches(end) { end += 1 }
    tokens = first..<end
    for at in tokens {
      switch block.byte(at) {
      case UInt8(ascii: "@"): (isAddress, isPath) = (true, true)
      case UInt8(ascii: "/"):
        isPath = true
        if block.byte(at + 1) == UInt8(ascii: "/"), block.byte(at - 1) == UInt8(ascii: ":") {
          isAddress = true
        }
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "="): isPath = true
      default: break
      }
    }
  }
}
