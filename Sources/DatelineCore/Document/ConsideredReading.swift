public import DatelineScan

/// A reading of a name that a stage looked at, and what came of it.
///
/// Kept only for documents that are explained: see ``Document/isExplained``.
public struct ConsideredReading: BitwiseCopyable, Sendable {
  /// Where the name stands.
  public var range: TextRange
  /// The index in the lexicons' list of readings.
  public var reading: UInt32
  /// What became of the reading.
  public var outcome: Outcome
  /// The strongest evidence for the reading.
  public var reason: Reason
  /// What all evidence for it weighs, 0 where readings are not weighed.
  public var weight: Float

  /// What came of a reading.
  ///
  /// The raw value is the code shown in the output.
  public enum Outcome: String, BitwiseCopyable, Sendable, CaseIterable {
    /// The mention stands for it.
    case taken
    /// Another reading of the name had more evidence.
    case outweighed
    /// The name is not written with the capitals that the row asks for.
    case wrongCase = "wrong-case"
    /// No word that the row asks for stands near.
    case noCue = "no-cue"
    /// The name belongs to a person.
    case ofPerson = "of-person"
    /// Nothing in the text speaks for a name as common as this.
    case noEvidence = "no-evidence"
    /// The name is a part of a longer one.
    case partOfName = "part-of-name"
    /// No rule made a mention of it.
    case passedOver = "passed-over"
  }

  public init(
    _ range: TextRange,
    reading: UInt32,
    _ outcome: Outcome,
    reason: Reason = .none,
    weight: Float = 0
  ) {
    self.range = range
    self.reading = reading
    self.outcome = outcome
    self.reason = reason
    self.weight = weight
  }
}
