#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A character encoding older than Unicode, converted by the system's iconv.
package struct LegacyEncoding: Sendable, Equatable {
  /// The name in small letters, as pages declare it: `windows-1251`.
  package let name: String

  /// Finds an encoding by the label a page declares; nothing when the system does not know it.
  package init?(label: String) {
    let label = label.lowercased()
    let name = LegacyEncoding.aliases[label] ?? label
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != 0x2f }),
      let converter = unsafe LegacyEncoding.open(name)
    else { return nil }
    unsafe iconv_close(converter)
    self.name = name
  }

  /// Labels that browsers read as another encoding than they say.
  private static let aliases = [
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
    "latin-1": "windows-1252", "ascii": "windows-1252", "us-ascii": "windows-1252",
    "ansi": "windows-1252", "x-cp1252": "windows-1252", "cp1252": "windows-1252",
    "iso-8859-9": "windows-1254", "x-cp1251": "windows-1251", "x-sjis": "shift_jis",
    "gb2312": "gbk", "gb_2312-80": "gbk", "x-gbk": "gbk", "ks_c_5601-1987": "euc-kr",
    "x-euc-jp": "euc-jp", "x-mac-roman": "macintosh",
  ]

  /// Appends the UTF-8 of bytes in this encoding; gives the number of U+FFFD put for bytes that
  /// mean nothing in it.
  package func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) -> Int {
    guard let converter = unsafe LegacyEncoding.open(name) else { return 0 }
    defer { unsafe iconv_close(converter) }
    var invalid = 0
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      var input =
        unsafe UnsafeMutableRawPointer(mutating: base)
        .assumingMemoryBound(to: CChar.self) as UnsafeMutablePointer<CChar>?
      var inputLeft = source.count
      while inputLeft > 0 {
        let written = unsafe piece.withUnsafeMutableBytes { room -> Int in
          var output = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
          var outputLeft = room.count
          let result = unsafe iconv(converter, &input, &inputLeft, &output, &outputLeft)
          let written = room.count - outputLeft
          // A full buffer is the only failure that leaves nothing to skip.
          if result == -1, errno != E2BIG, inputLeft > 0 {
            unsafe input = input.map { unsafe $0 + 1 }
            inputLeft -= 1
            return -1 - written
          }
          return written
        }
        let count = written < 0 ? -1 - written : written
        text.append(piece.span, 0..<count)
        if written < 0 {
          text.append(scalar: 0xfffd)
          invalid += 1
        }
      }
    }
    return invalid
  }

  private static func open(_ name: String) -> iconv_t? {
    guard let converter = unsafe iconv_open("UTF-8", name),
      unsafe converter != iconv_t(bitPattern: -1)
    else { return nil }
    return unsafe converter
  }
}
