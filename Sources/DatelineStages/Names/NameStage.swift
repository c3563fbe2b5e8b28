public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Finds every name of the lexicons: at each token the longest one that is written right.
///
/// Adds candidates only; what a name stands for is for the stages after it to say.
public struct NameStage: Stage {
  public static let name = "names"
  public static let summary = "names of the lexicons, with every reading, as candidates"
  public static let needs: Set<Layer> = [.tokens, .sentences]
  public static let adds: Set<Layer> = [.candidates]

  let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    var candidates = document.candidates
    document.candidates = []
    let (allTokens, allWakes, bytes) = (document.tokens, document.wakes, document.text)
    let (tokens, wakes, text) = (allTokens.span, allWakes.span, bytes.span)
    for sentence in document.sentences {
      let end = sentence.tokens.upperBound
      var index = wakes.next(.name, from: sentence.tokens.lowerBound, to: end)
      while index < end {
        if let found = longest(tokens, text, index, sentence.tokens) {
          candidates.append(found)
        }
        index = wakes.next(.name, from: index + 1, to: end)
      }
    }
    document.candidates = candidates
    if document.isExplained { addRefusals(to: &document) }
  }

  /// The longest name that begins at a token and has a reading that suits how it is written.
  private func longest(
    _ tokens: Span<Token>,
    _ text: Span<UInt8>,
    _ start: Int,
    _ sentence: Range<Int>
  ) -> Candidate? {
    var edge = lexicons.nameTrie.start(tokens[start].word)
    var index = start
    var found: Candidate?
    while edge.next != 0 {
      let passed = edge
      index += 1
      if edge.goesOn, index < sentence.upperBound, tokens[index].word != 0 {
        edge = lexicons.nameTrie.step(from: edge.next, over: tokens[index].word)
      } else {
        edge = PhraseTrie.Edge()
      }
      guard passed.value != 0 else { continue }
      let candidate = candidate(Int(passed.value - 1), start..<index)
      for reading in candidate.readings
      where isWritten(lexicons.readings[reading], tokens, text, start..<index)
        && lexicons.hasCue(
          lexicons.readings[reading].cues,
          near: start..<index,
          tokens,
          in: sentence
        )
      {
        found = candidate
        break
      }
    }
    return found
  }

  /// A name as it stands in the text, with all its readings.
  func candidate(_ name: Int, _ tokens: Range<Int>) -> Candidate {
    let entry = lexicons.names[name]
    return Candidate(
      firstToken: UInt32(truncatingIfNeeded: tokens.lowerBound),
      endToken: UInt32(truncatingIfNeeded: tokens.upperBound),
      firstReading: entry.firstReading,
      readingCount: lexicons.names[name + 1].firstReading - entry.firstReading,
      kinds: entry.kinds.rawValue
    )
  }

  /// Whether a name is written as its reading asks.
  func isWritten(
    _ reading: NameReading,
    _ tokens: Span<Token>,
    _ text: Span<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    switch reading.casePolicy {
    case .any: return true
    case .capital:
      for (offset, index) in range.enumerated() where offset < 32 {
        let wanted = reading.capitals & (1 << UInt32(offset)) != 0
        if wanted && !tokens[index].shape.contains(.capital) { return false }
      }
      return true
    case .exact:
      let written = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
      return isSame(written, reading.form.bytes, text)
    }
  }

  private func isSame(_ written: Range<Int>, _ form: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard written.count == form.count else { return false }
    let terms = lexicons.terms.bytes
    for offset in 0..<form.count
    where text[written.lowerBound + offset] != terms[form.lowerBound + offset] {
      return false
    }
    return true
  }
}
