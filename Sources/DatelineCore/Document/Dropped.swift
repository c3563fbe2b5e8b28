/// A block of the input that cleaning left out, and the rule that did so.
public struct Dropped: Sendable, Equatable {
  /// The name of the rule that left it out.
  public var rule: String
  /// What was left out.
  public var text: String

  public init(rule: String, text: String) {
    self.rule = rule
    self.text = text
  }
}
