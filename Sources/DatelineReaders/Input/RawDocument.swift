/// The bytes of one document, not yet decoded.
public struct RawDocument: Sendable, Equatable {
  /// The name of the file: as given, or relative to the directory given; `-` for standard input.
  public var name: String
  /// The path to open the file by, nothing for standard input.
  public var path: String?
  /// The line of a JSON Lines file, counted from 1.
  public var line: Int?
  /// Text, HTML or a line of JSON Lines; never ``InputFormat/auto``.
  public var format: InputFormat
  /// Where the bytes lie in ``Batch/bytes``.
  public var range: Range<Int>

  public init(
    name: String,
    path: String?,
    line: Int? = nil,
    format: InputFormat,
    range: Range<Int>
  ) {
    self.name = name
    self.path = path
    self.line = line
    self.format = format
    self.range = range
  }

  /// The document's id unless a JSON record brings its own: the name, `NAME:LINE` for a line.
  public var id: String { line.map { "\(name):\($0)" } ?? name }
}
