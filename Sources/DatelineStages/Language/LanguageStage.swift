public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Notes a text that does not look English: too few of its words are English function words.
public struct LanguageStage: Stage {
  public static let name = "language"
  public static let summary = "a note on texts that are not English"
  public static let needs: Set<Layer> = [.tokens]
  public static let adds: Set<Layer> = []

  /// The words a text must have for their share to tell anything.
  private static let fewestWords = 40
  /// The words looked at; those inside addresses and compounds do not count.
  private static let mostWords = 2000
  /// English news has 35 to 50 function words in a hundred, lists of names some 15, texts in
  /// other languages below 5.
  private static let leastShare = 8

  public init(_ lexicons: Lexicons) {}

  public func annotate(_ document: inout Document) {
    // So many function words are enough, however many other words there are.
    let enough =
      min(document.tokens.count, LanguageStage.mostWords) * LanguageStage.leastShare / 100 + 1
    var words = 0
    var functionWords = 0
    for token in document.tokens where token.shape.contains(.word) && !token.touchesPrevious {
      words += 1
      if token.cues.contains(.functionWord) { functionWords += 1 }
      if words == LanguageStage.mostWords { break }
      if functionWords == enough { return }
    }
    guard words >= LanguageStage.fewestWords,
      functionWords * 100 < words * LanguageStage.leastShare
    else { return }
    document.note(
      .languageUnsupported,
      at: TextRange(0..<document.text.count),
      "few function words of English: \(functionWords) of \(words) words"
    )
  }
}
