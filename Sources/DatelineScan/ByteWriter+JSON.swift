extension ByteWriter {
  /// Appends `,"key":`, or `"key":` at the start of an object.
  ///
  /// No JSON value ends in `{`, so the last byte tells where an object has just begun.
  @inlinable @inline(__always) public mutating func key(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    reserve(length + 4)
    if last != UInt8(ascii: "{") { stored(UInt8(ascii: ",")) }
    stored(UInt8(ascii: "\""))
    unsafe (base + used).update(from: name.utf8Start, count: length)
    advance(length)
    stored(UInt8(ascii: "\""))
    stored(UInt8(ascii: ":"))
  }

  /// Appends `,`, or nothing at the start of an array.
  @inlinable @inline(__always) public mutating func separator() {
    if last != UInt8(ascii: "[") { byte(UInt8(ascii: ",")) }
  }

  /// Appends a string that needs no escaping, in quotes.
  @inlinable @inline(__always) public mutating func plain(_ string: StaticString) {
    let length = string.utf8CodeUnitCount
    reserve(length + 2)
    stored(UInt8(ascii: "\""))
    unsafe (base + used).update(from: string.utf8Start, count: length)
    advance(length)
    stored(UInt8(ascii: "\""))
  }

  /// Appends a string in quotes, escaped.
  public mutating func string(_ string: String) {
    self.string(string.utf8.span)
  }

  /// Appends part of a UTF-8 text in quotes, escaped.
  public mutating func string(_ text: borrowing [UInt8], _ range: Range<Int>) {
    string(text.span.extracting(range))
  }

  /// Appends UTF-8 text in quotes, escaped as JSON wants it.
  ///
  /// U+2028 and U+2029 are escaped too, because some readers of lines take them for line ends.
  public mutating func string(_ text: Span<UInt8>) {
    byte(UInt8(ascii: "\""))
    unsafe text.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe escaped(start, source.count)
    }
    byte(UInt8(ascii: "\""))
  }

  /// Copies eight bytes at a time up to the next one that needs a look.
  private mutating func escaped(_ source: UnsafePointer<UInt8>, _ length: Int) {
    let word = 8
    var at = 0
    while at < length {
      // One byte more for the closing quotation mark.
      reserve(length - at + word + 1)
      var special: UInt64 = 0
      while at + word <= length {
        let bytes = unsafe UnsafeRawPointer(source + at).loadUnaligned(as: UInt64.self)
        unsafe UnsafeMutableRawPointer(base + used).storeBytes(of: bytes, as: UInt64.self)
        special = ByteWriter.special(UInt64(littleEndian: bytes))
        if special != 0 { break }
        advance(word)
        at &+= word
      }
      if special == 0, at < length {
        let left = length - at
        let bytes = unsafe ByteWriter.few(source + at, left)
        unsafe UnsafeMutableRawPointer(base + used).storeBytes(
          of: bytes.littleEndian,
          as: UInt64.self
        )
        // What lies behind the text is zero and would count as control characters.
        special = ByteWriter.special(bytes) & ((1 << UInt64(8 * left)) - 1)
        if special == 0 { return advance(left) }
      }
      guard special != 0 else { return }
      let plain = special.trailingZeroBitCount / 8
      advance(plain)
      at &+= plain
      unsafe at &+= escape(source, at, length)
    }
  }

  /// Loads one to seven bytes, the missing ones as zero, by two loads that may overlap.
  @inline(__always)
  private static func few(_ source: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = unsafe UnsafeRawPointer(source)
    var word: UInt64
    if count >= 4 {
      let first = unsafe UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
      let last = unsafe UInt32(
        littleEndian: raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      )
      word = UInt64(first) | UInt64(last) << UInt64(8 * (count - 4))
    } else {
      word = unsafe UInt64(source[0])
      unsafe word |= UInt64(source[count / 2]) << UInt64(8 * (count / 2))
      unsafe word |= UInt64(source[count - 1]) << UInt64(8 * (count - 1))
    }
    return word
  }

  /// Appends the byte at an offset, escaped if it needs it; gives the number of bytes taken.
  private mutating func escape(
    _ source: UnsafePointer<UInt8>,
    _ at: Int,
    _ length: Int
  ) -> Int {
    let byte = unsafe source[at]
    switch byte {
    case UInt8(ascii: "\""): literal(#"\""#)
    case UInt8(ascii: "\\"): literal(#"\\"#)
    case UInt8(ascii: "\n"): literal(#"\n"#)
    case UInt8(ascii: "\r"): literal(#"\r"#)
    case UInt8(ascii: "\t"): literal(#"\t"#)
    case 0..<0x20:
      literal(byte < 0x10 ? #"\u000"# : #"\u001"#)
      let digit = byte & 15
      self.byte(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    case 0xe2 where at + 2 < length:
      let second = unsafe source[at + 1]
      let third = unsafe source[at + 2]
      if second == 0x80, third & 0xfe == 0xa8 {
        literal(third == 0xa8 ? #"\u2028"# : #"\u2029"#)
        return 3
      }
      self.byte(byte)
    default: self.byte(byte)
    }
    return 1
  }

  /// Marks the first byte that may need escaping by its top bit.
  ///
  /// That is a control character, `"`, `\`, or 0xE2, which may begin U+2028. Bytes after it can be
  /// marked too, because the subtractions borrow from them.
  @inline(__always) private static func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5c)
    let lead = word ^ (ones &* 0xe2)
    let control = (word &- ones &* 0x20) & ~word
    let marks = (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
    return (control | marks | (lead &- ones) & ~lead) & (ones &* 0x80)
  }
}
