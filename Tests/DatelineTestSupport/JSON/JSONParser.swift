/// A plain and strict JSON parser for tests: it refuses repeated keys and anything after a value.
public struct JSONParser {
  /// What is wrong, and at which byte.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    public var offset: Int
    public var message: String

    public init(offset: Int, message: String) {
      self.offset = offset
      self.message = message
    }

    public var description: String { "byte \(offset): \(message)" }
  }

  private let bytes: [UInt8]
  private var at = 0

  /// Parses a whole text as one value.
  public static func parse(_ bytes: some Sequence<UInt8>) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes: Array(bytes))
    let value = try parser.value()
    parser.skipSpace()
    guard parser.at == parser.bytes.count else { throw parser.failure("something after the value") }
    return value
  }

  /// Parses lines of JSON; each line ends in a line feed.
  public static func parseLines(_ bytes: [UInt8]) throws(Failure) -> [JSONValue] {
    var values: [JSONValue] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) { values.append(try parse(line)) }
    return values
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func members() throws(Failure) -> [JSONValue.Member] {
    at += 1
    var members: [JSONValue.Member] = []
    if take("}") { return members }
    repeat {
      skipSpace()
      let key = try string()
      guard !members.contains(where: { $0.key == key }) else {
        throw failure("repeated key \(key)")
      }
      try expect(":")
      members.append(JSONValue.Member(key: key, value: try value()))
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func elements() throws(Failure) -> [JSONValue] {
    at += 1
    var elements: [JSONValue] = []
    if take("]") { return elements }
    repeat { elements.append(try value()) } while take(",")
    try expect("]")
    return elements
  }

  private mutating func string() throws(Failure) -> String {
    guard peek == UInt8(ascii: "\"") else { throw failure("expected a string") }
    at += 1
    var scalars = String.UnicodeScalarView()
    var run: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw failure("a control character in a string") }
      at += 1
      guard byte == UInt8(ascii: "\\") else {
        run.append(byte)
        continue
      }
      try append(&run, to: &scalars)
      scalars.append(try escaped())
    }
    try append(&run, to: &scalars)
    guard peek != nil else { throw failure("a string without end") }
    at += 1
    return String(scalars)
  }

  private func append(
    _ run: inout [UInt8],
    to scalars: inout String.UnicodeScalarView
  ) throws(Failure) {
    guard let string = String(validating: run, as: UTF8.self) else {
      throw failure("not UTF-8")
    }
    scalars.append(contentsOf: string.unicodeScalars)
    run.removeAll()
  }

  private mutating func escaped() throws(Failure) -> Unicode.Scalar {
    defer { at += 1 }
    switch peek {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(bytes[at])
    case UInt8(ascii: "u"):
      let unit = try hexadecimal()
      guard 0xd800..<0xdc00 ~= unit else { return try scalar(unit) }
      guard at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "\\") else {
        throw failure("half a surrogate pair")
      }
      at += 2
      let low = try hexadecimal()
      guard 0xdc00..<0xe000 ~= low else { throw failure("half a surrogate pair") }
      return try scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
    default: throw failure("unknown escape")
    }
  }

  private func scalar(_ value: UInt32) throws(Failure) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(value) else { throw failure("half a surrogate pair") }
    return scalar
  }

  /// Reads `uXXXX`, and stays on the last digit.
  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard at + 4 < bytes.count,
      let unit = UInt32(String(decoding: bytes[at + 1...at + 4], as: UTF8.self), radix: 16)
    else { throw failure("expected four hexadecimal digits") }
    at += 4
    return unit
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = at
    while let byte = peek, "+-.eE0123456789".utf8.contains(byte) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    guard let value = Double(text), value.isFinite, !text.hasPrefix("+"),
      digits.first?.isNumber == true, text.last?.isNumber == true,
      digits.first != "0" || digits.dropFirst().first?.isNumber != true
    else { throw failure("expected a value") }
    return .number(value)
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[at...].starts(with: word.utf8) else { throw failure("expected a value") }
    at += word.utf8.count
    return value
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(Failure) {
    guard take(mark) else { throw failure("expected \(mark)") }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, " \n\r\t".utf8.contains(byte) { at += 1 }
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func failure(_ message: String) -> Failure { Failure(offset: at, message: message) }
}
