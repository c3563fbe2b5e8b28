public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Cuts each block into sentences.
///
/// A sentence runs from its first to its last token, so it holds the marks that close it; what
/// stands between two sentences is white space only. The end of a block ends a sentence.
public struct SentenceStage: Stage {
  public static let name = "sentences"
  public static let summary = "sentences: where stops, lists and line breaks end them"
  public static let needs: Set<Layer> = [.blocks, .tokens]
  public static let adds: Set<Layer> = [.sentences]

  private let abbreviations: PhraseTable<Abbreviation>

  public init(_ lexicons: Lexicons) { abbreviations = lexicons.abbreviations }

  public func annotate(_ document: inout Document) {
    var splitter = SentenceSplitter(document.sentences)
    document.sentences = []
    var block = BlockText(document, abbreviations)
    for range in document.blocks {
      block.moveOn(before: range.range.end)
      splitter.split(block)
    }
    document.sentences = splitter.sentences
  }
}
