#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Fast searches for the few bytes that matter in long runs that do not.
package enum ByteSearch {
  /// The offset of the first such byte in a range, nothing when there is none.
  package static func first(
    _ byte: UInt8,
    in bytes: Span<UInt8>,
    _ range: Range<Int>
  ) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    guard !range.isEmpty else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let start = unsafe base.advanced(by: range.lowerBound)
      guard let found = unsafe memchr(start, Int32(byte), range.count) else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// The offset of the first byte that cleaning has to look at, or the range's end.
  ///
  /// That is a control character, a byte outside ASCII, or the second of two spaces.
  package static func firstUnclean(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    var spaceBefore: UInt64 = 0
    while at + 8 <= range.upperBound {
      let word = load(bytes, at)
      let spaces = zeroBytes(word ^ splat(0x20))
      let work =
        (below(word, 0x20) | zeroBytes(word ^ splat(0x7f)) | word) & splat(0x80)
        | spaces & (spaces << 8 | spaceBefore)
      if work != 0 { return at + work.trailingZeroBitCount / 8 }
      spaceBefore = spaces >> 56
      at += 8
    }
    var afterSpace = spaceBefore != 0
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x20 || byte >= 0x7f || (byte == 0x20 && afterSpace) { break }
      afterSpace = byte == 0x20
      at += 1
    }
    return at
  }

  /// The offset of the first quotation mark, backslash or control character, or the range's end.
  package static func firstJSONMark(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at + 8 <= range.upperBound {
      let word = load(bytes, at)
      let marks =
        below(word, 0x20) | zeroBytes(word ^ splat(0x22)) | zeroBytes(word ^ splat(0x5c))
      if marks != 0 { return at + marks.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x20 || byte == 0x22 || byte == 0x5c { break }
      at += 1
    }
    return at
  }

  /// The offset of the first byte outside ASCII, or the range's end.
  package static func firstNonASCII(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at + 16 <= range.upperBound {
      if (load(bytes, at) | load(bytes, at + 8)) & splat(0x80) != 0 { break }
      at += 16
    }
    while at < range.upperBound, bytes[at] < 0x80 { at += 1 }
    return at
  }

  /// Eight bytes as a little-endian number.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
    )
  }

  @inline(__always) private static func splat(_ byte: UInt64) -> UInt64 {
    byte &* 0x0101_0101_0101_0101
  }

  // Both tests may also flag bytes above the first hit; only the lowest flag is used, or a flag
  // too many costs a second look.

  @inline(__always) private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- splat(1)) & ~word & splat(0x80)
  }

  @inline(__always) private static func below(_ word: UInt64, _ limit: UInt64) -> UInt64 {
    (word &- splat(limit)) & ~word & splat(0x80)
  }
}
