import Dateline
import DatelineScan

/// An explanation for programs: one JSON object in a line.
struct ExplanationJSON: ~Copyable {
  /// The keys, for `dateline explain --help`.
  static let keys = """
      schema       "dateline-explanation/1"
      id           the document, as in its record
      published    what its dates count from, if known
      text         clean text; start and end count its Unicode scalars
      mentions[]   each as in ents of the record, with
        stage        the stage that made it
        sentence     {start, end}
        lost[]       mentions it overlaps: as in ents, and because, one of
                     \(ExplainedLoser.Defeat.allCases.map(\.rawValue).joined(separator: ", "))
        considered[] readings of the names in it
      not_taken[]  names that are no mention: {start, end, text, sentence,
                   considered[]}

    A reading is {start, end, label, name, row, kb_id, kind, country, within, reason, weight, \
    outcome}; outcome is one of \
    \(ConsideredReading.Outcome.allCases.map(\.rawValue).joined(separator: ", ")).
    """

  private let explanation: Explanation
  private var counter: OffsetCounter
  private var output = ByteWriter()

  /// The line of a document, without its end.
  static func text(_ explanation: Explanation) -> String {
    var json = ExplanationJSON(explanation)
    json.writeDocument()
    var bytes: [UInt8] = []
    json.output.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private init(_ explanation: Explanation) {
    self.explanation = explanation
    counter = OffsetCounter(.scalar, of: explanation.document.text.span)
  }

  private mutating func writeDocument() {
    output.literal(#"{"schema":"dateline-explanation/1""#)
    output.member("id", explanation.document.id)
    output.member("published", explanation.document.meta.published)
    output.key("text")
    let text = explanation.document.text
    output.string(text.span)
    output.key("mentions")
    output.literal("[")
    for case .mention(let explained) in explanation.items { write(explained) }
    output.literal("]")
    output.key("not_taken")
    output.literal("[")
    for case .name(let name) in explanation.items { write(name) }
    output.literal("]}")
  }

  private mutating func write(_ explained: ExplainedMention) {
    output.separator()
    output.literal(#"{"id":"#)
    output.integer(explained.id)
    output.literal(",")
    output.bytes(explained.record.json.span)
    output.member("stage", explained.mention.rule.stage.name)
    write(explained.sentence, "sentence")
    output.key("lost")
    output.literal("[")
    for loser in explained.losers {
      output.separator()
      output.literal("{")
      output.bytes(loser.record.json.span)
      output.member("because", loser.defeat.rawValue)
      output.literal("}")
    }
    output.literal("]")
    write(explained.readings)
    output.literal("}")
  }

  private mutating func write(_ name: UntakenName) {
    output.separator()
    output.literal("{")
    writeOffsets(name.range)
    output.member("text", explanation.document[name.range])
    write(name.sentence, "sentence")
    write(name.readings)
    output.literal("}")
  }

  private mutating func write(_ readings: [NamedReading]) {
    output.key("considered")
    output.literal("[")
    for reading in readings {
      let considered = reading.considered
      output.separator()
      output.literal("{")
      writeOffsets(considered.range)
      output.member("label", reading.labels[0].name)
      output.member("name", reading.name)
      output.member("row", reading.row)
      output.member("kb_id", reading.knowledgeBaseID)
      output.member("kind", reading.sort)
      output.member("country", reading.country.isNone ? nil : reading.country.description)
      output.member("within", reading.within)
      output.member("outcome", considered.outcome.rawValue)
      output.member("reason", considered.reason == .none ? nil : considered.reason.rawValue)
      if considered.weight != 0, considered.weight.isFinite {
        output.key("weight")
        output.number(Double(considered.weight))
      }
      output.literal("}")
    }
    output.literal("]")
  }

  private mutating func write(_ range: TextRange, _ key: StaticString) {
    output.key(key)
    output.literal("{")
    writeOffsets(range)
    output.literal("}")
  }

  private mutating func writeOffsets(_ range: TextRange) {
    let text = explanation.document.text
    output.key("start")
    output.integer(counter.offset(of: Int(range.start), in: text.span))
    output.key("end")
    output.integer(counter.offset(of: Int(range.end), in: text.span))
  }
}
