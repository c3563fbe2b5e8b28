import DatelineScan
import Testing

@Suite struct UTF8ValidationTests {
  @Test func repairsAsTheStandardLibraryDoes() {
    let pieces: [[UInt8]] = [
      [0x61], [0xc3, 0xa9], [0xe2, 0x80, 0x99], [0xf0, 0x9f, 0x9a, 0x80], [0xff], [0x80],
      [0xe2, 0x80],
      [0xf0, 0x9f], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe0, 0x9f],
      Array("a longer stretch of ASCII".utf8),
    ]
    var generator = Seeded(state: 3)
    for _ in 0..<3000 {
      var bytes = (0..<generator.next(12)).flatMap { _ in pieces[generator.next(pieces.count)] }
      let wanted = String(decoding: bytes, as: UTF8.self)
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Validation.repair(&bytes) == 0) == isValid)
      #expect(Array(wanted.utf8) == bytes)
    }
  }
}
