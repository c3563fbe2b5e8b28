public import DatelineCore

/// Whole documents that travel to a worker together.
public struct Batch: Sendable {
  /// A document, or the reason why there is none, in the order of the input.
  public enum Item: Sendable, Equatable {
    case document(RawDocument)
    case failure(ReadError)
  }

  /// The number of the batch, counted from 0.
  public var number: Int
  /// The documents, in the order of the input.
  public var items: [Item]
  /// The bytes of all documents of the batch.
  public var bytes: [UInt8]

  public init(number: Int, items: [Item], bytes: [UInt8]) {
    self.number = number
    self.items = items
    self.bytes = bytes
  }
}
