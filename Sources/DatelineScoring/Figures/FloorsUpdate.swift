/// What becomes of floors when they are taken anew from a score.
package struct FloorsUpdate: Sendable, Equatable {
  /// The floors that go down or away.
  package private(set) var lowered: [String] = []
  /// The number of floors that go up or are new.
  package private(set) var raisedCount = 0
  /// The floors to be written.
  package private(set) var floors: Floors

  /// Compares the old floors, if there are any, with those that a score reaches.
  package init(from old: Floors?, to new: Floors) {
    floors = new
    guard let old else { return }
    raisedCount = new.values.count { $0.value > old.values[$0.key] ?? -1 }
    for figure in old.figures {
      guard let before = old.values[figure] else { continue }
      let after = new.values[figure]
      if let after, after >= before { continue }
      let end = after.map { "from \(Decimals.string(before, 4)) to \(Decimals.string($0, 4))" }
      lowered.append("\(figure) \(end ?? "is not counted any more")")
    }
  }
}
