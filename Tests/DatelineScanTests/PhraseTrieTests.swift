import DatelineScan
import Testing

@Suite struct PhraseTrieTests {
  private func tokens(_ words: [UInt32]) -> [Token] {
    words.map { Token(start: 0, end: 0, word: $0, shape: [], cues: []) }
  }

  @Test func findsTheLongestPhraseThatBeginsHere() {
    var builder = PhraseTrieBuilder()
    let root = builder.makeRoot()
    _ = builder.insert([1], under: root, value: 10)
    _ = builder.insert([1, 2, 3], under: root, value: 20)
    let trie = builder.build()
    let found = { (words: [UInt32], start: Int) in
      trie.longest(self.tokens(words).span, at: start, from: root).map {
        [Int($0.value), $0.count]
      }
    }
    #expect(found([1, 2, 3, 4], 0) == [20, 3])
    #expect(found([1, 2, 4], 0) == [10, 1])
    #expect(found([9, 1], 1) == [10, 1])
    #expect(found([2, 3], 0) == nil)
    #expect(found([0, 1], 0) == nil)
    #expect(found([1], 1) == nil)
  }

  @Test func keepsTheFirstValueOfAPhrase() {
    var builder = PhraseTrieBuilder()
    let root = builder.makeRoot()
    #expect(builder.insert([4, 5], under: root, value: 7) == 7)
    #expect(builder.insert([4, 5], under: root, value: 8) == 7)
  }

  @Test func keepsRootsApart() {
    var builder = PhraseTrieBuilder()
    let one = builder.makeRoot()
    let other = builder.makeRoot()
    _ = builder.insert([1], under: one, value: 1)
    _ = builder.insert([1], under: other, value: 2)
    let trie = builder.build()
    #expect(trie.longest(tokens([1]).span, at: 0, from: one)?.value == 1)
    #expect(trie.longest(tokens([1]).span, at: 0, from: other)?.value == 2)
  }

  @Test func growsAndKeepsEverything() {
    var builder = PhraseTrieBuilder()
    let root = builder.makeRoot()
    let phrases = (1...20_000 as ClosedRange<UInt32>).map { [$0, $0 &* 31 + 1, $0 % 7 + 1] }
    for (index, phrase) in phrases.enumerated() {
      _ = builder.insert(phrase[...], under: root, value: UInt32(index))
    }
    let trie = builder.build()
    for (index, phrase) in phrases.enumerated() {
      #expect(trie.longest(tokens(phrase).span, at: 0, from: root)?.value == UInt32(index))
    }
  }
}
