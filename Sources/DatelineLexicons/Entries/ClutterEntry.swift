/// A phrase that page widgets leave in a text, from `text/clutter.tsv`.
public struct ClutterEntry: Sendable, Equatable {
  /// How much of a block the phrase must make up.
  public enum Match: String, BitwiseCopyable, Sendable, CaseIterable {
    /// The whole block, end punctuation aside.
    case whole
    /// The block begins with the phrase.
    case prefix
    /// The block begins with it and has at most 100 characters.
    case shortPrefix = "short-prefix"
  }

  /// The name of the rule, as listed in the audit: `share`, `read-also`.
  public var rule: String
  /// The phrase in small letters.
  public var phrase: String
  /// How the phrase is compared.
  public var match: Match

  public init(rule: String, phrase: String, match: Match) {
    self.rule = rule
    self.phrase = phrase
    self.match = match
  }
}
