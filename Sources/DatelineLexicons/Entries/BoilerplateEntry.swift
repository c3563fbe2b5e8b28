/// A mark of page furniture or of the article itself, from `html/boilerplate.tsv`.
public struct BoilerplateEntry: Sendable, Equatable {
  /// Where the token stands.
  public enum Attribute: String, BitwiseCopyable, Sendable, CaseIterable {
    case `class`, id, role, tag, itemprop
    case ariaLabel = "aria-label"
  }

  /// What an element with the token is.
  public enum Action: String, BitwiseCopyable, Sendable, CaseIterable {
    case drop, keep, title, byline, published
  }

  /// Where the mark stands.
  public var attribute: Attribute
  /// One token of the attribute's value, in small letters.
  public var token: String
  /// What is done with the element.
  public var action: Action

  public init(attribute: Attribute, token: String, action: Action) {
    self.attribute = attribute
    self.token = token
    self.action = action
  }
}
