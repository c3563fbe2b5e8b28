import DatelineScan
import Testing

@Suite struct ByteWriterTests {
  /// What a closure writes, as a string.
  private func written(_ write: (inout ByteWriter) -> Void) -> String {
    var writer = ByteWriter(capacity: 1)
    write(&writer)
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static let strings: [(String, String)] = [
    ("", #""""#),
    ("a", #""a""#),
    ("Troops left.", #""Troops left.""#),
    ("eight by", #""eight by""#),
    (#"say "no""#, #""say \"no\"""#),
    (#"\"#, #""\\""#),
    ("a\n\nb\r\tc", #""a\n\nb\r\tc""#),
    ("\u{0}\u{1}\u{8}\u{c}\u{1f}", #""\u0000\u0001\u0008\u000c\u001f""#),
    ("\u{7f}\u{80}", "\"\u{7f}\u{80}\""),
    ("Київ 🚀 “quoted”…", "\"Київ 🚀 “quoted”…\""),
    ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("\u{2027}\u{202a}\u{20a8}", "\"\u{2027}\u{202a}\u{20a8}\""),
    ("1234567\"", #""1234567\"""#),
    ("12345678\"", #""12345678\"""#),
    ("123456\u{2028}", #""123456\u2028""#),
  ]

  @Test(arguments: strings)
  func escapesStrings(_ string: String, _ json: String) {
    #expect(written { $0.string(string) } == json)
  }

  /// Every byte before which, and every length after which, a string may need escaping.
  @Test func escapesAtEveryPlaceOfAWord() {
    for mark in ["\"", "\\", "\n", "\u{1f}", "\u{2028}", "é", "“"] {
      let escaped = written { $0.string(mark) }.dropFirst().dropLast()
      for before in 0..<20 {
        for after in 0..<20 {
          let (left, right) = (
            String(repeating: "!", count: before), String(repeating: " ", count: after)
          )
          #expect(written { $0.string(left + mark + right) } == "\"\(left)\(escaped)\(right)\"")
        }
      }
    }
  }

  @Test func escapesPartOfAText() {
    let text = Array(#"one "two" three"#.utf8)
    #expect(written { $0.string(text, 4..<9) } == #""\"two\"""#)
  }

  @Test func keepsALongTextWhole() {
    let text = String(repeating: "a\"\n“ü”\u{1}", count: 10_000)
    let json = String(repeating: #"a\"\n“ü”\u0001"#, count: 10_000)
    #expect(written { $0.string(text) } == "\"\(json)\"")
  }

  static let integers = [
    0, 1, -1, 9, 10, 99, 100, 101, 12_345, -67_890, 1_000_000, Int.max, Int.min, 999_999_999_999,
  ]

  @Test(arguments: integers)
  func writesIntegers(_ value: Int) {
    #expect(written { $0.integer(value) } == String(value))
  }

  @Test func writesIntegersOfEveryLength() {
    for value in Array(0..<12_000) + Array(99_990_000..<100_010_000).filter({ $0 % 997 == 0 }) {
      #expect(written { $0.integer(value) } == String(value))
    }
  }

  static let numbers: [(Double, String)] = [
    (0, "0"), (-0.0, "0"), (1, "1"), (-12, "-12"), (150_000, "150000"), (0.5, "0.5"),
    (-0.25, "-0.25"),
    (50.45466, "50.45466"), (30.5238, "30.5238"), (-179.999999, "-179.999999"), (0.1, "0.1"),
    (1.005, "1.005"), (0.1 + 0.2, "0.30000000000000004"), (1.0 / 3, "0.3333333333333333"),
    (1e15, "1000000000000000"), (9_007_199_254_740_992, "9007199254740992"), (1e21, "1e+21"),
    (1e-7, "1e-07"), (0.000001, "0.000001"), (.leastNonzeroMagnitude, "5e-324"), (.nan, "null"),
    (.infinity, "null"),
    (-.infinity, "null"), (1_234_567.89, "1234567.89"), (2.5e9, "2500000000"),
  ]

  @Test(arguments: numbers)
  func writesNumbers(_ value: Double, _ json: String) {
    #expect(written { $0.number(value) } == json)
  }

  /// Values with few decimals take a path of their own: each must read back, and be as short as
  /// what the standard library prints.
  @Test func numbersReadBack() throws {
    var state: UInt64 = 3
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let scale = [1, 10, 100, 1e4, 1e5, 1e6, 1e7, 1e9][Int(state >> 60) & 7] as Double
      let value = Double(Int64(bitPattern: state) >> 24) / scale
      let json = written { $0.number(value) }
      #expect(Double(json) == value)
      #expect(json.utf8.count <= value.description.utf8.count)
    }
  }

  static let days = [
    (2024, 11, 26, "2024-11-26"), (987, 1, 2, "0987-01-02"), (-44, 3, 15, "-0044-03-15"),
    (12_345, 6, 7, "12345-06-07"),
  ]

  @Test(arguments: days)
  func writesDays(_ year: Int, _ month: Int, _ day: Int, _ iso: String) {
    #expect(written { $0.day(year: year, month: month, day: day) } == iso)
  }

  @Test func writesHexadecimalDigits() {
    #expect(written { $0.hexadecimal(0x0123_4567_89ab_cdef) } == "0123456789abcdef")
    #expect(written { $0.hexadecimal(0) } == "0000000000000000")
  }

  @Test func putsCommasBetweenKeysAndElements() {
    let json = written { writer in
      writer.literal("{")
      writer.key("a")
      writer.literal("[")
      for value in 1...3 {
        writer.separator()
        writer.integer(value)
      }
      writer.literal("]")
      writer.key("b")
      writer.plain("{")
      writer.key("c")
      writer.literal("{}")
      writer.literal("}")
    }
    #expect(json == #"{"a":[1,2,3],"b":"{","c":{}}"#)
  }

  @Test func startsAgainWithItsMemory() {
    var writer = ByteWriter()
    writer.literal("old")
    writer.removeAll()
    writer.literal("new")
    #expect(writer.count == 3)
    var bytes = Array("and ".utf8)
    writer.append(to: &bytes)
    #expect(bytes == Array("and new".utf8))
    #expect(writer.withSpan { $0.count } == 3)
  }

  @Test(arguments: [0, 40, 10_000])
  func writesToTheEndOfAnArray(_ room: Int) {
    var bytes = Array("lines: ".utf8)
    let line = String(repeating: "0123456789", count: 300)
    for _ in 0..<3 { ByteWriter.append(to: &bytes, room: room) { $0.string(line) } }
    #expect(
      String(decoding: bytes, as: UTF8.self) == "lines: "
        + String(repeating: "\"\(line)\"", count: 3)
    )
    let before = bytes
    ByteWriter.append(to: &bytes, room: room) { _ in }
    #expect(bytes == before)
  }

  @Test func appendsSpans() {
    let bytes = Array("some bytes".utf8)
    let none: [UInt8] = []
    #expect(
      written {
        $0.bytes(none.span)
        $0.bytes(bytes.span)
      } == "some bytes"
    )
  }
}
