/// Where a document came from.
public struct Source: Sendable, Equatable {
  /// The path as given, nothing for standard input.
  public var path: String?
  /// The line of a JSON Lines file, counted from 1.
  public var line: Int?
  /// The address of the input.
  public var uri: String?
  /// `text/plain`, `text/html` or `application/json`.
  public var mediaType: String?
  /// The encoding of the input, such as `utf-8`, `utf-16le` or `windows-1251`.
  public var encoding: String?
  /// The number of bytes of the document as read (of its line for JSON Lines).
  public var byteCount: Int?
  /// A 64-bit hash of those bytes.
  public var hash: UInt64?

  public init() {}
}
