public import DatelineScan

/// A paragraph or the like.
public struct Block: BitwiseCopyable, Hashable, Sendable {
  /// The text of the block, without the white space around it.
  public var range: TextRange
  /// What the block is.
  public var kind: Kind

  /// What a block can be on a page.
  public enum Kind: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case title, heading, paragraph, list, quote, caption, table
  }

  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
