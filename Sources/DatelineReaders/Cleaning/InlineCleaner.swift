import DatelineCore
import DatelineScan

/// Writes stretches of decoded text as clean text, one block after the other.
///
/// White space of any kind and length becomes one space, invisible characters go, marks join
/// their base. Long stretches that need nothing are copied as they are.
struct InlineCleaner {
  /// The clean text of all blocks.
  private(set) var text: [UInt8]
  /// Where stretches of it come from, in the sense of ``OffsetMap``.
  private(set) var runs: [OffsetMap.Run] = []
  /// Where the current block begins.
  private(set) var blockStart = 0
  private var spaceIsPending = false
  /// The distance between clean text and source where the last run began.
  private var shift = 0

  /// - Parameter text: an empty array whose memory is used.
  init(text: consuming [UInt8]) { self.text = text }

  /// Gives the text away.
  consuming func takeText() -> [UInt8] { text }

  /// Starts a block after what is there.
  mutating func beginBlock() {
    if !text.isEmpty {
      text.append(0x0a)
      text.append(0x0a)
    }
    blockStart = text.count
    spaceIsPending = false
  }

  /// Puts a space before what comes next in the block.
  mutating func addSpace() { spaceIsPending = true }

  /// Ends the current block; gives its range, nothing when it holds no text.
  mutating func endBlock() -> Range<Int>? {
    if text.count > blockStart { return blockStart..<text.count }
    remove(max(0, blockStart - 2)..<text.count)
    return nil
  }

  /// Takes a range out of the text, with its runs; later ones move up.
  mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let isLast = range.upperBound == text.count
    let first = firstRun(from: range.lowerBound)
    if isLast {
      runs.removeSubrange(first...)
    } else {
      // Text behind the gap keeps its source.
      let sourceBehind = source(of: range.upperBound)
      let behind = firstRun(from: range.upperBound + 1)
      for index in behind..<runs.endIndex { runs[index].clean -= UInt32(range.count) }
      runs.replaceSubrange(
        first..<behind,
        with: [.init(clean: UInt32(range.lowerBound), source: UInt32(sourceBehind))]
      )
    }
    text.removeSubrange(range)
    shift = runs.last.map { Int($0.source) - Int($0.clean) } ?? 0
  }

  /// The first run at or behind an offset, looked for from the end, which is near.
  private func firstRun(from clean: Int) -> Int {
    var index = runs.endIndex
    while index > 0, runs[index - 1].clean >= clean { index -= 1 }
    return index
  }

  private func source(of clean: Int) -> Int {
    guard let run = runs.last(where: { $0.clean <= clean }) else { return clean }
    return Int(run.source) + clean - Int(run.clean)
  }

  /// Appends a range of the source to the current block.
  mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let stop = ByteSearch.firstUnclean(in: source, at..<end)
      if stop > at { copy(source, at..<stop) }
      at = stop
      while at < end, source[at] >= 0x80 { at = wide(source, at, end) }
      if at < end { at = narrow(source, at) }
    }
  }

  /// Copies ASCII without control characters or double spaces.
  private mutating func copy(_ source: Span<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    if source[start] == 0x20 {
      spaceIsPending = true
      start += 1
    }
    guard start < end else { return }
    let endsInSpace = source[end - 1] == 0x20
    if endsInSpace { end -= 1 }
    take(source, start..<end)
    if endsInSpace { spaceIsPending = true }
  }

  /// Cleans one ASCII byte; gives the offset after it.
  private mutating func narrow(_ source: Span<UInt8>, _ at: Int) -> Int {
    switch source[at] {
    case 0x09...0x0d, 0x1c...0x20: spaceIsPending = true
    case 0..<0x20, 0x7f: break
    default: take(source, at..<at + 1)
    }
    return at + 1
  }

  /// Cleans one scalar outside ASCII; gives the offset after it, or after its marks.
  private mutating func wide(_ source: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let (scalar, length) = InlineCleaner.scalar(source, at)
    switch ScalarClass.of(scalar) {
    case .ordinary: take(source, at..<min(end, at + length))
    case .space: spaceIsPending = true
    case .invisible: break
    case .combining: return compose(source, at, end)
    }
    return min(end, at + length)
  }

  /// Joins a row of combining scalars to the scalar before it.
  private mutating func compose(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, source[at] >= 0x80 {
      let (scalar, length) = InlineCleaner.scalar(source, at)
      guard case .combining = ScalarClass.of(scalar) else { break }
      at = min(end, at + length)
    }
    var base = text.count
    let joinsBase = !spaceIsPending && base > blockStart
    take(source, start..<at)
    if joinsBase {
      repeat { base -= 1 } while base > blockStart && text[base] & 0xc0 == 0x80
    } else {
      base = text.count - (at - start)
    }
    if let composed = Composition.composed(text[base...]) {
      let sourceOfBase = self.source(of: base)
      runs.removeSubrange(firstRun(from: base + 1)...)
      text.replaceSubrange(base..., with: composed)
      if runs.last.map({ $0.clean < base }) ?? true {
        runs.append(.init(clean: UInt32(base), source: UInt32(sourceOfBase)))
      }
      shift = .min  // whatever follows begins a run of its own
    }
    return at
  }

  /// Copies a range, after a space if one is due, and keeps where it came from.
  @inline(__always)
  private mutating func take(_ source: Span<UInt8>, _ range: Range<Int>) {
    if spaceIsPending {
      spaceIsPending = false
      if text.count > blockStart {
        mark(source: range.lowerBound - 1)
        text.append(0x20)
      }
    }
    mark(source: range.lowerBound)
    text.append(source, range)
  }

  @inline(__always)
  private mutating func mark(source: Int) {
    let now = source - text.count
    guard now != shift else { return }
    shift = now
    runs.append(.init(clean: UInt32(text.count), source: UInt32(max(0, source))))
  }

  /// The scalar at an offset of valid UTF-8, and its length.
  @inline(__always)
  static func scalar(_ bytes: Span<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = bytes[at]
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard at + length <= bytes.count else { return (0xfffd, 1) }
    var scalar = UInt32(first) & (0xff >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[at + offset] & 0x3f) }
    return (scalar, length)
  }
}

extension InlineCleaner {
  /// The clean string of a source that is one block, nothing when no text is left.
  static func string(_ source: Span<UInt8>) -> String? {
    var cleaner = InlineCleaner(text: [])
    cleaner.append(source, 0..<source.count)
    let text = cleaner.takeText()
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
