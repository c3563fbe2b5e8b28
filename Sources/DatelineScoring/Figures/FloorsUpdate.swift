/// What becomes of floors when they are taken anew from a score.
package struct FloorsUpdate: Sendable, Equatable {
  /// The floors that go down or away.
  package private(set) var lowered: [String] = []
  package private(set) var raisedCount = 0
  /// The floors to be written.
  package private(set) var floors: Floors

  /// Compares the old floors, if there are any, with those that a score reaches.
  package init(from old: Floors?, to new: Floors) {
    floors = new
    guard let old else { return }
    for row in old.orderedRows {
      for measure in Counts.Measure.allCases {
        guard let before = old.rows[row]?[measure] else { continue }
        let after = new.rows[row]?[measure]
        if let after, after > before { raisedCount += 1 }
        if let after, after >= before { continue }
        let end = after.map { "from \(Decimals.string(before, 4)) to \(Decimals.string($0, 4))" }
        lowered.append("\(row) \(measure.rawValue) F1 \(end ?? "has no gold any more")")
      }
    }
  }
}
