import DatelineScan

/// JSON objects as text.
enum JSONText {
  /// One object whose members a closure writes.
  static func object(_ members: (inout ByteWriter) -> Void) -> String {
    var writer = ByteWriter()
    writer.literal("{")
    members(&writer)
    writer.literal("}")
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
