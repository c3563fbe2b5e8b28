/// The least F1 of each label that a change may leave, and the gold that they were taken from.
package struct Floors: Sendable, Equatable {
  /// A label, or ``Score/micro``, whose F1 is below its floor.
  package struct Breach: Sendable, Equatable, CustomStringConvertible {
    package var row: String
    package var measure: Counts.Measure
    package var floor: Double
    package var value: Double

    /// `WEAPON strict F1 0.8812 is below its floor 0.9000`.
    package var description: String {
      "\(row) \(measure.rawValue) F1 \(Decimals.string(value, 4)) is below its floor "
        + Decimals.string(floor, 4)
    }
  }

  /// ``GoldDocument/digest(of:)`` of the gold.
  package var gold: String
  /// F1 by label and for ``Score/micro``, rounded down to four decimals.
  package var rows: [String: [Counts.Measure: Double]]

  package init(gold: String, rows: [String: [Counts.Measure: Double]]) {
    self.gold = gold
    self.rows = rows
  }

  /// The floors that a score just reaches.
  package init(reachedBy score: Score, gold: String) {
    self.gold = gold
    rows = [:]
    for row in score.labels + [Score.micro] where score.counts(of: row).gold > 0 {
      for measure in Counts.Measure.allCases {
        rows[row, default: [:]][measure] = Floors.roundedDown(score.counts(of: row).f1(measure))
      }
    }
  }

  /// The figures of a score that are below their floor; with labels, only theirs.
  package func breaches(in score: Score, labels: Set<String> = []) -> [Breach] {
    orderedRows.filter { labels.isEmpty || labels.contains($0) }.flatMap { row in
      Counts.Measure.allCases.compactMap { measure -> Breach? in
        let value = Floors.roundedDown(score.counts(of: row).f1(measure))
        guard let floor = rows[row]?[measure], value < floor else { return nil }
        return Breach(row: row, measure: measure, floor: floor, value: value)
      }
    }
  }

  /// The labels in their order, then ``Score/micro``.
  var orderedRows: [String] {
    LabelOrder.sorted(rows.keys.filter { $0 != Score.micro })
      + (rows[Score.micro] == nil ? [] : [Score.micro])
  }

  /// Four decimals, so that a figure is not below the floor that was taken from it.
  private static func roundedDown(_ value: Double) -> Double {
    // Products such as 0.29 * 10,000 come out a hair below the whole number.
    (value * 10_000 + 1e-6).rounded(.down) / 10_000
  }
}
