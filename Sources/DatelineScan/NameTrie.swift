/// The names of all lexicons: phrases under one root.
///
/// Most names are one word, and every look-up begins at the root. So the first edges lie by word,
/// eight bytes each: words that were numbered early, those of famous names, stay together in the
/// near caches.
public struct NameTrie: Sendable {
  /// The edges from the root, by word.
  @usableFromInline let starts: FlatTable<PhraseTrie.Edge>
  @usableFromInline let rest: PhraseTrie

  /// Takes the first edges by word, and all others.
  public init(starts: FlatTable<PhraseTrie.Edge>, rest: PhraseTrie) {
    self.starts = starts
    self.rest = rest
  }

  /// The edge that begins the names with a first word, or an empty one.
  @inlinable @inline(__always) public func start(_ word: UInt32) -> PhraseTrie.Edge {
    Int(word) < starts.count ? starts[Int(word)] : PhraseTrie.Edge()
  }

  /// The edge from a node over a word, or an empty one.
  @inlinable @inline(__always)
  public func step(from node: UInt32, over word: UInt32) -> PhraseTrie.Edge {
    rest.step(from: node, over: word)
  }

  /// The longest name that begins at a token, however it is written.
  ///
  /// Gives what it stands for and its number of tokens, or nothing.
  @inlinable public func longest(
    _ tokens: Span<Token>,
    at start: Int,
    before end: Int
  ) -> (value: UInt32, count: Int)? {
    guard start < end else { return nil }
    var edge = self.start(tokens[start].word)
    var index = start
    var found: (value: UInt32, count: Int)?
    while edge.next != 0 {
      index += 1
      if edge.value != 0 { found = (edge.value - 1, index - start) }
      guard edge.goesOn, index < end, tokens[index].word != 0 else { break }
      edge = step(from: edge.next, over: tokens[index].word)
    }
    return found
  }
}

/// Collects names and lays them out as a ``NameTrie``.
public struct NameTrieBuilder {
  /// The first edges, by word.
  public private(set) var starts: [PhraseTrie.Edge] = []
  /// All others.
  public private(set) var rest = PhraseTrieBuilder()

  public init() {}

  /// Adds a name and gives the value it stands for: the old one where it was there before.
  public mutating func insert(_ words: [UInt32], value: UInt32) -> UInt32 {
    guard let first = words.first.map(Int.init) else { return value }
    while starts.count <= first { starts.append(PhraseTrie.Edge()) }
    if starts[first].next == 0 { starts[first] = PhraseTrie.Edge(to: rest.makeRoot()) }
    guard words.count == 1 else {
      starts[first].goOn()
      return rest.insert(words.dropFirst(), under: starts[first].next, value: value)
    }
    if starts[first].value == 0 { starts[first].value = value + 1 }
    return starts[first].value - 1
  }

  /// The finished trie.
  public func build() -> NameTrie { NameTrie(starts: FlatTable(starts), rest: rest.build()) }

  /// The number of edges.
  public var used: Int { rest.used + starts.count { $0.next != 0 } }
}
