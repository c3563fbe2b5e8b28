/// Phrases of word ids, found by following one word after the other.
///
/// A node is a number. All edges of all nodes lie in one open-addressing table of 16-byte slots
/// keyed by node and word, so a step is one probe. The table is larger than the near caches, and
/// most steps lead nowhere: a small bitmap answers those.
public struct PhraseTrie: Sendable {
  /// The way over a word from a node to the next, or nothing where `next` is 0.
  public struct Edge: BitwiseCopyable, Sendable {
    /// The node that the edge leads to, and whether edges lead on from there.
    @usableFromInline private(set) var nextAndMore: UInt32 = 0
    /// What the phrase that ends here stands for, plus one; 0 when no phrase ends here.
    public var value: UInt32 = 0

    @inlinable public init() {}

    init(to next: UInt32) { nextAndMore = next }

    /// The node that the edge leads to.
    @inlinable public var next: UInt32 { nextAndMore & ~Edge.more }
    /// Whether a longer phrase goes on here.
    @inlinable public var goesOn: Bool { nextAndMore & Edge.more != 0 }

    mutating func goOn() { nextAndMore |= Edge.more }

    @usableFromInline static var more: UInt32 { 1 << 31 }
  }

  /// An edge and what it is found by.
  public struct Slot: BitwiseCopyable, Sendable {
    /// Node and word of the edge in one number.
    public var key: UInt64 = 0
    /// Where the edge leads, nowhere in a free slot.
    public var edge = Edge()

    @inlinable public init() {}
  }

  @usableFromInline let slots: MaskedTable<Slot>
  @usableFromInline let filter: BitFilter

  /// Takes a table whose size is a power of two, with at least one empty slot, and its filter.
  public init(slots: FlatTable<Slot>, filter: FlatTable<UInt64>) {
    self.slots = MaskedTable(slots)
    self.filter = BitFilter(filter)
  }

  /// The edge from a node over a word, or an empty one.
  @inlinable @inline(__always) public func step(from node: UInt32, over word: UInt32) -> Edge {
    let key = UInt64(node) << 32 | UInt64(word)
    let mixed = PhraseTrie.mixed(key)
    guard filter.mayHold(PhraseTrie.filterHash(mixed)) else { return Edge() }
    return edge(key, mixed)
  }

  /// The edge from a node over a word that most likely is there, or an empty one.
  ///
  /// A cue tells of most words that they begin a phrase, so the filter would be asked in vain.
  @inlinable @inline(__always) public func likelyStep(from node: UInt32, over word: UInt32) -> Edge
  {
    let key = UInt64(node) << 32 | UInt64(word)
    return edge(key, PhraseTrie.mixed(key))
  }

  @inlinable @inline(__always) func edge(_ key: UInt64, _ mixed: UInt64) -> Edge {
    var index = PhraseTrie.home(mixed)
    while true {
      let slot = slots[index]
      if slot.key == key || slot.edge.next == 0 { return slot.edge }
      index &+= 1
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
    guard start < tokens.count, tokens[start].word != 0 else { return nil }
    var edge = likelyStep(from: root, over: tokens[start].word)
    var index = start
    var found: (value: UInt32, count: Int)?
    while edge.next != 0 {
      index += 1
      if edge.value != 0 { found = (edge.value - 1, index - start) }
      guard edge.goesOn, index < tokens.count, tokens[index].word != 0 else { break }
      edge = step(from: edge.next, over: tokens[index].word)
    }
    return found
  }

  @inlinable static func mixed(_ key: UInt64) -> UInt64 {
    (key ^ (key >> 29)) &* 0xbf58_476d_1ce4_e5b9
  }

  @inlinable static func home(_ mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed >> 24) }

  @inlinable static func filterHash(_ mixed: UInt64) -> UInt64 { mixed >> 40 }
}
