import DatelineScan

/// A score as JSON for programs.
package enum ScoreJSON {
  /// One object: figures of labels and attributes, notes, and the faults asked for.
  package static func text(
    _ score: Score,
    against other: (score: Score, changes: Changes)?,
    most: Int
  ) -> String {
    var members = figures(of: score)
    if let other {
      members.append(("against", object(figures(of: other.score))))
      members.append(("changes", tallies(other.changes)))
    }
    if most > 0 {
      members.append(("faults", list(score.faults, by: \.label, most, fault)))
      if let changes = other?.changes {
        members.append(("changed", list(changes.list, by: \.label, most, change)))
      }
    }
    return object([("schema", quoted("dateline-score/1"))] + members, ",\n")
  }

  private typealias Member = (key: String, value: String)

  private static func figures(of score: Score) -> [Member] {
    [
      ("documents", String(score.documents)),
      (
        "labels",
        object((score.labels + [Score.micro]).map { ($0, counts(score.counts(of: $0))) }, ",\n ")
      ),
      (
        "macro",
        object(
          Counts.Measure.allCases.map { ($0.rawValue, Decimals.string(score.macroF1($0), 4)) }
        )
      ),
      (
        "attributes",
        object(
          score.labels.compactMap { label in
            let attributes = score.attributes(of: label).map { ($0.name, accuracy($0.accuracy)) }
            return attributes.isEmpty ? nil : (label, object(attributes))
          },
          ",\n "
        )
      ), ("notes", "[" + score.notes.lines.map(quoted).joined(separator: ",") + "]"),
    ]
  }

  private static func counts(_ counts: Counts) -> String {
    object(
      [("gold", String(counts.gold)), ("found", String(counts.found))]
        + Counts.Measure.allCases.map { measure in
          (
            measure.rawValue,
            object([
              ("p", Decimals.string(counts.precision(measure), 4)),
              ("r", Decimals.string(counts.recall(measure), 4)),
              ("f1", Decimals.string(counts.f1(measure), 4)),
            ])
          )
        }
    )
  }

  private static func accuracy(_ accuracy: Accuracy) -> String {
    object([
      ("n", String(accuracy.counted)), ("right", String(accuracy.right)),
      ("accuracy", Decimals.string(accuracy.share, 4)),
      ("strict_n", String(accuracy.strictCounted)),
      ("strict_right", String(accuracy.strictRight)),
    ])
  }

  private static func tallies(_ changes: Changes) -> String {
    object(
      (changes.labels + [Score.micro]).map { row in
        let tally = changes.tally(of: row)
        let kinds = Change.Kind.allCases.map { kind in
          let verdicts = [.better, .worse, .even].map { (verdict: Change.Verdict) in
            (verdict.rawValue, String(tally.count(kind, verdict)))
          }
          return (kind.rawValue, object(verdicts))
        }
        return (row, object(kinds))
      },
      ",\n "
    )
  }

  /// The first of each label.
  private static func list<Item>(
    _ items: [Item],
    by label: (Item) -> String,
    _ most: Int,
    _ json: (Item) -> String
  ) -> String {
    let groups = Dictionary(grouping: items, by: label)
    let shown = LabelOrder.sorted(groups.keys).flatMap { (groups[$0] ?? []).prefix(most) }
    return "[" + shown.map(json).joined(separator: ",\n ") + "]"
  }

  private static func change(_ change: Change) -> String {
    var members: [Member] = [
      ("kind", quoted(change.kind.rawValue)), ("verdict", quoted(change.verdict.rawValue)),
    ]
    members += place(change.document, change.label, change.start, change.context)
    if !change.details.isEmpty {
      let details = change.details.map { detail in
        object([
          ("name", quoted(detail.name)), ("before", quoted(detail.before)),
          ("now", quoted(detail.now)),
        ])
      }
      members.append(("details", "[" + details.joined(separator: ",") + "]"))
    }
    return object(members)
  }

  private static func place(
    _ document: String,
    _ label: String,
    _ start: Int,
    _ context: SpanContext
  ) -> [Member] {
    [
      ("id", quoted(document)), ("label", quoted(label)), ("start", String(start)),
      ("text", quoted(context.span)), ("before", quoted(context.before)),
      ("after", quoted(context.after)),
    ]
  }

  private static func fault(_ fault: Fault) -> String {
    var members: [Member] = [("kind", quoted(fault.kind.name))]
    members += place(fault.document, fault.label, fault.start, fault.context)
    if let wanted = fault.wanted { members.append(("gold", quoted(wanted))) }
    if let given = fault.given { members.append(("found", quoted(given))) }
    return object(members)
  }

  private static func object(_ members: [Member], _ separator: String = ",") -> String {
    "{" + members.map { quoted($0.key) + ":" + $0.value }.joined(separator: separator) + "}"
  }

  private static func quoted(_ string: String) -> String {
    var writer = ByteWriter(capacity: string.utf8.count + 16)
    writer.string(string)
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
