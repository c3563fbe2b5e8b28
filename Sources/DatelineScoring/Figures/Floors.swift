/// The least figures that a change may leave, and the gold that they were taken from.
package struct Floors: Sendable, Equatable {
  /// A figure that is below its floor.
  package struct Breach: Sendable, Equatable, CustomStringConvertible {
    package var figure: FloorFigure
    package var floor: Double
    package var value: Double

    /// `WEAPON strict F1 0.8812 is below its floor 0.9000`.
    package var description: String {
      "\(figure) \(Decimals.string(value, 4)) is below its floor \(Decimals.string(floor, 4))"
    }
  }

  /// ``GoldDocument/digest(of:)`` of the gold.
  package var gold: String
  /// Rounded down to four decimals.
  package var values: [FloorFigure: Double]

  package init(gold: String, values: [FloorFigure: Double]) {
    self.gold = gold
    self.values = values
  }

  /// The floors that a score just reaches.
  package init(reachedBy score: Score, gold: String) {
    self.gold = gold
    values = [:]
    for figure in FloorFigure.all(in: score) {
      values[figure] = Floors.roundedDown(figure.value(in: score))
    }
  }

  /// The figures of a score that are below their floor; with labels, only theirs.
  package func breaches(in score: Score, labels: Set<String> = []) -> [Breach] {
    figures.filter { labels.isEmpty || labels.contains($0.row) }.compactMap { figure in
      let value = Floors.roundedDown(figure.value(in: score))
      guard let floor = values[figure], value < floor else { return nil }
      return Breach(figure: figure, floor: floor, value: value)
    }
  }

  /// What has a floor, in its order: F1 by label and of all together, then attributes by label.
  var figures: [FloorFigure] {
    let measured = LabelOrder.sorted(Set(values.keys.map(\.row)).subtracting([Score.micro]))
    return
      ((measured + [Score.micro]).flatMap { row in
        Counts.Measure.allCases.map { FloorFigure(row, .f1($0)) }
      }
      + measured.flatMap { label in
        AttributeComparison.attributes(of: label).map { FloorFigure(label, .accuracy($0)) }
      }).filter { values[$0] != nil }
  }

  /// Four decimals, so that a figure is not below the floor that was taken from it.
  private static func roundedDown(_ value: Double) -> Double {
    // Products such as 0.29 * 10,000 come out a hair below the whole number.
    (value * 10_000 + 1e-6).rounded(.down) / 10_000
  }
}
