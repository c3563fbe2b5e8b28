import DatelineScan
import Testing

@Suite struct NameTableTests {
  private enum Colour: UInt8, BitwiseCopyable, CaseIterable, Sendable {
    case red = 7
    case green = 3
    case none = 0
  }

  @Test func writesTheNameOfACase() {
    let table = NameTable<Colour> { $0 == .none ? "" : "\"\($0)\"," }
    var writer = ByteWriter(capacity: 1)
    for colour in [Colour.green, .none, .red, .green] { writer.name(colour, table) }
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #""green","red","green","#)
  }

  @Test func writesTheLongestName() {
    let name = String(repeating: "n", count: 47)
    let table = NameTable<Colour> { _ in name }
    var writer = ByteWriter(capacity: 1)
    for _ in 0..<10 { writer.name(Colour.red, table) }
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == String(repeating: name, count: 10))
  }
}
