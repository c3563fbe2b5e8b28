/// Takes the marks out of one paragraph of a gold file.
struct GoldMarkReader {
  /// What is wrong, and at which column.
  typealias Problem = (column: Int, message: String)

  private let line: [Unicode.Scalar]
  private var at = 0
  /// The paragraph without marks.
  private(set) var text: [Unicode.Scalar] = []
  private(set) var marks: [GoldMark] = []
  private(set) var problems: [Problem] = []

  init(_ line: [Unicode.Scalar]) { self.line = line }

  /// Reads to the end of the paragraph, going on after what is wrong.
  mutating func read() {
    while let next {
      if isEscapedBracket {
        text.append("[")
        at += 2
      } else if next == "[" {
        readMark()
      } else {
        if next == "]", line.dropFirst(at + 1).first == "(" {
          report(at, "a mark ends here but does not begin; the span's opening bracket is missing")
        }
        text.append(next)
        at += 1
      }
    }
  }

  private mutating func readMark() {
    let column = at + 1
    at += 1
    let start = text.count
    while let inner = next, inner != "]" {
      if isEscapedBracket {
        at += 1
      } else if inner == "[" {
        report(at, "a mark inside a mark; mentions do not overlap, and a literal bracket is \\[")
        return
      }
      text.append(line[at])
      at += 1
    }
    guard next == "]" else {
      return report(column - 1, "the bracket is not closed; a literal bracket is \\[")
    }
    let range = start..<text.count
    at += 1
    guard next == "(" else {
      return report(at, "expected (LABEL key=value …) after the span; a literal bracket is \\[")
    }
    at += 1
    let labelColumn = at + 1
    let label = take { $0.properties.isAlphabetic }
    guard let keys = readKeys() else { return }
    guard !range.isEmpty else { return report(column - 1, "the span is empty") }
    marks.append(
      GoldMark(
        range: range,
        span: GoldMarkReader.string(text[range]),
        label: label,
        keys: keys,
        column: column,
        labelColumn: labelColumn
      )
    )
    if range.lowerBound > 0, text[range.lowerBound - 1].isWordly {
      report(column - 1, "the mark touches a letter or digit before it")
    }
    if next?.isWordly == true { report(at, "the mark touches a letter or digit after it") }
  }

  /// Reads keys up to and with the closing bracket, nothing where something else stands.
  private mutating func readKeys() -> [GoldMark.Key]? {
    var keys: [GoldMark.Key] = []
    while next == " " {
      at += 1
      let column = at + 1
      let name = take { $0.properties.isAlphabetic || $0 == "_" }
      guard !name.isEmpty, next == "=" else {
        report(at, "expected key=value")
        return nil
      }
      at += 1
      guard let value = readValue() else { return nil }
      keys.append(GoldMark.Key(name: name, value: value, column: column))
    }
    guard next == ")" else {
      report(at, "expected a blank and key=value, or the closing )")
      return nil
    }
    at += 1
    return keys
  }

  private mutating func readValue() -> String? {
    let start = at
    guard next == "\"" else {
      let value = take { $0 != " " && $0 != ")" }
      if value.isEmpty { report(start, "the value is missing") }
      return value.isEmpty ? nil : value
    }
    at += 1
    let value = take { $0 != "\"" }
    guard next != nil else {
      report(start, "the quotation mark is not closed")
      return nil
    }
    at += 1
    return value
  }

  private var next: Unicode.Scalar? { at < line.count ? line[at] : nil }

  private var isEscapedBracket: Bool {
    line[at] == "\\" && at + 1 < line.count && line[at + 1] == "["
  }

  private mutating func take(while holds: (Unicode.Scalar) -> Bool) -> String {
    let start = at
    while let next, holds(next) { at += 1 }
    return GoldMarkReader.string(line[start..<at])
  }

  private mutating func report(_ index: Int, _ message: String) {
    problems.append((index + 1, message))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return String(string)
  }
}

extension Unicode.Scalar {
  fileprivate var isWordly: Bool { properties.isAlphabetic || properties.numericType != nil }
}
