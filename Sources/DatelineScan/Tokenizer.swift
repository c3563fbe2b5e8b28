/// Cuts text into tokens in one pass over its bytes.
///
/// - Words end at digits, so `155mm` is two tokens, and `T-72`, `T72`, `T 72` share theirs.
/// - Hyphens are tokens. An apostrophe inside a word belongs to it (`O'Brien`), but `'s` at the
///   end is a token of its own.
/// - Initials with periods between are one token: `U.S.`, `a.m.`
/// - Numbers keep separators that digits follow: `1,234`, `3.5`.
/// - Runs of the same `.`, `-`, `!`, `?` are one token.
///
/// Offsets are UTF-8 bytes. The text is valid UTF-8; its sanity is the reader's work.
public struct Tokenizer {
  /// Whether the token before is a word or number, so that `'s` can be its possessive.
  var followsWord = false

  /// Appends the tokens of a text, each with its folded hash in `cues`.
  public static func scan(_ text: Span<UInt8>, _ range: Range<Int>, into tokens: inout [Token]) {
    guard !range.isEmpty else { return }
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "outside the text")
    // A token takes a byte at least, so there is room for all without looking again.
    tokens.append(addingCapacity: range.count) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        guard let base = buffer.baseAddress else { return }
        var sink = unsafe TokenSink(next: base + count)
        var tokenizer = Tokenizer()
        tokenizer.scan(text, range, &sink)
        count = unsafe sink.next - base
      }
    }
  }

  private mutating func scan(
    _ text: Span<UInt8>,
    _ range: Range<Int>,
    _ output: inout TokenSink
  ) {
    var at = range.lowerBound
    let end = range.upperBound
    var gap: Token.Shape = [.afterLine]
    while at < end {
      let byte = text[at]
      switch ByteClass.of(byte) {
      case .letter:
        at = plainWords(text, at, end, &gap, &output)
        if at < end, ByteClass.of(text[at]) == .letter {
          at = word(text, at, end, gap, &output)
        } else {
          continue
        }
      case .digit:
        at = number(text, at, end, gap, &output)
      case .space:
        gap.insert(byte == 10 ? .afterLine : .afterSpace)
        at += 1
        continue
      case .mark:
        at = mark(text, at, end, gap, &output)
      case .lead:
        let scalar = DecodedScalar(text, at, end)
        switch scalar.sort {
        case .letter: at = word(text, at, end, gap, &output)
        case .space:
          gap.insert(.afterSpace)
          at += scalar.length
          continue
        case .ignored:
          at += scalar.length
          continue
        default: at = wideMark(scalar, text, at, gap, &output)
        }
      }
      gap = []
    }
  }

  /// Takes words of ASCII letters alone with single spaces between, as most of a text is, eight
  /// bytes at a time.
  ///
  /// Gives the offset of what is something else, and the gap before it.
  private mutating func plainWords(
    _ text: Span<UInt8>,
    _ first: Int,
    _ end: Int,
    _ gapBefore: inout Token.Shape,
    _ output: inout TokenSink
  ) -> Int {
    // Kept in a register: the loop runs for most words of a text.
    var gap = gapBefore
    defer { gapBefore = gap }
    var start = first
    while start &+ 8 < end {
      var run = LetterRun(ByteSearch.word(text, start))
      guard run.count > 0 else { return start }
      var hash = FoldedHash()
      hash.add(eight: run.small, taking: run.count)
      var shape = gap.union(.word)
      if run.capitals != 0 {
        if run.capitals & 1 != 0 { shape.insert(.capital) }
        if run.hasInnerCapital { shape.insert(.innerCapital) }
        if run.isAllCapitals { shape.insert(.allCapitals) }
      }
      var at = start &+ run.count
      while run.count == 8 {
        guard at &+ 8 < end else { return start }
        run = LetterRun(ByteSearch.word(text, at))
        hash.add(eight: run.small, taking: run.count)
        at &+= run.count
        if run.capitals != 0, !shape.contains(.allCapitals) || run.hasInnerCapital {
          shape.insert(.innerCapital)
        }
        if !run.isAllCapitals { shape.remove(.allCapitals) }
      }
      let next = text[at]
      guard next == 0x20 else {
        guard next < 0x80, next != UInt8(ascii: "'"),
          next != UInt8(ascii: ".") || at > start &+ 1
        else { return start }
        append(start, at, shape, hash, &output)
        gap = []
        return at
      }
      append(start, at, shape, hash, &output)
      gap = .afterSpace
      start = at &+ 1
    }
    return start
  }

  @inline(__always)
  mutating func append(
    _ start: Int,
    _ end: Int,
    _ shape: Token.Shape,
    _ hash: FoldedHash,
    _ output: inout TokenSink
  ) {
    followsWord = !shape.contains(.mark)
    output.append(
      Token(
        start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end),
        word: 0,
        shape: shape,
        cues: Cues(rawValue: hash.value)
      )
    )
  }
}
