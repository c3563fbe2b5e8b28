import DatelineScan

/// Walks through a JSON text member by member.
struct JSONCursor {
  /// What is wrong, and at which byte.
  struct Problem: Error, Equatable {
    var offset: Int
    var message: String
  }

  private let bytes: [UInt8]
  private var scanner = JSONScanner()

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Structure

  /// Calls a closure at the value of each member of an object; it must go past the value.
  mutating func eachMember(
    _ body: (inout JSONCursor, String) throws(Problem) -> Void
  ) throws(Problem) {
    var key: [UInt8] = []
    guard try scan({ (scanner, json) throws(JSONSyntaxError) in try scanner.beginObject(json) })
    else { return }
    repeat {
      try scan { (scanner, json) throws(JSONSyntaxError) in try scanner.key(json, into: &key) }
      try body(&self, String(decoding: key, as: UTF8.self))
    } while try scan { (scanner, json) throws(JSONSyntaxError) in try scanner.nextMember(json) }
  }

  /// Calls a closure at each element of an array; it must go past the element.
  mutating func eachElement(_ body: (inout JSONCursor) throws(Problem) -> Void) throws(Problem) {
    guard try scan({ (scanner, json) throws(JSONSyntaxError) in try scanner.beginArray(json) })
    else { return }
    repeat {
      try body(&self)
    } while try scan { (scanner, json) throws(JSONSyntaxError) in try scanner.nextElement(json) }
  }

  /// Checks that nothing follows.
  mutating func end() throws(Problem) {
    try scan { (scanner, json) throws(JSONSyntaxError) in try scanner.end(json) }
  }

  // MARK: Values

  /// Goes to the next value; gives what it is.
  mutating func kind() throws(Problem) -> JSONScanner.Kind {
    try scan { (scanner, json) throws(JSONSyntaxError) in try scanner.kind(json) }
  }

  /// Passes over a value.
  mutating func skip() throws(Problem) {
    try scan { (scanner, json) throws(JSONSyntaxError) in try scanner.skipValue(json) }
  }

  /// Reads a string.
  mutating func string() throws(Problem) -> String {
    var string: [UInt8] = []
    _ = try scan { (scanner, json) throws(JSONSyntaxError) in
      try scanner.string(json, into: &string)
    }
    return String(decoding: string, as: UTF8.self)
  }

  /// Reads a string, a number as written, or `true`; passes over any other value.
  mutating func plainValue() throws(Problem) -> String? {
    switch try kind() {
    case .string: return try string()
    case .number:
      let digits = try scan { (scanner, json) throws(JSONSyntaxError) in try scanner.number(json) }
      return String(decoding: bytes[digits], as: UTF8.self)
    case .boolean:
      let isTrue = bytes[scanner.offset] == UInt8(ascii: "t")
      try skip()
      return isTrue ? "true" : nil
    case .object, .array, .null:
      try skip()
      return nil
    }
  }

  /// A problem with the value that comes next.
  mutating func wrong(_ message: String) -> Problem {
    // Where no value follows, the place is where one should.
    _ = try? kind()
    return Problem(offset: scanner.offset, message: message)
  }

  private mutating func scan<Value>(
    _ step: (inout JSONScanner, Span<UInt8>) throws(JSONSyntaxError) -> Value
  ) throws(Problem) -> Value {
    // A copy of the reference: the span must not borrow what the step changes.
    let bytes = bytes
    do throws(JSONSyntaxError) {
      return try step(&scanner, bytes.span)
    } catch {
      throw Problem(offset: error.offset, message: error.message)
    }
  }
}
