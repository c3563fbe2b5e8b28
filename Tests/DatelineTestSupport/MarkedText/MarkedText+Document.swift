public import DatelineCore
import DatelineScan
import DatelineWriters

extension MarkedText {
  /// A document of the text without marks: a paragraph between blank lines each.
  public func document(published: String? = nil) -> Document {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for at in bytes.indices where at > 0 && bytes[at] == 10 && bytes[at - 1] == 10 {
      if start < at - 1 { blocks.append(Block(range: TextRange(start..<at - 1), kind: .paragraph)) }
      start = at + 1
    }
    if start < bytes.count {
      blocks.append(Block(range: TextRange(start..<bytes.count), kind: .paragraph))
    }
    var document = Document(text: bytes, blocks: blocks)
    document.meta.published = published
    document.meta.publishedFrom = published == nil ? nil : .given
    return document
  }

  /// What a pipeline finds in the text, as far as this marked text asks.
  ///
  ///     #expect(sentence.annotated(by: pipeline) == sentence)
  ///
  /// `labels` are the labels shown; by default those marked here, or all when none is.
  public func annotated(
    by pipeline: Pipeline,
    published: String? = nil,
    labels: Set<Label>? = nil
  ) -> MarkedText {
    var document = document(published: published)
    pipeline.annotate(&document)
    return found(in: document, labels: labels)
  }

  /// The mentions of a document in this notation, as far as this marked text asks.
  ///
  /// A mention where this text has a mark shows the keys of that mark, in their order; any other
  /// shows the keys that this text uses with its label.
  public func found(in document: Document, labels: Set<Label>? = nil) -> MarkedText {
    let named = Set(marks.map(\.label))
    let shown = labels.map { Set($0.map(\.name)) } ?? named
    var found = MarkedText(text: String(decoding: document.text, as: UTF8.self), marks: [])
    for mention in MarkedText.mentions(of: document) {
      guard let start = mention["start"]?.integer, let end = mention["end"]?.integer,
        let label = mention["label"]?.string, shown.isEmpty || shown.contains(label)
      else { continue }
      let mark = marks.first { $0.range == start..<end && $0.label == label }
      let keys = mark?.keys ?? self.keys(with: label)
      found.marks.append(
        Mark(
          range: start..<end,
          label: label,
          keys: keys.compactMap { key in
            MarkedText.value(of: key.name, in: mention).map {
              Key(name: key.name, value: mark == nil ? $0 : MarkedText.agreed(key.value, $0))
            }
          }
        )
      )
    }
    return found
  }

  /// The mentions as the record has them, so that no second spelling of values exists.
  private static func mentions(of document: Document) -> [JSONValue] {
    var line: [UInt8] = []
    JSONLinesWriter(options: WriteOptions(offsets: .utf8)).write(document, into: &line)
    return (try? JSONParser.parse(line))?["ents"]?.elements ?? []
  }

  /// The keys used with a label, each once.
  private func keys(with label: String) -> [Key] {
    var keys: [Key] = []
    for key in marks.filter({ $0.label == label }).flatMap(\.keys)
    where !keys.contains(where: { $0.name == key.name }) {
      keys.append(key)
    }
    return keys
  }

  private static func value(of key: String, in mention: JSONValue) -> String? {
    (mention["timex"]?[key] ?? mention[key == "kb" ? "kb_id" : key]).map(spelled)
  }

  private static func spelled(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let bool): String(bool)
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .string(let string): string
    case .array(let elements): elements.map(spelled).joined(separator: ",")
    case .object(let members): members.map { spelled($0.value) }.joined(separator: " ")
    }
  }

  /// The expected value where the found one agrees with it, else the found one.
  ///
  /// `a|b` agrees with either, `1/3` with a number near it.
  private static func agreed(_ expected: String, _ found: String) -> String {
    let agrees = expected.split(separator: "|").contains { choice in
      if choice == found { return true }
      guard let wanted = number(choice), let found = Double(found) else { return false }
      return abs(wanted - found) <= 1e-9 * max(1, abs(wanted))
    }
    return agrees ? expected : found
  }

  private static func number(_ text: Substring) -> Double? {
    let parts = text.split(separator: "/").map { Double($0) }
    guard parts.count == 2, let top = parts[0], let bottom = parts[1], bottom != 0 else {
      return Double(text)
    }
    return top / bottom
  }
}
