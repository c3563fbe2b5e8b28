public import DatelineScan

/// What one or more mentions of a document stand for.
public struct Entity: BitwiseCopyable, Sendable {
  public var label: Label
  public var norm: Term
  public var knowledgeBaseID: Term

  public init(label: Label, norm: Term, knowledgeBaseID: Term) {
    self.label = label
    self.norm = norm
    self.knowledgeBaseID = knowledgeBaseID
  }
}
