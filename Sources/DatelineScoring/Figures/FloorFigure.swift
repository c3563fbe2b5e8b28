/// A figure that has a floor.
package struct FloorFigure: Sendable, Hashable, CustomStringConvertible {
  /// What the figure tells.
  package enum Kind: Sendable, Hashable {
    /// How well the mentions are found.
    case f1(Counts.Measure)
    /// How often an attribute is right where the mention was found.
    case accuracy(String)
  }

  /// A label, or ``Score/micro``.
  package var row: String
  package var kind: Kind

  package init(_ row: String, _ kind: Kind) {
    self.row = row
    self.kind = kind
  }

  /// `WEAPON strict F1` or `PLACE kb accuracy`.
  package var description: String {
    switch kind {
    case .f1(let measure): "\(row) \(measure.rawValue) F1"
    case .accuracy(let attribute): "\(row) \(attribute) accuracy"
    }
  }

  /// All figures that a score has, in their order: F1, then attributes.
  package static func all(in score: Score) -> [FloorFigure] {
    let rows = (score.labels + [Score.micro]).filter { score.counts(of: $0).gold > 0 }
    return rows.flatMap { row in Counts.Measure.allCases.map { FloorFigure(row, .f1($0)) } }
      + score.labels.flatMap { label in
        score.attributes(of: label).map { FloorFigure(label, .accuracy($0.name)) }
      }
  }

  /// The figure of a score; an attribute that is compared nowhere is never right.
  func value(in score: Score) -> Double {
    switch kind {
    case .f1(let measure): score.counts(of: row).f1(measure)
    case .accuracy(let attribute): score.accuracies[row]?[attribute]?.share ?? 0
    }
  }
}
