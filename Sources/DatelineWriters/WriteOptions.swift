public import DatelineScan

/// What a record holds and how it counts.
public struct WriteOptions: Sendable {
  /// What `start` and `end` count.
  public var offsets: OffsetUnit
  /// Whether the record lists the tokens.
  public var tokens: Bool
  /// Whether the record lists what cleaning left out.
  public var audit: Bool
  /// What the record says of what made it.
  public var made: Made

  public init(
    offsets: OffsetUnit = .scalar,
    tokens: Bool = false,
    audit: Bool = false,
    made: Made = Made(dateline: "0")
  ) {
    self.offsets = offsets
    self.tokens = tokens
    self.audit = audit
    self.made = made
  }
}
