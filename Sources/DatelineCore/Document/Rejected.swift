/// A mention that lost against one it overlaps.
public struct Rejected: BitwiseCopyable, Sendable {
  /// The mention that lost.
  public var mention: Mention
  /// The index of the winner in ``Document/mentions``.
  public var winner: UInt32

  public init(mention: Mention, winner: UInt32) {
    self.mention = mention
    self.winner = winner
  }
}
