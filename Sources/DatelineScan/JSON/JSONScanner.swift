/// A cursor over the bytes of a JSON text.
///
/// The caller says what it expects next and passes the same bytes each time. Everything that is
/// passed over is checked, so a text that was scanned to its end is valid JSON.
package struct JSONScanner {
  /// Arrays and objects may nest this deep, as in most parsers.
  package static let deepest = 512

  /// What a value can be.
  package enum Kind: String { case object, array, string, number, boolean, null }

  /// The offset of the next byte.
  package internal(set) var offset: Int

  package init(at offset: Int = 0) { self.offset = offset }

  // MARK: Structure

  /// Enters an object; gives whether it has members.
  package mutating func beginObject(_ json: Span<UInt8>) throws(JSONSyntaxError) -> Bool {
    try expect(UInt8(ascii: "{"), json, "an object")
    return try !closes(UInt8(ascii: "}"), json)
  }

  /// Reads a member's key and colon.
  package mutating func key(
    _ json: Span<UInt8>,
    into bytes: inout [UInt8]
  ) throws(JSONSyntaxError) {
    bytes.removeAll(keepingCapacity: true)
    if let range = try key(json, escaped: &bytes) { bytes.append(json, range) }
  }

  /// Reads a member's key and colon; gives where the key's bytes stand in the text.
  ///
  /// A key with escapes stands nowhere: its bytes are appended to the array.
  package mutating func key(
    _ json: Span<UInt8>,
    escaped bytes: inout [UInt8]
  ) throws(JSONSyntaxError) -> Range<Int>? {
    skipSpace(json)
    guard offset < json.count, json[offset] == UInt8(ascii: "\"") else {
      throw wrong("expected a key in quotation marks")
    }
    let start = offset + 1
    let mark = ByteSearch.firstJSONMark(in: json, start..<json.count)
    var range: Range<Int>?
    if mark < json.count, json[mark] == UInt8(ascii: "\"") {
      offset = mark + 1
      range = start..<mark
    } else {
      _ = try string(json, into: &bytes)
    }
    try expect(UInt8(ascii: ":"), json, "a colon")
    return range
  }

  /// Goes on to the next member; gives whether there is one.
  package mutating func nextMember(_ json: Span<UInt8>) throws(JSONSyntaxError) -> Bool {
    try !endsOrContinues(UInt8(ascii: "}"), json)
  }

  /// Enters an array; gives whether it has elements.
  package mutating func beginArray(_ json: Span<UInt8>) throws(JSONSyntaxError) -> Bool {
    try expect(UInt8(ascii: "["), json, "an array")
    return try !closes(UInt8(ascii: "]"), json)
  }

  /// Goes on to the next element; gives whether there is one.
  package mutating func nextElement(_ json: Span<UInt8>) throws(JSONSyntaxError) -> Bool {
    try !endsOrContinues(UInt8(ascii: "]"), json)
  }

  /// Checks that nothing but white space follows.
  package mutating func end(_ json: Span<UInt8>) throws(JSONSyntaxError) {
    skipSpace(json)
    if offset < json.count { throw wrong("more text after the value") }
  }

  /// What the next value is.
  package mutating func kind(_ json: Span<UInt8>) throws(JSONSyntaxError) -> Kind {
    skipSpace(json)
    guard offset < json.count else { throw wrong("the text ends where a value should be") }
    switch json[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw wrong("expected a value")
    }
  }

  // MARK: Values

  /// Appends a string's bytes; gives the number of lone surrogates, written as U+FFFD.
  package mutating func string(
    _ json: Span<UInt8>,
    into bytes: inout [UInt8]
  ) throws(JSONSyntaxError) -> Int {
    try expect(UInt8(ascii: "\""), json, "a string")
    var broken = 0
    while true {
      let mark = ByteSearch.firstJSONMark(in: json, offset..<json.count)
      bytes.append(json, offset..<mark)
      offset = mark
      guard let scalar = try escapeOrEnd(json) else { return broken }
      let isLone = Self.isSurrogate(scalar)
      if isLone { broken += 1 }
      bytes.append(scalar: isLone ? 0xfffd : scalar)
    }
  }

  /// Passes over a number; gives its bytes' offsets.
  package mutating func number(_ json: Span<UInt8>) throws(JSONSyntaxError) -> Range<Int> {
    skipSpace(json)
    let start = offset
    if offset < json.count, json[offset] == UInt8(ascii: "-") { offset += 1 }
    if offset < json.count, json[offset] == UInt8(ascii: "0") {
      offset += 1
    } else {
      try digits(json)
    }
    if offset < json.count, json[offset] == UInt8(ascii: ".") {
      offset += 1
      try digits(json)
    }
    if offset < json.count, json[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < json.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(json[offset]) {
        offset += 1
      }
      try digits(json)
    }
    return start..<offset
  }

  /// Passes over a value of any kind.
  package mutating func skipValue(
    _ json: Span<UInt8>,
    depth: Int = 0
  ) throws(JSONSyntaxError) {
    switch try kind(json) {
    case .object:
      guard depth < Self.deepest else { throw tooDeep() }
      guard try beginObject(json) else { return }
      repeat {
        skipSpace(json)
        try skipString(json)
        try expect(UInt8(ascii: ":"), json, "a colon")
        try skipValue(json, depth: depth + 1)
      } while try nextMember(json)
    case .array:
      guard depth < Self.deepest else { throw tooDeep() }
      offset += 1
      if try closes(UInt8(ascii: "]"), json) { return }
      repeat {
        try skipValue(json, depth: depth + 1)
      } while try !endsOrContinues(UInt8(ascii: "]"), json)
    case .string: try skipString(json)
    case .number: _ = try number(json)
    case .boolean: try word(json[offset] == UInt8(ascii: "t") ? "true" : "false", json)
    case .null: try word("null", json)
    }
  }

  // MARK: Parts

  private mutating func skipString(_ json: Span<UInt8>) throws(JSONSyntaxError) {
    try expect(UInt8(ascii: "\""), json, "a string")
    repeat {
      offset = ByteSearch.firstJSONMark(in: json, offset..<json.count)
    } while try escapeOrEnd(json) != nil
  }

  /// Reads what stands at a mark inside a string: the scalar escaped there, which may be a lone
  /// surrogate, or nothing for the quotation mark that ends the string.
  @inline(__always)
  mutating func escapeOrEnd(_ json: Span<UInt8>) throws(JSONSyntaxError) -> UInt32? {
    guard offset < json.count else { throw wrong("the text ends inside a string") }
    switch json[offset] {
    case UInt8(ascii: "\""):
      offset += 1
      return nil
    case UInt8(ascii: "\\"): return try escape(json)
    default: throw wrong("a control character inside a string")
    }
  }

  static func isSurrogate(_ scalar: UInt32) -> Bool { scalar & 0xffff_f800 == 0xd800 }

  /// Reads a backslash and what it escapes; gives the scalar, which may be a lone surrogate.
  private mutating func escape(_ json: Span<UInt8>) throws(JSONSyntaxError) -> UInt32 {
    guard offset + 1 < json.count else { throw wrong("the text ends inside a string") }
    let letter = json[offset + 1]
    let scalar: UInt32
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = UInt32(letter)
    case UInt8(ascii: "n"): scalar = 0x0a
    case UInt8(ascii: "t"): scalar = 0x09
    case UInt8(ascii: "r"): scalar = 0x0d
    case UInt8(ascii: "b"): scalar = 0x08
    case UInt8(ascii: "f"): scalar = 0x0c
    case UInt8(ascii: "u"): return try unicode(json)
    default: throw wrong("an escape that JSON does not have")
    }
    offset += 2
    return scalar
  }

  private mutating func unicode(_ json: Span<UInt8>) throws(JSONSyntaxError) -> UInt32 {
    let scalar = try unit(json, at: offset)
    offset += 6
    if scalar & 0xfc00 == 0xd800, offset + 1 < json.count, json[offset] == UInt8(ascii: "\\"),
      json[offset + 1] == UInt8(ascii: "u")
    {
      let low = try unit(json, at: offset)
      if low & 0xfc00 == 0xdc00 {
        offset += 6
        return 0x10000 + (scalar & 0x3ff) << 10 + low & 0x3ff
      }
    }
    return scalar
  }

  /// The four hexadecimal digits after the `\u` at an offset.
  private func unit(_ json: Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> UInt32 {
    guard start + 6 <= json.count else { throw wrong("the text ends inside a string") }
    var value: UInt32 = 0
    for at in start + 2..<start + 6 {
      let byte = json[at]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw wrong("\\u without four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private mutating func digits(_ json: Span<UInt8>) throws(JSONSyntaxError) {
    let start = offset
    while offset < json.count, (0x30...0x39).contains(json[offset]) { offset += 1 }
    if offset == start { throw wrong("expected a digit") }
  }

  private mutating func word(
    _ word: StaticString,
    _ json: Span<UInt8>
  ) throws(JSONSyntaxError) {
    for byte in String(describing: word).utf8 {
      guard offset < json.count, json[offset] == byte else { throw wrong("expected \(word)") }
      offset += 1
    }
  }

  mutating func expect(
    _ byte: UInt8,
    _ json: Span<UInt8>,
    _ what: StaticString
  ) throws(JSONSyntaxError) {
    skipSpace(json)
    guard offset < json.count, json[offset] == byte else { throw wrong("expected \(what)") }
    offset += 1
  }

  private mutating func closes(
    _ mark: UInt8,
    _ json: Span<UInt8>
  ) throws(JSONSyntaxError) -> Bool {
    skipSpace(json)
    guard offset < json.count else { throw wrong("the text ends too early") }
    guard json[offset] == mark else { return false }
    offset += 1
    return true
  }

  private mutating func endsOrContinues(
    _ mark: UInt8,
    _ json: Span<UInt8>
  ) throws(JSONSyntaxError) -> Bool {
    if try closes(mark, json) { return true }
    guard json[offset] == UInt8(ascii: ",") else {
      throw wrong("expected a comma or \(String(UnicodeScalar(mark)))")
    }
    offset += 1
    return false
  }

  private mutating func skipSpace(_ json: Span<UInt8>) {
    while offset < json.count, isSpace(json[offset]) { offset += 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
  }

  func wrong(_ message: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: offset, message: message)
  }

  private func tooDeep() -> JSONSyntaxError { wrong("nested deeper than \(Self.deepest)") }
}
