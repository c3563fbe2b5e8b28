public import DatelineScan

/// A span of the text with the one value it stands for.
public struct Mention: BitwiseCopyable, Sendable {
  /// Where the mention stands.
  public var range: TextRange
  /// What it stands for.
  public var value: MentionValue
  /// The normal form of what is named; ``DatelineScan/Term/none`` when the text itself is.
  public var norm: Term
  /// The authority's id, `geonames:703448`.
  public var knowledgeBaseID: Term
  /// The index of the entity in ``Document/entities``, or -1.
  public var entity: Int32 = -1
  /// What made the mention.
  public var rule: Rule
  /// The lexicon row behind it, `weapons/t-72`.
  public var row: Term
  /// Why this reading was taken.
  public var reason: Reason

  public init(
    _ range: TextRange,
    _ value: MentionValue,
    rule: Rule,
    reason: Reason = .none,
    norm: Term = .none,
    knowledgeBaseID: Term = .none,
    row: Term = .none
  ) {
    self.range = range
    self.value = value
    self.rule = rule
    self.reason = reason
    self.norm = norm
    self.knowledgeBaseID = knowledgeBaseID
    self.row = row
  }

  /// The label of the value.
  @inlinable public var label: Label { value.label }
}
