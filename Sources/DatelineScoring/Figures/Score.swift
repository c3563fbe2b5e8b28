/// How good predictions are against gold.
package struct Score: Sendable, Equatable {
  /// The row that adds up all labels.
  package static let micro = "micro"

  /// The number of gold documents.
  package var documents = 0
  package var counts: [String: Counts] = [:]
  /// By label, then by attribute.
  package var accuracies: [String: [String: Accuracy]] = [:]
  /// What differs, by document and then by place.
  package var faults: [Fault] = []
  package var notes = Notes()

  /// What a reader of the figures should know.
  package struct Notes: Sendable, Equatable {
    package var documentsWithoutPrediction = 0
    package var documentsWithoutGold = 0
    package var repeatedIDs = 0
    package var textsThatDiffer = 0
    package var spansOutside = 0

    /// One line for each that is not zero.
    package var lines: [String] {
      [
        ("gold documents without a prediction", documentsWithoutPrediction),
        ("predicted documents without gold, left out", documentsWithoutGold),
        ("predicted documents whose id came before, left out", repeatedIDs),
        ("texts that differ beyond white space", textsThatDiffer),
        ("spans outside the text or empty", spansOutside),
      ].compactMap { $0.1 > 0 ? "\($0.0): \($0.1)" : nil }
    }
  }

  /// The labels that gold or predictions have, ours first and in our order.
  package var labels: [String] { LabelOrder.sorted(counts.keys) }

  /// All labels together.
  package var total: Counts { counts.values.reduce(into: Counts()) { $0 += $1 } }

  /// The counts of a label, or of all of them for ``micro``.
  package func counts(of row: String) -> Counts {
    row == Score.micro ? total : counts[row] ?? Counts()
  }

  /// The mean of the labels that gold has.
  package func macroF1(_ measure: Counts.Measure) -> Double {
    let scored = counts.values.filter { $0.gold > 0 }
    let sum = scored.map { $0.f1(measure) }.sorted().reduce(0, +)
    return scored.isEmpty ? 0 : sum / Double(scored.count)
  }

  /// The attributes of a label that were compared, in their order.
  package func attributes(of label: String) -> [(name: String, accuracy: Accuracy)] {
    AttributeComparison.attributes(of: label).compactMap { name in
      accuracies[label]?[name].map { (name, $0) }
    }
  }
}
