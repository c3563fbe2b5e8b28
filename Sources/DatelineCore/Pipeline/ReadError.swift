/// A document that could not be read: where, what is wrong, what to do.
public struct ReadError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong, as shown in error records.
  public enum Code: String, Sendable, CaseIterable {
    case notFound = "not_found"
    case unreadable
    case notJSON = "not_json"
    case missingKey = "missing_key"
    case wrongType = "wrong_type"
    case binary
    case tooLarge = "too_large"
    case damagedCompression = "damaged_compression"
    case unknownEncoding = "unknown_encoding"
    case invalidHTML = "invalid_html"
    case directoryLoop = "directory_loop"
  }

  /// What is wrong.
  public var code: Code
  /// The id the document would have had.
  public var id: String
  /// The path of the input, nothing where it has none.
  public var path: String?
  /// The line of the record, counted from 1.
  public var line: Int?
  /// What is wrong, in words.
  public var message: String

  public init(_ code: Code, id: String, path: String?, line: Int? = nil, _ message: String) {
    self.code = code
    self.id = id
    self.path = path
    self.line = line
    self.message = message
  }

  /// `path:line: message`.
  public var description: String {
    let place = [path ?? "-", line.map(String.init)].compactMap(\.self).joined(separator: ":")
    return "\(place): \(message)"
  }
}
