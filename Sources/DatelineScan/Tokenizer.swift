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
  private var followsWord = false

  /// Appends the tokens of a text, each with its folded hash in `cues`.
  public static func scan(_ text: Span<UInt8>, _ range: Range<Int>, into tokens: inout [Token]) {
    guard !range.isEmpty else { return }
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

  // MARK: Words

  /// Takes words of ASCII letters alone with single spaces between, as most of a text is, eight
  /// bytes at a time.
  ///
  /// Gives the offset of what is something else, and the gap before it.
  private mutating func plainWords(
    _ text: Span<UInt8>,
    _ first: Int,
    _ end: Int,
    _ gap: inout Token.Shape,
    _ output: inout TokenSink
  ) -> Int {
    var start = first
    while true {
      var hash = FoldedHash()
      var shape = gap.union(.word)
      var at = start
      var capitals = 0
      var next: UInt8 = 0
      repeat {
        guard at &+ 8 < end else { return start }
        let run = LetterRun(ByteSearch.load(text, at))
        if run.capitals != 0 {
          if at == start, run.capitals & 1 != 0 { shape.insert(.capital) }
          if run.hasInnerCapital || capitals < at &- start { shape.insert(.innerCapital) }
          capitals &+= run.capitals.nonzeroBitCount
        }
        hash.add(eight: run.small, taking: run.count)
        at &+= run.count
        next = text[at]
        if run.count < 8 { break }
      } while true
      guard at > start, next < 0x80, next != UInt8(ascii: "'"),
        next != UInt8(ascii: ".") || at > start &+ 1
      else { return start }
      if capitals == at &- start { shape.insert(.allCapitals) }
      append(start, at, shape, hash, &output)
      gap = []
      guard next == 0x20 else { return at }
      gap = .afterSpace
      start = at &+ 1
      guard ByteClass.of(text[start]) == .letter else { return start }
    }
  }

  private mutating func word(
    _ text: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ gap: Token.Shape,
    _ output: inout TokenSink
  ) -> Int {
    var hash = FoldedHash()
    var at = start
    var capitals = 0
    var letters = 0
    var shape = gap.union(.word)
    scan: while at < end {
      if hash.isAligned, at + 8 <= end {
        let run = LetterRun(ByteSearch.load(text, at))
        if run.count > 0 {
          hash.add(eight: run.small, taking: run.count)
          if run.capitals != 0 {
            if letters == 0, run.capitals & 1 != 0 { shape.insert(.capital) }
            if run.hasInnerCapital || capitals < letters { shape.insert(.innerCapital) }
            capitals += run.capitals.nonzeroBitCount
          }
          letters += run.count
          at += run.count
          continue
        }
      }
      let byte = text[at]
      switch ByteClass.of(byte) {
      case .letter:
        hash.add(byte | 0x20)
        let capital = byte & 0x20 == 0
        if capital {
          if letters == 0 {
            shape.insert(.capital)
          } else if capitals < letters {
            shape.insert(.innerCapital)
          }
          capitals += 1
        }
        letters += 1
        at += 1
      case .mark:
        if byte == UInt8(ascii: "'"), continuesWord(text, at + 1, end) {
          hash.add(byte)
          at += 1
        } else if byte == UInt8(ascii: "."), letters == 1, at == start + 1,
          let stop = dotted(text, at, end, &hash, &capitals, &letters)
        {
          at = stop
          shape.insert(.dotted)
          break scan
        } else {
          break scan
        }
      case .lead:
        let scalar = DecodedScalar(text, at, end)
        switch scalar.sort {
        case .letter:
          shape.insert(.beyondASCII)
          if scalar.isCapital {
            if letters == 0 {
              shape.insert(.capital)
            } else if capitals < letters {
              shape.insert(.innerCapital)
            }
            capitals += 1
          }
          letters += 1
          scalar.fold(into: &hash)
        case .ignored:
          shape.insert(.beyondASCII)
        case .apostrophe where continuesWord(text, at + scalar.length, end):
          hash.add(UInt8(ascii: "'"))
        default:
          break scan
        }
        at += scalar.length
      default:
        break scan
      }
    }
    if capitals == letters { shape.insert(.allCapitals) }
    append(start, at, shape, hash, &output)
    return at
  }

  /// Whether an apostrophe before this offset is inside a word: a letter follows, and it is not
  /// the `s` of a possessive.
  private func continuesWord(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    let byte = text[at]
    switch ByteClass.of(byte) {
    case .letter:
      guard byte | 0x20 == UInt8(ascii: "s") else { return true }
      return at + 1 < end && [.letter, .lead].contains(ByteClass.of(text[at + 1]))
        && !isClosingMark(text, at + 1, end)
    case .lead: return DecodedScalar(text, at, end).sort == .letter
    default: return false
    }
  }

  private func isClosingMark(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    ByteClass.of(text[at]) == .lead && DecodedScalar(text, at, end).sort != .letter
  }

  /// Follows `.X` pairs after a single letter; gives the end of `U.S.`, or nothing for `J. Smith`.
  private func dotted(
    _ text: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ hash: inout FoldedHash,
    _ capitals: inout Int,
    _ letters: inout Int
  ) -> Int? {
    var at = start
    var taken = hash
    var pairs = 0
    while at + 1 < end, text[at] == UInt8(ascii: "."), ByteClass.of(text[at + 1]) == .letter,
      at + 2 >= end || ![.letter, .lead, .digit].contains(ByteClass.of(text[at + 2]))
    {
      taken.add(UInt8(ascii: "."))
      taken.add(text[at + 1] | 0x20)
      if text[at + 1] & 0x20 == 0 { capitals += 1 }
      letters += 1
      pairs += 1
      at += 2
    }
    guard pairs > 0 else { return nil }
    taken.add(UInt8(ascii: "."))
    hash = taken
    if at < end, text[at] == UInt8(ascii: "."), at + 1 >= end || text[at + 1] != UInt8(ascii: ".") {
      at += 1
    }
    return at
  }

  // MARK: Numbers

  private mutating func number(
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

  // MARK: Marks

  private mutating func mark(
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

  private mutating func wideMark(
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

  @inline(__always)
  private mutating func append(
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
