import DatelineScan

/// Reads one line of patterns.
struct PatternReader {
  private var scanner = JSONScanner()
  private var form: [UInt8] = []
  private var formOffset: Int?
  private var casing = Casing.written
  private var id: [UInt8] = []
  private var label: PatternLabel?

  /// How the words of a pattern may be written in the text.
  private enum Casing: String {
    /// As in the pattern.
    case written = "exact"
    /// A word that the pattern gives with a capital has one.
    case mixed = "capital"
    case any
  }

  /// The keys of a token that say no more than its word.
  private static let wordKeys = ["TEXT", "ORTH", "LOWER"]

  static func read(
    _ json: [UInt8],
    line: Int
  ) throws(PatternFault) -> (label: PatternLabel, pattern: LexiconPattern) {
    if let at = UTF8Validation.firstInvalid(in: json.span) {
      throw PatternFault(offset: at, message: "these bytes are no UTF-8")
    }
    var reader = PatternReader()
    do throws(Fault) {
      try reader.readObject(json.span)
    } catch {
      switch error {
      case .syntax(let error):
        throw PatternFault(offset: error.offset, message: "not JSON: \(error.message)")
      case .pattern(let fault): throw fault
      }
    }
    return try reader.result(line)
  }

  private enum Fault: Error {
    case syntax(JSONSyntaxError)
    case pattern(PatternFault)
  }

  /// Turns errors of the scanner into ours.
  private mutating func scan<Value>(
    _ body: (inout JSONScanner) throws(JSONSyntaxError) -> Value
  ) throws(Fault) -> Value {
    do throws(JSONSyntaxError) { return try body(&scanner) } catch { throw .syntax(error) }
  }

  private func fault(_ message: String, at offset: Int? = nil) -> Fault {
    .pattern(PatternFault(offset: offset ?? scanner.offset, message: message))
  }

  private mutating func readObject(_ json: Span<UInt8>) throws(Fault) {
    guard try scan({ s throws(JSONSyntaxError) in try s.kind(json) }) == .object else {
      throw fault("a line is an object with \"label\" and \"pattern\"")
    }
    var more = try scan { s throws(JSONSyntaxError) in try s.beginObject(json) }
    var key: [UInt8] = []
    while more {
      try scan { s throws(JSONSyntaxError) in try s.key(json, into: &key) }
      let kind = try scan { s throws(JSONSyntaxError) in try s.kind(json) }
      switch (String(decoding: key, as: UTF8.self), kind) {
      case ("label", .string): try readLabel(json)
      case ("pattern", .string):
        formOffset = scanner.offset
        form = try string(json)
      case ("pattern", .array):
        formOffset = scanner.offset
        try readTokens(json)
      case ("id", .string): id = try string(json)
      case ("id", .null): try scan { s throws(JSONSyntaxError) in try s.skipValue(json) }
      case ("label", _): throw fault("\"label\" is a string")
      case ("pattern", _): throw fault("\"pattern\" is a string or a list of tokens")
      case ("id", _): throw fault("\"id\" is a string")
      default: try scan { s throws(JSONSyntaxError) in try s.skipValue(json) }
      }
      more = try scan { s throws(JSONSyntaxError) in try s.nextMember(json) }
    }
    try scan { s throws(JSONSyntaxError) in try s.end(json) }
  }

  private mutating func string(_ json: Span<UInt8>) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try scan { s throws(JSONSyntaxError) in try s.string(json, into: &bytes) }
    if bytes.contains(where: { $0 < 0x20 }) { throw fault("a control character in a string") }
    return bytes
  }

  private mutating func readLabel(_ json: Span<UInt8>) throws(Fault) {
    let offset = scanner.offset
    let name = String(decoding: try string(json), as: UTF8.self)
    label = PatternLabel(rawValue: name)
    guard label == nil else { return }
    let known = PatternLabel.allCases.map(\.rawValue).joined(separator: ", ")
    throw fault("there is no label \"\(name)\"; the labels are \(known)", at: offset)
  }

  /// Reads a list of tokens, each of which must be no more than a word.
  private mutating func readTokens(_ json: Span<UInt8>) throws(Fault) {
    var small = 0
    var written = 0
    var more = try scan { s throws(JSONSyntaxError) in try s.beginArray(json) }
    while more {
      _ = try scan { s throws(JSONSyntaxError) in try s.kind(json) }
      let offset = scanner.offset
      let (key, word) = try readToken(json, offset)
      if key == "LOWER" {
        small += 1
      } else if word.contains(where: { ByteClass.of($0) == .letter || $0 >= 0x80 }) {
        written += 1
      }
      append(word)
      more = try scan { s throws(JSONSyntaxError) in try s.nextElement(json) }
    }
    casing = small == 0 ? .written : written == 0 ? .any : .mixed
  }

  private mutating func readToken(
    _ json: Span<UInt8>,
    _ offset: Int
  ) throws(Fault) -> (key: String, word: [UInt8]) {
    let refusal = "a token is one word: {\"TEXT\": …}, {\"ORTH\": …} or {\"LOWER\": …}"
    guard try scan({ s throws(JSONSyntaxError) in try s.kind(json) }) == .object,
      try scan({ s throws(JSONSyntaxError) in try s.beginObject(json) })
    else { throw fault(refusal, at: offset) }
    var key: [UInt8] = []
    try scan { s throws(JSONSyntaxError) in try s.key(json, into: &key) }
    let name = String(decoding: key, as: UTF8.self)
    guard PatternReader.wordKeys.contains(name) else {
      throw fault("\(refusal); not \"\(name)\"", at: offset)
    }
    guard try scan({ s throws(JSONSyntaxError) in try s.kind(json) }) == .string else {
      throw fault("\(refusal), and its word a string", at: offset)
    }
    let word = try string(json)
    if try scan({ s throws(JSONSyntaxError) in try s.nextMember(json) }) {
      throw fault("\(refusal), and nothing else", at: offset)
    }
    if word.isEmpty { throw fault("the word of a token is empty", at: offset) }
    return (name, word)
  }

  /// Puts a word behind the others as text has it: `-` and `/` stand close, `,` and `.` before a
  /// space only.
  private mutating func append(_ word: [UInt8]) {
    let joints = [UInt8(ascii: "-"), UInt8(ascii: "/")]
    let closing = [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'")]
    if let last = form.last, !joints.contains(last), let first = word.first,
      !joints.contains(first), !closing.contains(first), !word.starts(with: "’".utf8)
    {
      form.append(UInt8(ascii: " "))
    }
    form += word
  }

  private func result(
    _ line: Int
  ) throws(PatternFault) -> (label: PatternLabel, pattern: LexiconPattern) {
    guard let label else { throw PatternFault(offset: 0, message: "\"label\" is missing") }
    guard let formOffset else { throw PatternFault(offset: 0, message: "\"pattern\" is missing") }
    var slug = id
    if slug.isEmpty { slug = PatternReader.slug(of: form) }
    guard !slug.isEmpty else {
      throw PatternFault(offset: formOffset, message: "a pattern without a letter or digit")
    }
    var cells = [slug, form, Array(casing.rawValue.utf8)]
    if let detail = label.detail { cells.append(Array(detail.utf8)) }
    return (label, LexiconPattern(line: line, column: formOffset + 1, cells: cells))
  }

  /// The letters and digits of a form in small letters, its words parted by hyphens.
  private static func slug(of form: [UInt8]) -> [UInt8] {
    var slug: [UInt8] = []
    for word in form.split(whereSeparator: { $0 < 0x30 || (0x3a...0x40).contains($0) }) {
      if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      let bytes = Array(word)
      Folding.appendFolded(bytes.span, 0..<bytes.count, to: &slug)
    }
    return slug
  }
}
