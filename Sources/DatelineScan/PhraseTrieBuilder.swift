/// Collects phrases and lays them out as a ``PhraseTrie``.
public struct PhraseTrieBuilder {
  /// The edges laid out for look-up.
  public private(set) var slots = [PhraseTrie.Slot](repeating: PhraseTrie.Slot(), count: 1 << 12)
  /// The number of edges.
  public private(set) var used = 0
  private var nodes: UInt32 = 0

  public init() {}

  /// A new node to hang phrases under.
  public mutating func makeRoot() -> UInt32 {
    nodes += 1
    return nodes
  }

  /// Adds a phrase and gives the value it stands for: the old one where it was there before.
  public mutating func insert(
    _ words: ArraySlice<UInt32>,
    under root: UInt32,
    value: UInt32
  ) -> UInt32 {
    var node = root
    var last = 0
    for (place, word) in words.enumerated() {
      last = edge(from: node, over: word)
      node = slots[last].edge.next
      if place + 1 < words.count { slots[last].edge.goOn() }
    }
    if slots[last].edge.value == 0 { slots[last].edge.value = value + 1 }
    return slots[last].edge.value - 1
  }

  /// The finished trie.
  public func build() -> PhraseTrie {
    PhraseTrie(slots: FlatTable(slots), filter: FlatTable(filter))
  }

  /// The bitmap of the edges, for ``BitFilter``.
  public var filter: [UInt64] {
    BitFilter.bitmap(
      for: slots.filter { $0.edge.next != 0 }.map {
        PhraseTrie.filterHash(PhraseTrie.mixed($0.key))
      }
    )
  }

  private mutating func edge(from node: UInt32, over word: UInt32) -> Int {
    if used * 2 >= slots.count { grow() }
    let key = UInt64(node) << 32 | UInt64(word)
    let index = place(of: key)
    if slots[index].edge.next == 0 {
      nodes += 1
      used += 1
      slots[index].key = key
      slots[index].edge = PhraseTrie.Edge(to: nodes)
    }
    return index
  }

  private func place(of key: UInt64) -> Int {
    var index = PhraseTrie.home(PhraseTrie.mixed(key)) & (slots.count - 1)
    while slots[index].edge.next != 0 && slots[index].key != key {
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [PhraseTrie.Slot](repeating: PhraseTrie.Slot(), count: old.count * 2)
    for slot in old where slot.edge.next != 0 { slots[place(of: slot.key)] = slot }
  }
}
