import DatelineScan
import Testing

@Suite struct VocabularyTests {
  private func hash(of word: String) -> UInt64 {
    TokenCase.tokens(of: word).last?.cues.rawValue ?? 0
  }

  @Test func findsEveryWordAndNoOther() {
    var generator = FoldedHash()
    var words: [(hash: UInt64, cues: Cues)] = []
    for index in 0..<5_000 {
      generator.add(UInt8(truncatingIfNeeded: index))
      words.append((generator.value, index % 2 == 0 ? .month : .unit))
    }
    let vocabulary = Vocabulary(words)
    for (index, word) in words.enumerated() {
      let found = vocabulary.find(word.hash)
      #expect(found.word == UInt32(index + 1))
      #expect(found.cues == word.cues)
    }
    generator.add(1)
    #expect(vocabulary.find(generator.value).word == 0)
  }

  @Test func givesTokensTheirWordAndCues() {
    let vocabulary = Vocabulary([(hash(of: "may"), .month), (hash(of: "u.s."), .properName)])
    var tokens = TokenCase.tokens(of: "On May 3 the U.S. left")
    var wakes: [Wakes] = []
    vocabulary.resolve(&tokens, waking: &wakes)
    #expect(tokens.map(\.word) == [0, 1, 0, 0, 2, 0])
    #expect(tokens.map(\.cues) == [[], .month, [], [], .properName, []])
    #expect(
      wakes == [
        [.person, .sentence], [.date, .person], [.person, .number, .date], [],
        [.name, .person, .sentence, .acronym], [],
      ]
    )
  }

  @Test func tellsWordsApartThatItsSlotsCannot() {
    // The same place in a table of 16 and the same upper end: only a larger table tells them apart.
    let words: [(hash: UInt64, cues: Cues)] = [(7 << 40 | 3, .month), (7 << 40 | 3 + 64, .unit)]
    let vocabulary = Vocabulary(words)
    for (index, word) in words.enumerated() {
      #expect(vocabulary.find(word.hash).word == UInt32(index + 1))
      #expect(vocabulary.find(word.hash).cues == word.cues)
    }
  }

  @Test func anEmptyVocabularyKnowsNothing() {
    let vocabulary = Vocabulary([])
    #expect(vocabulary.find(hash(of: "may")).word == 0)
  }
}
