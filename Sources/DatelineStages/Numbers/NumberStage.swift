public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Reads numbers, quantities, percentages and sums of money.
///
///     The strikes killed [at least four](NUMBER value=4 min=4 counts=soldiers) soldiers.
///
/// Numbers that date something belong to the date stage, those of a name (`Article 5`, `T-72`) to
/// the name. Where a number overlaps another mention, a later stage settles it.
public struct NumberStage: Stage {
  public static let name = "numbers"
  public static let summary = "numbers, quantities, percentages and money, with their values"
  public static let needs: Set<Layer> = [.tokens, .sentences]
  public static let adds: Set<Layer> = [.mentions]

  private let tables: NumberTables

  public init(_ lexicons: Lexicons) { tables = NumberTables(lexicons) }

  public func annotate(_ document: inout Document) {
    var grammar = NumberGrammar(document, tables)
    document.mentions = []
    for sentence in document.sentences { grammar.read(sentence.tokens) }
    document.mentions = grammar.mentions
  }
}
