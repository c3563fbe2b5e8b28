import Testing

@testable import DatelineScan

@Suite struct LetterRunTests {
  /// Eight bytes with the first in the lowest place.
  private static func word(_ bytes: [UInt8]) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }

  /// What a loop over the bytes says.
  private func expectPlainReading(
    _ bytes: [UInt8],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let run = LetterRun(Self.word(bytes))
    let letters = bytes.prefix(while: Self.isLetter)
    let capitals = letters.map { $0 < 0x60 }
    let small = Self.word(letters.map { $0 | 0x20 } + Array(repeating: 0, count: 8 - letters.count))
    let marks = Self.word(
      capitals.map { $0 ? 1 : 0 } + Array(repeating: 0, count: 8 - letters.count)
    )
    #expect(run.count == letters.count, "\(bytes)", sourceLocation: sourceLocation)
    #expect(run.small == small, "\(bytes)", sourceLocation: sourceLocation)
    #expect(run.capitals == marks, "\(bytes)", sourceLocation: sourceLocation)
    let inner = capitals.drop { $0 }.contains(true)
    #expect(run.hasInnerCapital == inner, "\(bytes)", sourceLocation: sourceLocation)
  }

  static let words = [
    "Kyiv    ", "MOSCOW, ", "iPhone 1", "abcdefgh", "ABCDEFGH", "ReSharpe", "        ", "a1bcdefg",
    "@[`{AZaz", "Zz@Aa[`{",
  ]

  @Test(arguments: words) func readsTheLettersInFront(_ word: String) {
    expectPlainReading(Array(word.utf8))
  }

  @Test func readsEveryByteAtEveryPlace() {
    for place in 0..<8 {
      for byte in UInt8.min...UInt8.max {
        var bytes = Array("aBcDeFgH".utf8)
        bytes[place] = byte
        expectPlainReading(bytes)
      }
    }
  }

  @Test func knowsInnerCapitals() {
    func has(_ word: String) -> Bool { LetterRun(Self.word(Array(word.utf8))).hasInnerCapital }
    #expect(has("ReSharpe"))
    #expect(has("iPhone  "))
    #expect(!has("Kyiv    "))
    #expect(!has("KYIV    "))
    #expect(!has("ABCDEFGH"))
    #expect(!has("Kyiv Bus"))
  }
}
