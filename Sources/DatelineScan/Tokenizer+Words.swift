// Words with apostrophes, accents or periods inside.
extension Tokenizer {
  mutating func word(
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

  func isClosingMark(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
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
}
