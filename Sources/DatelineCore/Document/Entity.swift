public import DatelineScan

/// What one or more mentions of a document stand for.
public struct Entity: BitwiseCopyable, Sendable {
  /// The label of its mentions.
  public var label: Label
  /// The normal form of its name.
  public var norm: Term
  /// The authority's id, none where there is none.
  public var knowledgeBaseID: Term

  public init(label: Label, norm: Term, knowledgeBaseID: Term) {
    self.label = label
    self.norm = norm
    self.knowledgeBaseID = knowledgeBaseID
  }
}
