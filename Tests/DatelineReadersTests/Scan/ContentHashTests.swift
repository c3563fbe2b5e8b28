import DatelineScan
import Testing

@Suite struct ContentHashTests {
  @Test func tellsBytesApart() {
    var seen: Set<UInt64> = []
    for length in 0..<100 {
      let zeros = [UInt8](repeating: 0, count: length)
      seen.insert(ContentHash.hash(zeros.span))
      for at in 0..<length {
        var changed = zeros
        changed[at] = 1
        seen.insert(ContentHash.hash(changed.span))
      }
    }
    #expect(seen.count == 100 + 99 * 100 / 2)
  }

  @Test func staysTheSame() {
    let bytes = Array("Troops left Kyiv on 3 May.".utf8)
    #expect(ContentHash.hash(bytes.span) == ContentHash.hash(bytes.span))
  }
}
