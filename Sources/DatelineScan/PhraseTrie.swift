/// Phrases of word ids, found by following one word after the other.
///
/// A node is a number. All edges of all nodes lie in one open-addressing table of 16-byte slots
/// keyed by node and word, so a step is one probe. The table is larger than the near caches, and
/// most steps lead nowhere: a small bitmap answers those.
public struct PhraseTrie: Sendable {
  /// One edge, or nothing where `next` is 0.
  public struct Slot: BitwiseCopyable, Sendable {
    /// Node and word of the edge in one number.
    public var key: UInt64 = 0
    /// The node that the edge leads to.
    public var next: UInt32 = 0
    /// What the phrase that ends here stands for, plus one; 0 when no phrase ends here.
    public var value: UInt32 = 0

    @inlinable public init() {}
  }

  @usableFromInline let slots: FlatTable<Slot>
  @usableFromInline let mask: Int
  @usableFromInline let filter: BitFilter

  /// Takes a table whose size is a power of two, with at least one empty slot, and its filter.
  public init(slots: FlatTable<Slot>, filter: FlatTable<UInt64>) {
    precondition(slots.count.nonzeroBitCount == 1, "the number of slots is a power of two")
    self.slots = slots
    self.filter = BitFilter(filter)
    mask = slots.count - 1
  }

  /// The edge from a node over a word, or an empty slot.
  @inlinable @inline(__always) public func step(from node: UInt32, over word: UInt32) -> Slot {
    let key = UInt64(node) << 32 | UInt64(word)
    let mixed = PhraseTrie.mixed(key)
    guard filter.mayHold(PhraseTrie.filterHash(mixed)) else { return Slot() }
    var index = PhraseTrie.home(mixed) & mask
    while true {
      let slot = slots[index]
      if slot.next == 0 || slot.key == key { return slot }
      index = (index + 1) & mask
    }
  }

  /// The longest phrase below a node that begins at a token.
  ///
  /// Gives what it stands for and its number of tokens, or nothing.
  @inlinable public func longest(
    _ tokens: Span<Token>,
    at start: Int,
    from root: UInt32
  ) -> (value: UInt32, count: Int)? {
    var node = root
    var index = start
    var found: (value: UInt32, count: Int)?
    while index < tokens.count {
      let word = tokens[index].word
      guard word != 0 else { break }
      let edge = step(from: node, over: word)
      guard edge.next != 0 else { break }
      index += 1
      node = edge.next
      if edge.value != 0 { found = (edge.value - 1, index - start) }
    }
    return found
  }

  @inlinable static func mixed(_ key: UInt64) -> UInt64 {
    (key ^ (key >> 29)) &* 0xbf58_476d_1ce4_e5b9
  }

  @inlinable static func home(_ mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed >> 24) }

  @inlinable static func filterHash(_ mixed: UInt64) -> UInt64 { mixed >> 40 }
}
