public import DatelineCore

/// What came of a batch, in input order.
public struct AnnotatedBatch: Sendable {
  /// Where the line of a document stands, and what it was made from.
  public struct Line: Sendable {
    /// The item of the batch.
    public var item: Int
    /// The name of the input file: as given, or relative to the directory given.
    public var name: String
    /// The path to open the input file by, nothing for standard input.
    public var path: String?
    /// The bytes in ``AnnotatedBatch/lines``, with the line feed.
    public var bytes: Range<Int>
    /// A hash of the document's id; nothing when no other document can have the id.
    public var identity: UInt64?
    /// The number of mentions of the document.
    public var mentionCount: Int
  }

  /// One line of output for each document.
  public internal(set) var lines: [UInt8] = []
  /// The documents that could be read, in the order of the lines.
  public internal(set) var documents: [Line] = []
  /// The documents that could not be read.
  public internal(set) var failures: [ReadError] = []
  /// The number of bytes of input.
  public internal(set) var inputBytes = 0

  public init() {}

  /// The number of mentions of all documents.
  public var mentionCount: Int { documents.reduce(0) { $0 + $1.mentionCount } }
}
