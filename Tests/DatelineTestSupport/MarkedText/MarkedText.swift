public import Testing

/// A text with its mentions marked.
///
///     Troops left [Kyiv](PLACE country=UA).
///
/// The notation of the gold files: `[span](LABEL key=value …)`. Values with spaces stand in
/// quotation marks; `a|b` means that either is right; a literal bracket is written `\[`. Keys are
/// those of the record, with `kb` for `kb_id` and the keys of `timex` taken out of it.
///
/// Two marked texts are equal when text, spans, labels and keys are. A literal that cannot be
/// read equals none.
public struct MarkedText: Equatable, Sendable {
  /// A span with its label and keys in the order written.
  public struct Mark: Equatable, Sendable {
    /// The UTF-8 bytes covered, in the text without marks.
    public var range: Range<Int>
    public var label: String
    public var keys: [Key]
  }

  /// One key with its value as written.
  public struct Key: Equatable, Sendable {
    public var name: String
    public var value: String
  }

  /// The text without marks.
  public var text: String
  /// The marks in text order.
  public var marks: [Mark]
  /// Why the notation could not be read, nothing when it could.
  public var problem: String?

  public init(text: String, marks: [Mark]) {
    self.text = text
    self.marks = marks
  }

  /// Reads the notation.
  public init(_ notation: String) {
    var parser = MarkedTextParser(notation)
    self = parser.parse()
  }
}

extension MarkedText: ExpressibleByStringLiteral {
  public init(stringLiteral notation: String) { self.init(notation) }
}

extension MarkedText: CustomStringConvertible, CustomTestStringConvertible {
  /// The text in the notation.
  public var description: String {
    var notation = problem.map { "(cannot be read: \($0)) " } ?? ""
    let bytes = Array(text.utf8)
    var at = 0
    func plain(to end: Int) -> String {
      String(decoding: bytes[at..<max(at, end)], as: UTF8.self)
        .split(separator: "[", omittingEmptySubsequences: false).joined(separator: #"\["#)
    }
    for mark in marks {
      notation += plain(to: mark.range.lowerBound)
      at = mark.range.lowerBound
      let keys = mark.keys.map { " \($0.name)=\(MarkedText.quoted($0.value))" }.joined()
      notation += "[\(plain(to: mark.range.upperBound))](\(mark.label)\(keys))"
      at = mark.range.upperBound
    }
    return notation + plain(to: bytes.count)
  }

  public var testDescription: String { description }

  private static func quoted(_ value: String) -> String {
    value.isEmpty || value.contains(where: { " ()\"".contains($0) }) ? "\"\(value)\"" : value
  }
}
