extension JSONScanner {
  /// Reads a string that may be long; gives its bytes and the number of lone surrogates,
  /// written as U+FFFD.
  ///
  /// Copies while it looks for the end, into memory that is sure to be enough.
  package mutating func text(
    _ json: Span<UInt8>
  ) throws(JSONSyntaxError) -> (bytes: [UInt8], broken: Int) {
    try expect(UInt8(ascii: "\""), json, "a string")
    guard offset < json.count else { throw wrong("the text ends inside a string") }
    var broken = 0
    var failure: JSONSyntaxError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: json.count - offset) { room, count in
      guard let start = room.baseAddress else { return }
      do throws(JSONSyntaxError) {
        unsafe count = try copyText(json, start, &broken)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return (bytes, broken)
  }

  /// Copies up to the end of a string; gives the number of bytes written.
  ///
  /// No escape is shorter than what it stands for. So there is as much room behind what was
  /// written as there are bytes left to read.
  private mutating func copyText(
    _ json: Span<UInt8>,
    _ start: UnsafeMutablePointer<UInt8>,
    _ broken: inout Int
  ) throws(JSONSyntaxError) -> Int {
    var to = unsafe start
    while true {
      let mark = unsafe copyPlain(json, &to)
      offset = mark
      guard let scalar = try escapeOrEnd(json) else { return unsafe to - start }
      let isLone = Self.isSurrogate(scalar)
      if isLone { broken += 1 }
      unsafe Self.store(isLone ? 0xfffd : scalar, &to)
    }
  }

  /// Copies up to the next quotation mark, backslash or control character; gives its offset.
  @inline(__always)
  private func copyPlain(_ json: Span<UInt8>, _ to: inout UnsafeMutablePointer<UInt8>) -> Int {
    var at = offset
    let length = ByteBlock.length
    while at &+ 2 &* length <= json.count {
      let first = ByteBlock(json, at)
      let second = ByteBlock(json, at &+ length)
      if ByteBlock.isMarked(first.jsonMarks | second.jsonMarks) { break }
      unsafe first.store(to)
      unsafe second.store(to + length)
      unsafe to += 2 &* length
      at &+= 2 &* length
    }
    while at &+ length <= json.count {
      let block = ByteBlock(json, at)
      unsafe block.store(to)
      let marks = block.jsonMarks
      if ByteBlock.isMarked(marks) {
        let plain = ByteBlock.firstMark(marks)
        unsafe to += plain
        return at &+ plain
      }
      unsafe to += length
      at &+= length
    }
    while at < json.count {
      let byte = json[at]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      unsafe to.pointee = byte
      unsafe to += 1
      at &+= 1
    }
    return at
  }

  /// Stores a scalar as UTF-8.
  @inline(__always)
  private static func store(_ scalar: UInt32, _ to: inout UnsafeMutablePointer<UInt8>) {
    func part(_ lead: UInt32, _ shift: UInt32, _ bits: UInt32) {
      unsafe to.pointee = UInt8(truncatingIfNeeded: lead | scalar >> shift & bits)
      unsafe to += 1
    }
    switch scalar {
    case 0..<0x80: part(0, 0, 0x7f)
    case 0x80..<0x800:
      part(0xc0, 6, 0x1f)
      part(0x80, 0, 0x3f)
    case 0x800..<0x10000:
      part(0xe0, 12, 0x0f)
      part(0x80, 6, 0x3f)
      part(0x80, 0, 0x3f)
    default:
      part(0xf0, 18, 0x07)
      part(0x80, 12, 0x3f)
      part(0x80, 6, 0x3f)
      part(0x80, 0, 0x3f)
    }
  }
}
