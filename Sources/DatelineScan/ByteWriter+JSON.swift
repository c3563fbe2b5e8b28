extension ByteWriter {
  /// Appends `,"key":`, or `"key":` at the start of an object.
  ///
  /// No JSON value ends in `{`, so the last byte tells where an object has just begun.
  @inlinable @inline(__always) public mutating func key(_ name: StaticString) {
    makeRoom()
    if last != UInt8(ascii: "{") { stored(UInt8(ascii: ",")) }
    stored(UInt8(ascii: "\""))
    precondition(name.utf8CodeUnitCount <= 64, "a short key")
    stored(name)
    stored("\":")
  }

  /// Appends `,`, or nothing at the start of an array.
  @inlinable @inline(__always) public mutating func separator() {
    if last != UInt8(ascii: "[") { byte(UInt8(ascii: ",")) }
  }

  /// Appends a string that needs no escaping, in quotes.
  @inlinable @inline(__always) public mutating func plain(_ string: StaticString) {
    reserve(string.utf8CodeUnitCount)
    stored(UInt8(ascii: "\""))
    stored(string)
    stored(UInt8(ascii: "\""))
  }

  /// Appends a string in quotes, escaped.
  public mutating func string(_ string: String) {
    self.string(string.utf8.span)
  }

  /// Appends part of a UTF-8 text in quotes, escaped.
  public mutating func string(_ text: borrowing [UInt8], _ range: Range<Int>) {
    let whole = text.span
    precondition(range.lowerBound >= 0 && range.upperBound <= whole.count, "outside the text")
    unsafe whole.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return literal("\"\"") }
      unsafe quoted(start + range.lowerBound, range.count, whole.count - range.lowerBound)
    }
  }

  /// Appends UTF-8 text in quotes, escaped as JSON wants it.
  ///
  /// U+2028 and U+2029 are escaped too, because some readers of lines take them for line ends.
  public mutating func string(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return literal("\"\"") }
      unsafe quoted(start, source.count, source.count)
    }
  }

  /// Appends text in quotes, escaped.
  ///
  /// Copies sixteen bytes at a time up to the next one that needs a look. Of these, `readable`
  /// bytes may be read, which are at least `length`.
  @inline(__always)
  @unsafe mutating func quoted(_ source: UnsafePointer<UInt8>, _ length: Int, _ readable: Int) {
    guard unsafe limit - next >= length else { return unsafe quotedRest(source, 0, length) }
    unsafe next.pointee = UInt8(ascii: "\"")
    let target = unsafe next + 1
    var at = 0
    while at < length {
      guard at &+ ByteBlock.length <= readable else {
        return unsafe quotedRest(source, at, length)
      }
      let block = unsafe ByteBlock(source + at)
      // The slack has room for what is stored behind the text.
      unsafe block.store(target + at)
      let marks = block.escapeMarks
      if ByteBlock.isMarked(marks) {
        let mark = at &+ ByteBlock.firstMark(marks)
        if mark < length { return unsafe quotedRest(source, mark, length) }
        break
      }
      at &+= ByteBlock.length
    }
    unsafe target[length] = UInt8(ascii: "\"")
    advance(length &+ 2)
  }

  /// Appends text in quotes, escaped, of which the first bytes stand already where they belong
  /// but do not count yet.
  @inline(never)
  private mutating func quotedRest(_ source: UnsafePointer<UInt8>, _ done: Int, _ length: Int) {
    byte(UInt8(ascii: "\""))
    advance(done)
    var at = done
    while at < length {
      reserve(length - at)
      at &+= unsafe copyPlain(source + at, length - at)
      if at < length {
        unsafe escape(source, at)
        at &+= 1
      }
    }
    byte(UInt8(ascii: "\""))
  }

  /// Copies up to the next byte that may need escaping; gives the number of bytes copied.
  @inline(__always)
  private mutating func copyPlain(_ source: UnsafePointer<UInt8>, _ length: Int) -> Int {
    let target = unsafe next
    var at = 0
    while at &+ ByteBlock.length <= length {
      let block = unsafe ByteBlock(source + at)
      unsafe block.store(target + at)
      let marks = block.escapeMarks
      if ByteBlock.isMarked(marks) {
        at &+= ByteBlock.firstMark(marks)
        advance(at)
        return at
      }
      at &+= ByteBlock.length
    }
    while at < length, unsafe !ByteWriter.needsLook(source[at]) {
      unsafe target[at] = source[at]
      at &+= 1
    }
    advance(at)
    return at
  }

  /// Whether a byte may need escaping: as ``ByteBlock/escapeMarks`` tell.
  @inline(__always) private static func needsLook(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte & 0xfe == 0xa8
  }

  /// Appends the byte at an offset, escaped if it needs it.
  private mutating func escape(_ source: UnsafePointer<UInt8>, _ at: Int) {
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
    default:
      // The last byte of U+2028 or U+2029, the first two of which are written already.
      if at >= 2, unsafe source[at - 1] == 0x80, unsafe source[at - 2] == 0xe2 {
        advance(-2)
        literal(byte == 0xa8 ? #"\u2028"# : #"\u2029"#)
      } else {
        self.byte(byte)
      }
    }
  }
}

extension ByteBlock {
  /// Marks what JSON escapes, and the bytes that end U+2028 and U+2029.
  @inline(__always) var escapeMarks: Bytes {
    // The two differ in the last bit; without the top bit they are like ASCII.
    let other = (bytes & Bytes(repeating: 0xfe)) ^ Bytes(repeating: 0xa8)
    return jsonMarks | (other &- Bytes(repeating: 1)) & bytes
  }
}
