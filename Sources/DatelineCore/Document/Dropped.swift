/// A block of the input that cleaning left out, and the rule that did so.
public struct Dropped: Sendable, Equatable {
  public var rule: String
  public var text: String

  public init(rule: String, text: String) {
    self.rule = rule
    self.text = text
  }
}
