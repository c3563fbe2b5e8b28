public import DatelineScan

/// Something a user should know about a document or a place in it.
public struct Note: Sendable, Equatable {
  public enum Code: String, Sendable, CaseIterable {
    case impossibleDate = "impossible_date"
    case languageUnsupported = "language_unsupported"
    case repeatedID = "repeated_id"
    case invalidEncoding = "invalid_encoding"
    case invalidDate = "invalid_date"
    case truncated
  }

  public var code: Code
  public var range: TextRange
  public var message: String

  public init(code: Code, range: TextRange, message: String) {
    self.code = code
    self.range = range
    self.message = message
  }
}
