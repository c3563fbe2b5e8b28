import DatelineCore
import DatelineReaders
import Testing

/// Encodings, as a whole document shows them.
@Suite struct DecodedTextTests {
  static let encodings: [(bytes: [UInt8], text: String, encoding: String)] = [
    ([0xef, 0xbb, 0xbf] + Array("Kyiv.".utf8), "Kyiv.", "utf-8"),
    ([0xff, 0xfe, 0x4b, 0, 0x38, 4], "Kи", "utf-16le"),
    ([0xfe, 0xff, 0, 0x4b, 4, 0x38], "Kи", "utf-16be"),
    ([0xff, 0xfe, 0x3d, 0xd8, 0x80, 0xde], "🚀", "utf-16le"),
  ]

  @Test(arguments: encodings)
  func decodes(_ bytes: [UInt8], _ text: String, _ encoding: String) throws {
    let document = try read(bytes, as: .text)
    #expect(document.string == text)
    #expect(document.source.encoding == encoding)
    #expect(document.notes.isEmpty)
  }

  static let broken: [(bytes: [UInt8], text: String, count: String)] = [
    ([0x61, 0xff, 0x62], "a\u{FFFD}b", "1 place is"),
    ([0x61, 0xe2, 0x80, 0x20, 0xc0, 0x80], "a\u{FFFD} \u{FFFD}\u{FFFD}", "3 places are"),
    ([0xff, 0xfe, 0x61, 0, 0x62], "a\u{FFFD}", "1 place is"),
    ([0xff, 0xfe, 0x00, 0xdc, 0x62, 0], "\u{FFFD}b", "1 place is"),
  ]

  @Test(arguments: broken)
  func repairs(_ bytes: [UInt8], _ text: String, _ count: String) throws {
    let document = try read(bytes, as: .text)
    #expect(document.string == text)
    #expect(document.notes.map(\.code) == [.invalidEncoding])
    #expect(document.notes.first?.message.hasPrefix(count) == true)
  }

  static let pages: [(head: String, encoding: String)] = [
    ("<meta charset=windows-1251>", "windows-1251"),
    ("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>", "windows-1251"),
    ("<?xml version='1.0' encoding='windows-1251'?>", "windows-1251"),
  ]

  @Test(arguments: pages)
  func takesAPageAtItsWord(_ head: String, _ encoding: String) throws {
    let document = try read(
      Array(head.utf8) + [0x3c, 0x70, 0x3e, 0xca, 0xe8, 0xe5, 0xe2],
      as: .html
    )
    #expect(document.string == "Киев")
    #expect(document.source.encoding == encoding)
  }

  @Test func readsWindows1252WherePagesSayLatin1() throws {
    let page = Array("<meta charset=iso-8859-1><p>".utf8) + [0x93, 0x61, 0x94]
    #expect(try read(page, as: .html).string == "“a”")
  }

  @Test func tellsAnUnknownEncoding() {
    let page = Array("<meta charset=klingon><p>".utf8) + [0x93]
    #expect(throws: ReadError.self) { try read(page, as: .html) }
  }

  static let binaries: [[UInt8]] = [
    [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0], Array("%PDF-1.4\n".utf8),
    [UInt8](repeating: 0, count: 100), Array("K\0y\0i\0v\0".utf8),
  ]

  @Test(arguments: binaries)
  func refuses(_ bytes: [UInt8]) {
    #expect(
      throws: ReadError(.binary, id: "a", path: "a", "not a text file; remove it from the input")
    ) {
      try read(bytes, as: .text)
    }
  }
}
