public import DatelineScan

/// A paragraph or the like.
public struct Block: BitwiseCopyable, Hashable, Sendable {
  public var range: TextRange
  public var kind: Kind

  public enum Kind: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case title, heading, paragraph, list, quote, caption, table
  }

  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
