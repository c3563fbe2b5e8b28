/// A scalar outside ASCII, read from UTF-8, with what it is to the tokeniser.
struct DecodedScalar {
  enum Sort { case letter, space, ignored, hyphen, dash, apostrophe, quote, ellipsis, symbol }

  let value: UInt32
  /// Bytes taken; 1 for a stray byte.
  let length: Int

  init(_ text: Span<UInt8>, _ at: Int, _ end: Int) {
    let first = text[at]
    let wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1
    guard wanted > 1, at + wanted <= end else {
      value = 0xfffd
      length = 1
      return
    }
    var scalar = UInt32(first) & (0xff >> UInt32(wanted + 1))
    for offset in 1..<wanted { scalar = scalar << 6 | UInt32(text[at + offset] & 0x3f) }
    value = scalar
    length = wanted
  }

  var sort: Sort {
    switch value {
    case 0x2019, 0x2bc, 0x2018: .apostrophe
    case 0x201c, 0x201d, 0x201e, 0xab, 0xbb, 0x201a, 0x2039, 0x203a: .quote
    case 0x2014, 0x2015: .dash
    case 0x2010...0x2013, 0x2212, 0xfe63, 0xff0d: .hyphen
    case 0x2026: .ellipsis
    case 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0x80...0x9f:
      .space
    case 0xad, 0x200b...0x200f, 0x2060...0x2064, 0xfeff, 0xfe00...0xfe0f, 0x202a...0x202e,
      0x2066...0x206f, 0x300...0x36f:
      .ignored
    case 0xa1...0xa9, 0xac, 0xae...0xb4, 0xb6...0xb9, 0xbc...0xbf, 0xd7, 0xf7, 0x2c2...0x2df,
      0x2015...0x2bff, 0x3001...0x3020, 0xfd3e...0xfd3f, 0xff01...0xff20, 0xfffd, 0xe000...0xf8ff,
      0x1f000...0x1faff:
      .symbol
    default: .letter
    }
  }

  /// Whether the scalar is a capital of the Latin, Greek or Cyrillic script.
  var isCapital: Bool {
    switch value {
    case 0xc0...0xde, 0x391...0x3a9, 0x400...0x42f: true
    case 0x100...0x137, 0x14a...0x177, 0x1e00...0x1eff, 0x460...0x481, 0x48a...0x4bf,
      0x4d0...0x52f, 0x1cd...0x1dc:
      value % 2 == (0x1cd...0x1dc ~= value ? 1 : 0)
    case 0x139...0x148, 0x179...0x17e: value % 2 == 1
    case 0x178: true
    default: false
    }
  }

  /// Adds the scalar without case and, in the Latin script, without accent.
  func fold(into hash: inout FoldedHash) {
    if let plain = LatinFolding.plain(value) {
      for byte in plain.utf8 { hash.add(byte) }
      return
    }
    switch value {
    case 0x391...0x3a9, 0x410...0x42f: add(value + 32, to: &hash)
    case 0x400...0x40f: add(value + 80, to: &hash)
    case 0x460...0x52f where isCapital: add(value + 1, to: &hash)
    default: add(value, to: &hash)
    }
  }

  func addBytes(to hash: inout FoldedHash) { add(value, to: &hash) }

  private func add(_ scalar: UInt32, to hash: inout FoldedHash) {
    hash.add(UInt8(truncatingIfNeeded: scalar >> 16) | 0x80)
    hash.add(UInt8(truncatingIfNeeded: scalar >> 8))
    hash.add(UInt8(truncatingIfNeeded: scalar))
  }
}
