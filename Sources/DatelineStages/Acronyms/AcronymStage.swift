public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Finds short forms that a text introduces in brackets, and where it uses them.
///
///     The [Syria Recovery Trust Fund](ORG) ([SRTF](ORG)) met. The [SRTF](ORG) has no office.
///
/// What stands before the bracket is a mention of an organisation or a weapon, or capitalised words
/// whose first letters are those of the short form.
public struct AcronymStage: Stage {
  public static let name = "acronyms"
  public static let summary = "short forms in brackets after a name, and later on"
  public static let needs: Set<Layer> = [.tokens, .sentences, .candidates, .mentions]
  public static let adds: Set<Layer> = [.mentions]

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    var reader = AcronymReader(document, lexicons)
    let (tokens, wakes) = (document.tokens, document.wakes)
    var found: [Mention] = []
    for sentence in document.sentences {
      reader.enter(sentence)
      let end = sentence.tokens.upperBound
      var index = wakes.span.next(.acronym, from: sentence.tokens.lowerBound, to: end)
      while index < end {
        if tokens[index].count > 1 {
          if let mentions = reader.introduction(at: index) {
            found += mentions
          } else if let again = reader.known(at: index) {
            found.append(again)
          }
        }
        index = wakes.span.next(.acronym, from: index + 1, to: end)
      }
    }
    document.mentions += found
  }
}
