import DatelineTestSupport
import Testing

@Suite struct ScrambledTests {
  @Test func theSameSeedGivesTheSameText() {
    let pieces = ["a", "é", " "]
    let texts = (0..<50 as Range<UInt64>).map { String.scrambled(from: pieces, seed: $0) }
    #expect(texts == (0..<50 as Range<UInt64>).map { String.scrambled(from: pieces, seed: $0) })
    #expect(Set(texts).count > 40)
    #expect(String.scrambled(from: [], seed: 1).isEmpty)
  }

  /// The first numbers of the published algorithm for seed 0.
  @Test func splitMixFollowsItsReference() {
    var generator = SplitMix64(seed: 0)
    #expect(generator.next() == 0xe220_a839_7b1d_cdaf)
    #expect(generator.next() == 0x6e78_9e6a_a1b9_65f4)
  }
}
