public import DatelineScan

/// Stages in the order they run.
public struct Pipeline: Sendable {
  /// A stage that was placed before something it needs.
  public struct OrderError: Error, Equatable, CustomStringConvertible {
    /// The name of the stage.
    public var stage: String
    /// What it needs and nothing before it adds.
    public var missing: Set<Layer>

    public init(stage: String, missing: Set<Layer>) {
      self.stage = stage
      self.missing = missing
    }

    public var description: String {
      let layers = missing.map(\.rawValue).sorted().joined(separator: ", ")
      return "stage \(stage) needs \(layers), which no earlier stage adds"
    }
  }

  /// The stages in the order they run.
  public let stages: [any Stage]
  private let terms: TermStore

  /// Creates a pipeline, checking that each stage finds the layers it needs.
  ///
  /// - Parameters:
  ///   - stages: what runs, in this order.
  ///   - terms: the strings of the lexicons that the stages were made with.
  /// - Throws: ``OrderError`` for a stage that comes before one it needs.
  public init(_ stages: [any Stage], terms: TermStore) throws(OrderError) {
    var present: Set<Layer> = [.blocks]
    for stage in stages {
      let missing = type(of: stage).needs.subtracting(present)
      guard missing.isEmpty else {
        throw OrderError(stage: type(of: stage).name, missing: missing)
      }
      present.formUnion(type(of: stage).adds)
    }
    self.stages = stages
    self.terms = terms
  }

  /// Runs every stage over a document, replacing what earlier runs added.
  public func annotate(_ document: inout Document) {
    document.resetLayers()
    document.terms = terms
    for stage in stages { stage.annotate(&document) }
  }
}
