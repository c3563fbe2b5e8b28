import DatelineCore

/// Reads a gold file line by line, collecting everything that is wrong.
struct GoldParser {
  private let file: String
  private(set) var findings: [FormatError.Finding] = []

  init(file: String) { self.file = file }

  /// Reads the file; what comes out counts only when there are no findings.
  mutating func parse(_ bytes: [UInt8]) -> (header: GoldHeader, annotated: AnnotatedText) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let (header, problem) = GoldHeader.read(decode(lines.removeFirst(), line: 1))
    if let problem { report(1, problem.column, problem.1) }
    var annotated = AnnotatedText(id: header.source, text: [], mentions: [])
    if annotated.id.hasSuffix(".txt") { annotated.id.removeLast(4) }
    var isInParagraph = false
    for (index, line) in lines.enumerated() {
      let number = index + 2
      let scalars = Array(decode(line, line: number).unicodeScalars)
      let indent = scalars.prefix { $0.properties.isWhitespace }.count
      guard indent < scalars.count else {
        isInParagraph = false
        continue
      }
      if isInParagraph {
        report(number, 1, "a paragraph is one line; put a blank line before this one")
      }
      isInParagraph = true
      if indent > 0 { report(number, 1, "the paragraph begins with white space") }
      add(scalars, line: number, to: &annotated)
    }
    if annotated.text.isEmpty { report(1, 1, "there is no text after the header") }
    return (header, annotated)
  }

  private mutating func add(
    _ scalars: [Unicode.Scalar],
    line: Int,
    to annotated: inout AnnotatedText
  ) {
    if !annotated.text.isEmpty { annotated.text += ["\n", "\n"] }
    var scalars = scalars
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    var reader = GoldMarkReader(scalars)
    reader.read()
    let start = annotated.text.count
    annotated.text += reader.text
    var problems = reader.problems
    for mark in reader.marks {
      problems += GoldRules.problems(of: mark)
      annotated.mentions.append(
        ScoredMention(
          start: start + mark.range.lowerBound,
          end: start + mark.range.upperBound,
          label: mark.label,
          keys: Dictionary(mark.keys.map { ($0.name, $0.value) }) { first, _ in first }
        )
      )
    }
    for problem in problems.sorted(by: { $0.column < $1.column }) {
      report(line, problem.column, problem.message)
    }
  }

  private mutating func decode(_ bytes: ArraySlice<UInt8>, line: Int) -> String {
    if let string = String(validating: bytes, as: UTF8.self) { return string }
    report(line, 1, "the line is not UTF-8")
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func report(_ line: Int, _ column: Int, _ message: String) {
    findings.append(FormatError.Finding(file, line, column, message))
  }
}
