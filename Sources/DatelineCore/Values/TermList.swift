/// A list of terms in ``Document/termLists``.
public struct TermList: BitwiseCopyable, Hashable, Sendable {
  /// The index of the first term.
  public var start: UInt32
  /// The number of terms.
  public var count: UInt32

  public init(start: UInt32 = 0, count: UInt32 = 0) {
    self.start = start
    self.count = count
  }

  /// The indices of the terms.
  @inlinable public var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
