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
    let (allTokens, bytes) = (document.tokens, document.text)
    let (tokens, text) = (allTokens.span, bytes.span)
    for sentence in document.sentences {
      for index in sentence.tokens {
        let token = tokens[index]
        guard !token.cues.isDisjoint(with: [.properName, .commonName]),
          token.cues.contains(.commonName)
            || !token.shape.isDisjoint(with: [.capital, .number, .innerCapital])
        else { continue }
        if let found = longest(tokens, text, index, sentence.tokens) {
          candidates.append(found)
        }
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
    var node = lexicons.nameRoot
    var index = start
    var found: Candidate?
    while index < sentence.upperBound {
      let word = tokens[index].word
      guard word != 0 else { break }
      let edge = lexicons.trie.step(from: node, over: word)
      guard edge.next != 0 else { break }
      index += 1
      node = edge.next
      guard edge.value != 0 else { continue }
      let name = Int(edge.value - 1)
      let first = Int(lexicons.readingStarts[name])
      let last = Int(lexicons.readingStarts[name + 1])
      for reading in first..<last
      where isWritten(lexicons.readings[reading], tokens, text, start..<index)
        && lexicons.hasCue(
          lexicons.readings[reading].cues,
          near: start..<index,
          tokens,
          in: sentence
        )
      {
        found = Candidate(
          firstToken: UInt32(start),
          endToken: UInt32(index),
          firstReading: UInt32(first),
          readingCount: UInt32(last - first)
        )
        break
      }
    }
    return found
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
