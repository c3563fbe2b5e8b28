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
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var at = range.lowerBound
    // Each block is seen together with itself one byte on. First two blocks at a time, up to
    // the one that has a mark.
    let length = ByteBlock.length
    while at &+ 2 &* length < range.upperBound {
      let first = ByteBlock(bytes, at)
      let second = ByteBlock(bytes, at &+ length)
      let singles = first.unclean | second.unclean
      let doubles =
        first.pairs(of: 0x20, ByteBlock(bytes, at &+ 1))
        | second.pairs(of: 0x20, ByteBlock(bytes, at &+ length &+ 1))
      if ByteBlock.isMarked(singles | doubles) { break }
      at &+= 2 &* length
    }
    while at &+ length < range.upperBound {
      let block = ByteBlock(bytes, at)
      let single = block.unclean
      let double = block.pairs(of: 0x20, ByteBlock(bytes, at &+ 1))
      if ByteBlock.isMarked(single | double) {
        return at &+ min(ByteBlock.firstMark(single), ByteBlock.firstMark(double) &+ 1)
      }
      at &+= length
    }
    var afterSpace = at > range.lowerBound && bytes[at - 1] == 0x20
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x20 || byte >= 0x7f || (byte == 0x20 && afterSpace) { break }
      afterSpace = byte == 0x20
      at &+= 1
    }
    return at
  }

  /// The offset of the first quotation mark, backslash or control character, or the range's end.
  package static func firstJSONMark(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var at = range.lowerBound
    while at &+ ByteBlock.length <= range.upperBound {
      let marks = ByteBlock(bytes, at).jsonMarks
      if ByteBlock.isMarked(marks) { return at &+ ByteBlock.firstMark(marks) }
      at &+= ByteBlock.length
    }
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x20 || byte == 0x22 || byte == 0x5c { break }
      at &+= 1
    }
    return at
  }

  /// The offset of the first byte outside ASCII, or the range's end.
  package static func firstNonASCII(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var at = range.lowerBound
    while at &+ 2 &* ByteBlock.length <= range.upperBound {
      let first = ByteBlock(bytes, at)
      let second = ByteBlock(bytes, at &+ ByteBlock.length)
      if ByteBlock.isMarked(first.beyondASCII | second.beyondASCII) {
        let mark = ByteBlock.firstMark(first.beyondASCII)
        if mark < ByteBlock.length { return at &+ mark }
        return at &+ ByteBlock.length &+ ByteBlock.firstMark(second.beyondASCII)
      }
      at &+= 2 &* ByteBlock.length
    }
    while at &+ 8 <= range.upperBound {
      let marks = load(bytes, at) & 0x8080_8080_8080_8080
      if marks != 0 { return at &+ marks.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < range.upperBound, bytes[at] < 0x80 { at &+= 1 }
    return at
  }

  /// The number of scalars that begin in a range of UTF-8 text.
  package static func scalarCount(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var scalars = range.count
    var at = range.lowerBound
    while at &+ 8 <= range.upperBound {
      let word = load(bytes, at)
      if word & 0x8080_8080_8080_8080 != 0 {
        let continuations = (word >> 7) & (~word >> 6) & ones
        scalars &-= Int(truncatingIfNeeded: (continuations &* ones) >> 56)
      }
      at &+= 8
    }
    while at < range.upperBound {
      if bytes[at] & 0xc0 == 0x80 { scalars &-= 1 }
      at &+= 1
    }
    return scalars
  }

  /// Eight bytes as a little-endian number; traps where they are not all there.
  @inline(__always)
  package static func load(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
    )
  }

  /// Eight bytes as a little-endian number; the caller has checked that they are there.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: at,
      as: UInt64.self
    )
    return UInt64(littleEndian: word)
  }
}

extension ByteBlock {
  /// Marks control characters, 0x7F and bytes outside ASCII.
  @inline(__always) fileprivate var unclean: Bytes {
    (bytes &- Bytes(repeating: 0x20)) | (bytes &+ Bytes(repeating: 1)) | bytes
  }

  /// Marks one byte of ASCII before the same byte, given the block one byte on.
  @inline(__always) fileprivate func pairs(of byte: UInt8, _ next: ByteBlock) -> Bytes {
    let other = Bytes(repeating: byte)
    let differences = (bytes ^ other) | (next.bytes ^ other)
    return (differences &- Bytes(repeating: 1)) & ~differences
  }
}
