/// How inputs are read.
public struct ReadOptions: Sendable, Equatable {
  /// 16 MB, enough for any article; more is nearly always a wrong file.
  public static let defaultMaxBytes = 16_000_000

  /// The form of the input.
  public var format: InputFormat
  /// Whether the text stays as it is, cleaning left out.
  public var verbatim: Bool
  /// Whether a document keeps what cleaning dropped.
  public var audit: Bool
  /// The date of documents that do not bring their own: an ISO 8601 day or time.
  public var date: String?
  /// The keys of JSON records.
  public var keys: JSONKeys
  /// The greatest size of a document in bytes, after decompression.
  public var maxBytes: Int

  public init(
    format: InputFormat = .auto,
    verbatim: Bool = false,
    audit: Bool = false,
    date: String? = nil,
    keys: JSONKeys = JSONKeys(),
    maxBytes: Int = ReadOptions.defaultMaxBytes
  ) {
    self.format = format
    self.verbatim = verbatim
    self.audit = audit
    self.date = date
    self.keys = keys
    self.maxBytes = maxBytes
  }
}
