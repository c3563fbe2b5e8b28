/// A mention that one prediction has and another has not, or has otherwise.
package struct Change: Sendable, Equatable {
  /// What became of a mention.
  package enum Kind: String, Sendable, CaseIterable {
    /// Only the new prediction has it.
    case gained
    /// Only the old prediction has it.
    case lost
    /// Both have it, with other ends or other values.
    case changed
  }

  /// What gold says of it.
  package enum Verdict: String, Sendable {
    /// The new prediction is nearer to gold: gained and right, lost and wrong, or fewer faults.
    case better
    /// The old prediction is nearer to gold.
    case worse
    /// Neither is nearer.
    case even
  }

  /// A value that both have, but not the same.
  package struct Detail: Sendable, Equatable {
    /// An attribute, or `extent`.
    package var name: String
    package var before: String
    package var now: String
  }

  package var kind: Kind
  package var verdict: Verdict
  /// The name of the document.
  package var document: String
  package var label: String
  /// Where the mention begins in the text of the prediction that has it, the new one if both do.
  package var start: Int
  /// The mention as written, with the text on either side.
  package var context: SpanContext
  /// What differs; empty unless the kind is `changed`.
  package var details: [Detail] = []
}
