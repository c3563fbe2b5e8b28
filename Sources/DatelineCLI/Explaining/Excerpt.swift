import Dateline

/// A stretch of text in one line, with a span in it.
struct Excerpt: Equatable {
  private static let ellipsis = "…"
  /// How many columns a cut may move to fall between words.
  private static let wordReach = 16

  private(set) var before = ""
  private(set) var span = ""
  private(set) var after = ""

  /// The columns before the span, and those that it takes.
  var indent: Int { Columns.count(before) }
  var length: Int { max(1, Columns.count(span)) }

  /// Cuts a stretch around a span, so that it takes at most a number of columns.
  init(_ stretch: TextRange, around span: TextRange, of text: [UInt8], columns: Int) {
    func cells(_ range: Range<UInt32>) -> [Cell] {
      Cell.cells(
        String(decoding: text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
      )
    }
    let start = max(stretch.start, min(span.start, stretch.end))
    let end = max(start, min(span.end, stretch.end))
    let (head, middle, tail) = (
      cells(stretch.start..<start), cells(start..<end), cells(end..<stretch.end)
    )
    self.span = Excerpt.first(middle, columns: columns - 2)
    let room = columns - length
    let (left, right) = (Cell.columns(head), Cell.columns(tail))
    let leftRoom = min(left, max(room / 2, room - right))
    before = Excerpt.last(head, columns: leftRoom)
    after = Excerpt.first(tail, columns: room - indent)
  }

  /// The beginning of a text, with an ellipsis where it is cut.
  private static func first(_ cells: [Cell], columns: Int) -> String {
    guard Cell.columns(cells) > columns else { return Cell.string(cells[...]) }
    guard columns > 0 else { return "" }
    var width = 0
    let count = cells.prefix {
      width += $0.columns
      return width <= columns - 1
    }.count
    let word = cells[max(0, count - wordReach)..<count].lastIndex { $0.text == " " }
    return Cell.string(cells[..<(word.map { $0 + 1 } ?? count)]) + ellipsis
  }

  /// The end of a text, with an ellipsis where it is cut.
  private static func last(_ cells: [Cell], columns: Int) -> String {
    guard Cell.columns(cells) > columns else { return Cell.string(cells[...]) }
    guard columns > 0 else { return "" }
    var width = 0
    let start =
      cells.count
      - cells.reversed().prefix {
        width += $0.columns
        return width <= columns - 1
      }.count
    let word = cells[start..<min(cells.count, start + wordReach)].firstIndex { $0.text == " " }
    return ellipsis + Cell.string(cells[(word ?? start)...])
  }

  /// A scalar with the marks on it.
  private struct Cell {
    var text: String
    var columns: Int

    static func cells(_ text: String) -> [Cell] {
      var cells: [Cell] = []
      for scalar in text.unicodeScalars {
        let plain = Columns.plain(scalar)
        let columns = Columns.count(plain)
        if columns == 0, !cells.isEmpty {
          cells[cells.count - 1].text.unicodeScalars.append(plain)
        } else {
          cells.append(Cell(text: String(plain), columns: columns))
        }
      }
      return cells
    }

    static func columns(_ cells: [Cell]) -> Int { cells.reduce(0) { $0 + $1.columns } }

    static func string(_ cells: ArraySlice<Cell>) -> String { cells.map(\.text).joined() }
  }
}
