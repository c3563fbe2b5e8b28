/// A score as a table for people, within 100 columns.
package enum ScoreTable {
  private static let labelWidth = 10
  private static let figureWidth = 7

  /// The figures of each label, then of each attribute, then the notes.
  package static func text(_ score: Score) -> String {
    var lines = head + rows(of: score).map { row(score, $0) }
    let (strict, overlap) = (score.macroF1(.strict), score.macroF1(.overlap))
    let count = score.counts.values.count { $0.gold > 0 }
    lines.append(
      "macro F1 over \(count) labels: strict \(Decimals.string(strict, 3)), overlap "
        + "\(Decimals.string(overlap, 3)); documents: \(score.documents)"
    )
    lines += attributes(score)
    lines += score.notes.lines.map { "note: \($0)" }
    return lines.joined(separator: "\n")
  }

  /// The F1 of two scores side by side, and how far the first is above the second.
  package static func text(_ score: Score, against other: Score) -> String {
    let titles = ["strict", "against", "change", "overlap", "against", "change"]
    var lines = [
      Columns.line(
        [Columns.left("F1", labelWidth)] + titles.map { Columns.right($0, figureWidth + 1) }
      )
    ]
    let both = LabelOrder.sorted(Set(score.labels).union(other.labels)) + [Score.micro]
    for name in both {
      let figures = Counts.Measure.allCases.flatMap { measure in
        let (this, that) = (score.counts(of: name).f1(measure), other.counts(of: name).f1(measure))
        return [
          Decimals.string(this, 3), Decimals.string(that, 3),
          Decimals.string(this - that, 3, signed: true),
        ]
      }
      lines.append(
        Columns.line(
          [Columns.left(name, labelWidth)] + figures.map { Columns.right($0, figureWidth + 1) }
        )
      )
    }
    lines += other.notes.lines.map { "note on --against: \($0)" }
    return lines.joined(separator: "\n")
  }

  private static var head: [String] {
    let figures = ["P", "R", "F1"]
    let titles =
      [Columns.left("label", labelWidth), Columns.right("gold", 6), Columns.right("found", 6)]
      + (["strict"] + figures.dropFirst().map { _ in "" }).map { Columns.right($0, figureWidth) }
    let second = titles + ["   "] + ["overlap", "", ""].map { Columns.right($0, figureWidth) }
    let third =
      [Columns.left("", labelWidth), Columns.right("", 6), Columns.right("", 6)]
      + figures.map { Columns.right($0, figureWidth) } + ["   "]
      + figures.map { Columns.right($0, figureWidth) }
    return [Columns.line(second), Columns.line(third)]
  }

  private static func rows(of score: Score) -> [String] { score.labels + [Score.micro] }

  private static func row(_ score: Score, _ name: String) -> String {
    let counts = score.counts(of: name)
    func figures(_ measure: Counts.Measure) -> [String] {
      [counts.precision(measure), counts.recall(measure), counts.f1(measure)]
        .map { Columns.right(Decimals.string($0, 3), figureWidth) }
    }
    return Columns.line(
      [
        Columns.left(name, labelWidth), Columns.right(String(counts.gold), 6),
        Columns.right(String(counts.found), 6),
      ] + figures(.strict) + ["   "] + figures(.overlap)
    )
  }

  private static func attributes(_ score: Score) -> [String] {
    let rows = score.labels.flatMap { label in
      score.attributes(of: label).map { name, accuracy in
        attribute(
          label,
          name,
          share(accuracy.right, accuracy.counted),
          share(accuracy.strictRight, accuracy.strictCounted)
        )
      }
    }
    guard !rows.isEmpty else { return [] }
    return ["", attribute("attribute", "", "right where found", "and with the same extent")] + rows
  }

  private static func attribute(
    _ label: String,
    _ name: String,
    _ all: String,
    _ strict: String
  ) -> String {
    Columns.line(
      [
        Columns.left(label, labelWidth), Columns.left(name, 9), Columns.right(all, 20),
        Columns.right(strict, 27),
      ]
    )
  }

  private static func share(_ right: Int, _ counted: Int) -> String {
    guard counted > 0 else { return "-" }
    let accuracy = Decimals.string(Double(right) / Double(counted), 3)
    return "\(right) of \(counted)" + Columns.right(accuracy, figureWidth)
  }
}
