public import DatelineScan

/// The forms of one grammar table, and the entry each stands for.
///
/// Rules ask it at a token; it answers at once when the token lacks the table's cue.
public struct PhraseTable<Entry: BitwiseCopyable & Sendable>: Sendable {
  /// The cue of words that can begin one of its phrases.
  public let cue: Cues
  /// What the phrases stand for.
  public let entries: FlatTable<Entry>
  @usableFromInline let root: UInt32
  @usableFromInline let trie: PhraseTrie

  init(cue: Cues, root: UInt32, entries: FlatTable<Entry>, trie: PhraseTrie) {
    self.cue = cue
    self.root = root
    self.entries = entries
    self.trie = trie
  }

  /// The longest form that begins at a token: its entry and number of tokens.
  @inlinable public func match(_ tokens: Span<Token>, at index: Int) -> (entry: Entry, count: Int)?
  {
    guard index >= 0, index < tokens.count, tokens[index].cues.contains(cue),
      let found = trie.longest(tokens, at: index, from: root)
    else { return nil }
    return (entries[Int(found.value)], found.count)
  }

  /// The entry of a form that is this one word, whether or not the word carries the cue.
  @inlinable public func entry(ofWord word: UInt32) -> Entry? {
    guard word != 0 else { return nil }
    let edge = trie.step(from: root, over: word)
    return edge.value == 0 ? nil : entries[Int(edge.value - 1)]
  }

  /// The entry of a form that is this one token.
  @inlinable public func entry(_ token: Token) -> Entry? {
    guard token.cues.contains(cue) else { return nil }
    let edge = trie.step(from: root, over: token.word)
    return edge.value == 0 ? nil : entries[Int(edge.value - 1)]
  }
}
