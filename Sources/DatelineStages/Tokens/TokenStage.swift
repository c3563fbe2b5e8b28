public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Cuts each block into tokens with their word ids and cues.
public struct TokenStage: Stage {
  public static let name = "tokens"
  public static let summary = "words, numbers and marks, with what each can begin"
  public static let needs: Set<Layer> = [.blocks]
  public static let adds: Set<Layer> = [.tokens]

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    var tokens = document.tokens
    document.tokens = []
    tokens.reserveCapacity(document.text.count / 5)
    let bytes = document.text
    for block in document.blocks {
      Tokenizer.scan(bytes.span, block.range.bytes, into: &tokens)
    }
    var wakes = document.wakes
    document.wakes = []
    lexicons.vocabulary.resolve(&tokens, waking: &wakes)
    document.tokens = tokens
    document.wakes = wakes
  }
}
