import DatelineCore

/// A batch in the making.
struct BatchBuilder {
  /// The size in bytes from which on a batch is handed out.
  static let enough = 64 * 1024
  /// The number of documents from which on a batch is handed out, however short they are.
  static let enoughItems = 4096

  var bytes: [UInt8] = []
  var items: [Batch.Item] = []

  var isFull: Bool { bytes.count >= Self.enough || items.count >= Self.enoughItems }

  mutating func fail(_ error: ReadError) { items.append(.failure(error)) }
}
