public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Reads the dateline that opens a report into the metadata.
///
/// A day without a year gets the year that brings it next to the publication. When the caller and
/// the page do not tell when the document was published, a full date in the dateline, or alone on
/// a line above the report, does.
public struct DatelineStage: Stage {
  public static let name = "datelines"
  public static let summary = "place, day and agency of the opening: KYIV, March 3 (Reuters) —"
  public static let needs: Set<Layer> = [.blocks, .tokens, .sentences]
  public static let adds: Set<Layer> = [.dateline]

  /// The lines above a report that may stand before the dateline: title, byline, date.
  private static let mostLinesAbove = 4
  /// The most tokens of such a line.
  private static let longestLine = 30

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    var words = TokenView(document)
    var day: WrittenDay?
    var linesAbove = 0
    var first = 0
    for block in document.blocks {
      let tokens = DatelineStage.tokens(of: block, in: document, from: first)
      first = tokens.upperBound
      guard !tokens.isEmpty, block.kind != .title else { continue }
      words.sentence = tokens
      if let dateline = DatelineReader(words, lexicons) {
        return take(dateline, day: dateline.day ?? day, in: &document)
      }
      day = day ?? loneDay(words)
      linesAbove += 1
      guard linesAbove <= DatelineStage.mostLinesAbove, isLine(words) else { break }
    }
    publish(day, in: &document)
  }

  /// The tokens of a block, whose first is at or after an index.
  private static func tokens(of block: Block, in document: Document, from first: Int) -> Range<Int>
  {
    var end = first
    while end < document.tokens.count, document.tokens[end].start < block.range.end { end += 1 }
    return first..<end
  }

  /// Whether the block in hand is a title, byline or the like: short and without a stop.
  private func isLine(_ words: TokenView) -> Bool {
    words.sentence.count <= DatelineStage.longestLine
      && !words.has(.stop, at: words.sentence.upperBound - 1)
  }

  /// The full date that the block in hand consists of.
  private func loneDay(_ words: TokenView) -> WrittenDay? {
    guard let day = WrittenDay(words, lexicons, at: words.sentence.lowerBound), day.year != nil,
      day.end == words.sentence.upperBound
    else { return nil }
    return day
  }

  private func take(_ dateline: DatelineReader, day: WrittenDay?, in document: inout Document) {
    publish(day, in: &document)
    let date = day?.resolved(published: document.meta.publishedDay)
    document.meta.dateline = Metadata.Dateline(
      place: dateline.place.map { document[TokenView(document).range($0.tokens)] },
      date: date?.description,
      agency: dateline.agency.flatMap { document[$0.name] }
    )
  }

  /// Takes a full date as the day of publication when no other is known.
  private func publish(_ day: WrittenDay?, in document: inout Document) {
    guard document.meta.published == nil || document.meta.publishedFrom == .url, let day,
      day.year != nil,
      let date = day.resolved(published: nil)
    else { return }
    document.meta.published = date.description
    document.meta.publishedFrom = .dateline
  }
}
