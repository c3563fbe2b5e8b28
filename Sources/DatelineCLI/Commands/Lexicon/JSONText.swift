import DatelineScan

/// JSON objects as text.
enum JSONText {
  /// One object whose members a closure writes.
  static func object(_ members: (inout ByteWriter) -> Void) -> String {
    var writer = ByteWriter()
    writer.object(members)
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ByteWriter {
  /// A key and the array of what a closure writes for each item.
  mutating func array<Item>(
    _ name: StaticString,
    _ items: [Item],
    _ write: (inout ByteWriter, Item) -> Void
  ) {
    key(name)
    literal("[")
    for item in items {
      separator()
      write(&self, item)
    }
    literal("]")
  }

  /// A key and an array with an object for each item, whose members a closure writes.
  mutating func objects<Item>(
    _ name: StaticString,
    _ items: [Item],
    _ members: (inout ByteWriter, Item) -> Void
  ) {
    array(name, items) { writer, item in writer.object { members(&$0, item) } }
  }

  /// An object whose members a closure writes.
  mutating func object(_ members: (inout ByteWriter) -> Void) {
    literal("{")
    members(&self)
    literal("}")
  }
}
