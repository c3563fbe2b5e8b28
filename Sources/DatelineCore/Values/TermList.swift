/// A list of terms in ``Document/termLists``.
public struct TermList: BitwiseCopyable, Hashable, Sendable {
  public var start: UInt32
  public var count: UInt32

  public init(start: UInt32 = 0, count: UInt32 = 0) {
    self.start = start
    self.count = count
  }

  @inlinable public var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
