import DatelineCore
import DatelineScan

/// The members of a JSON Lines record that Dateline reads.
struct JSONRecord {
  /// Why a line is no record.
  struct Problem: Error, Equatable {
    var code: ReadError.Code
    var message: String
  }

  var id: String?
  var text: [UInt8]?
  var html: [UInt8]?
  var date: String?
  var url: String?
  var title: [UInt8]?
  /// The number of U+FFFD put for lone surrogates and invalid bytes.
  var invalid = 0

  /// Reads a line; members under other keys are checked and passed over.
  init(_ line: Span<UInt8>, keys: KeyBytes) throws(Problem) {
    let isObject: Bool
    var scanner = JSONScanner()
    do throws(JSONSyntaxError) {
      isObject = try scanner.kind(line) == .object
    } catch {
      throw JSONRecord.problem(error)
    }
    guard isObject else {
      throw Problem(code: .notJSON, message: "not a JSON object; each line is one {…}")
    }
    try readMembers(line, &scanner, keys)
    guard text != nil || html != nil else {
      throw Problem(
        code: .missingKey,
        message: "neither \"\(keys.names.text)\" nor \"\(keys.names.html)\" is there; "
          + "name the key with --text-key or --html-key"
      )
    }
  }

  private mutating func readMembers(
    _ line: Span<UInt8>,
    _ scanner: inout JSONScanner,
    _ keys: KeyBytes
  ) throws(Problem) {
    // A wrong type is told only when the line is JSON to its end.
    var wrongType: Problem?
    do throws(JSONSyntaxError) {
      var escaped: [UInt8] = []
      if try scanner.beginObject(line) {
        repeat {
          escaped.removeAll(keepingCapacity: true)
          let range = try scanner.key(line, escaped: &escaped)
          if let member = member(range, escaped, line, keys) {
            if let problem = try read(member, line, &scanner, keys) { wrongType = problem }
          } else {
            try scanner.skipValue(line)
          }
        } while try scanner.nextMember(line)
      }
      try scanner.end(line)
    } catch {
      throw JSONRecord.problem(error)
    }
    if let wrongType { throw wrongType }
  }

  /// The member that a key stands for, which stands in the line or was escaped there.
  private func member(
    _ range: Range<Int>?,
    _ escaped: [UInt8],
    _ line: Span<UInt8>,
    _ keys: KeyBytes
  ) -> KeyBytes.Member? {
    if let range { return keys.member(of: line.extracting(range)) }
    return keys.member(of: escaped.span)
  }

  /// Reads the value of a member; gives the problem when it is of the wrong type.
  private mutating func read(
    _ member: KeyBytes.Member,
    _ line: Span<UInt8>,
    _ scanner: inout JSONScanner,
    _ keys: KeyBytes
  ) throws(JSONSyntaxError) -> Problem? {
    let kind = try scanner.kind(line)
    switch (kind, member) {
    case (.string, _):
      var bytes: [UInt8] = []
      var invalid: Int
      if member == .text || member == .html {
        (bytes, invalid) = try scanner.text(line)
      } else {
        invalid = try scanner.string(line, into: &bytes)
      }
      invalid += UTF8Validation.repair(&bytes)
      if member == .text || member == .html || member == .title { self.invalid += invalid }
      set(member, bytes)
    case (.null, _):
      try scanner.skipValue(line)
    case (.number, .id):
      let range = try scanner.number(line)
      var bytes: [UInt8] = []
      bytes.append(line, range)
      set(.id, bytes)
    default:
      try scanner.skipValue(line)
      return Problem(
        code: .wrongType,
        message: "\"\(keys.name(of: member))\" is of type \(kind.rawValue), not string"
      )
    }
    return nil
  }

  private mutating func set(_ member: KeyBytes.Member, _ bytes: consuming [UInt8]) {
    switch member {
    case .text: text = bytes
    case .html: html = bytes
    case .title: title = bytes
    case .id: id = String(decoding: bytes, as: UTF8.self)
    case .date: date = String(decoding: bytes, as: UTF8.self)
    case .url: url = String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func problem(_ error: JSONSyntaxError) -> Problem {
    Problem(code: .notJSON, message: "not JSON at byte \(error.offset + 1): \(error.message)")
  }
}
