/// How many mentions of a label gold has, how many were found, and how many of them are right.
package struct Counts: Sendable, Equatable {
  /// When a found mention counts as right.
  package enum Measure: String, Sendable, CaseIterable {
    /// The same label and the same extent.
    case strict
    /// The same label and something shared.
    case overlap
  }

  package var gold = 0
  package var found = 0
  package var strict = 0
  package var overlap = 0

  package init(gold: Int = 0, found: Int = 0, strict: Int = 0, overlap: Int = 0) {
    self.gold = gold
    self.found = found
    self.strict = strict
    self.overlap = overlap
  }

  static func += (left: inout Counts, right: Counts) {
    left.gold += right.gold
    left.found += right.found
    left.strict += right.strict
    left.overlap += right.overlap
  }

  /// The share of found mentions that are right, 0 when none was found.
  package func precision(_ measure: Measure) -> Double { share(right(measure), of: found) }

  /// The share of gold mentions that were found, 0 when there are none.
  package func recall(_ measure: Measure) -> Double { share(right(measure), of: gold) }

  /// The harmonic mean of precision and recall.
  package func f1(_ measure: Measure) -> Double {
    let (precision, recall) = (precision(measure), recall(measure))
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  private func right(_ measure: Measure) -> Int {
    switch measure {
    case .strict: strict
    case .overlap: overlap
    }
  }

  private func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }
}
