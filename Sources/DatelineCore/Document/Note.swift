public import DatelineScan

/// Something a user should know about a document or a place in it.
public struct Note: Sendable, Equatable {
  /// What a note can be about; the raw value is the code in the output.
  public enum Code: String, Sendable, CaseIterable {
    case impossibleDate = "impossible_date"
    case languageUnsupported = "language_unsupported"
    case repeatedID = "repeated_id"
    case invalidEncoding = "invalid_encoding"
    case invalidDate = "invalid_date"
    case truncated
  }

  /// What it is about.
  public var code: Code
  /// The place in the text that is meant.
  public var range: TextRange
  /// A sentence for the user.
  public var message: String

  public init(code: Code, range: TextRange, message: String) {
    self.code = code
    self.range = range
    self.message = message
  }
}
