/// Reads the notation of ``MarkedText``.
struct MarkedTextParser {
  private var rest: Substring
  private let notation: String
  private var marked = MarkedText(text: "", marks: [])

  init(_ notation: String) {
    self.notation = notation
    rest = notation[...]
  }

  /// The marked text; the bare notation with a problem where it cannot be read.
  mutating func parse() -> MarkedText {
    while let next = rest.first {
      if let problem = step(next) {
        var unread = MarkedText(text: notation, marks: [])
        unread.problem = problem
        return unread
      }
    }
    return marked
  }

  /// Takes one character or one mark; gives what is wrong.
  private mutating func step(_ next: Character) -> String? {
    if rest.hasPrefix(#"\["#) {
      marked.text += "["
      rest = rest.dropFirst(2)
      return nil
    }
    guard next == "[" else {
      marked.text.append(next)
      rest.removeFirst()
      return nil
    }
    let place = String(rest.prefix(30))
    rest.removeFirst()
    let start = marked.text.utf8.count
    while let inner = rest.first, inner != "]" {
      if rest.hasPrefix(#"\["#) {
        rest.removeFirst()
      } else if inner == "[" {
        return "nested: \(place)"
      }
      marked.text.append(rest.removeFirst())
    }
    guard rest.hasPrefix("](") else { return "expected [span](LABEL …): \(place)" }
    rest = rest.dropFirst(2)
    let range = start..<marked.text.utf8.count
    guard !range.isEmpty else { return "empty span: \(place)" }
    let label = String(takeWord())
    guard !label.isEmpty else { return "no label: \(place)" }
    guard let keys = takeKeys() else { return "expected key=value: \(place)" }
    marked.marks.append(MarkedText.Mark(range: range, label: label, keys: keys))
    return nil
  }

  /// The keys up to and with the closing bracket, nothing where something else stands.
  private mutating func takeKeys() -> [MarkedText.Key]? {
    var keys: [MarkedText.Key] = []
    while rest.first == " " {
      rest.removeFirst()
      let name = takeWord()
      guard !name.isEmpty, rest.first == "=" else { return nil }
      rest.removeFirst()
      guard let value = takeValue() else { return nil }
      keys.append(MarkedText.Key(name: String(name), value: String(value)))
    }
    guard rest.first == ")" else { return nil }
    rest.removeFirst()
    return keys
  }

  private mutating func takeValue() -> Substring? {
    guard rest.first == "\"" else { return take { !" )".contains($0) } }
    rest.removeFirst()
    let value = take { $0 != "\"" }
    guard !rest.isEmpty else { return nil }
    rest.removeFirst()
    return value
  }

  private mutating func takeWord() -> Substring {
    take { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  private mutating func take(while holds: (Character) -> Bool) -> Substring {
    let word = rest.prefix(while: holds)
    rest = rest[word.endIndex...]
    return word
  }
}
