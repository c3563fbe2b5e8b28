public import DatelineCore
import DatelineScan

/// Writes documents that could not be read as lines of JSON.
///
///     {"schema":"dateline-error/1","id":"a.jsonl:3","source":{"path":"a.jsonl","line":3},
///      "code":"not_json","message":"expected a value"}
public struct ErrorWriter: Sendable {
  public init() {}

  /// Appends one error record and a line feed.
  public func write(_ error: ReadError, into output: inout [UInt8]) {
    var writer = ByteWriter(capacity: 512)
    writer.literal(#"{"schema":"dateline-error/1""#)
    writer.member("id", error.id)
    if error.path != nil || error.line != nil {
      writer.key("source")
      writer.literal("{")
      writer.member("path", error.path)
      writer.member("line", error.line)
      writer.literal("}")
    }
    writer.member("code", error.code.rawValue)
    writer.member("message", error.message)
    writer.literal("}\n")
    writer.append(to: &output)
  }
}
