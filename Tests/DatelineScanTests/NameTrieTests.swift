import DatelineScan
import Testing

@Suite struct NameTrieTests {
  private func tokens(_ words: [UInt32]) -> [Token] {
    words.map { Token(start: 0, end: 0, word: $0, shape: [], cues: []) }
  }

  @Test func findsTheLongestNameThatBeginsHere() {
    var builder = NameTrieBuilder()
    _ = builder.insert([3], value: 10)
    _ = builder.insert([3, 4, 5], value: 20)
    _ = builder.insert([4], value: 30)
    _ = builder.insert([], value: 40)
    let trie = builder.build()
    let found = { (words: [UInt32], start: Int, end: Int) in
      trie.longest(self.tokens(words).span, at: start, before: end).map {
        [Int($0.value), $0.count]
      }
    }
    #expect(found([3, 4, 5, 4], 0, 4) == [20, 3])
    #expect(found([3, 4, 5], 0, 2) == [10, 1])
    #expect(found([3, 4, 9], 0, 3) == [10, 1])
    #expect(found([3, 4, 5], 1, 3) == [30, 1])
    #expect(found([5], 0, 1) == nil)
    #expect(found([0, 3], 0, 2) == nil)
    #expect(
      found([1_000], 0, 1) == nil,
      "a word that begins no name and came later than all that do"
    )
    #expect(found([3], 1, 1) == nil)
    #expect(builder.used == 4)
  }

  @Test func keepsTheFirstValueOfAName() {
    var builder = NameTrieBuilder()
    #expect(builder.insert([7], value: 1) == 1)
    #expect(builder.insert([7], value: 2) == 1)
    #expect(builder.insert([7, 8], value: 3) == 3)
    #expect(builder.insert([7, 8], value: 4) == 3)
  }

  @Test func growsAndKeepsEverything() {
    var builder = NameTrieBuilder()
    let names = (1...20_000 as ClosedRange<UInt32>).map { [$0 % 97 + 1, $0, $0 % 7 + 1] }
    for (index, name) in names.enumerated() { _ = builder.insert(name, value: UInt32(index)) }
    let trie = builder.build()
    for (index, name) in names.enumerated() {
      #expect(trie.longest(tokens(name).span, at: 0, before: 3)?.value == UInt32(index))
    }
  }
}
