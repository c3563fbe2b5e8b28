import DatelineScan

/// Reads `datePublished` out of a page's JSON-LD.
struct LinkedData {
  /// Objects and arrays may nest this deep; articles lie near the top.
  private static let deepest = 32

  /// The date of the first article.
  private var date: String?
  /// The date of anything else that has one.
  private var otherDate: String?

  /// The date of the first object whose type ends in `Article` or `Posting`, else the first date.
  static func published(in json: [UInt8]) -> String? {
    var data = LinkedData()
    var scanner = JSONScanner()
    // Pages write broken JSON; what was read before the break counts.
    try? data.readValue(json.span, &scanner, depth: 0)
    return data.date ?? data.otherDate
  }

  private mutating func readValue(
    _ json: Span<UInt8>,
    _ scanner: inout JSONScanner,
    depth: Int
  ) throws(JSONSyntaxError) {
    guard depth < Self.deepest else { return try scanner.skipValue(json, depth: depth) }
    switch try scanner.kind(json) {
    case .object: try readObject(json, &scanner, depth: depth)
    case .array:
      guard try scanner.beginArray(json) else { return }
      repeat {
        try readValue(json, &scanner, depth: depth + 1)
      } while try scanner.nextElement(json)
    default: try scanner.skipValue(json)
    }
  }

  private mutating func readObject(
    _ json: Span<UInt8>,
    _ scanner: inout JSONScanner,
    depth: Int
  ) throws(JSONSyntaxError) {
    guard try scanner.beginObject(json) else { return }
    var key: [UInt8] = []
    var type = ""
    var published: String?
    repeat {
      try scanner.key(json, into: &key)
      let isString = try scanner.kind(json) == .string
      if isString, key.elementsEqual("datePublished".utf8) {
        published = try string(json, &scanner)
      } else if isString, key.elementsEqual("@type".utf8) {
        type = try string(json, &scanner)
      } else if key.elementsEqual("@type".utf8) {
        type = try typeList(json, &scanner)
      } else {
        try readValue(json, &scanner, depth: depth + 1)
      }
    } while try scanner.nextMember(json)
    guard let published else { return }
    if type.hasSuffix("Article") || type.hasSuffix("Posting") {
      date = date ?? published
    } else {
      otherDate = otherDate ?? published
    }
  }

  private func string(
    _ json: Span<UInt8>,
    _ scanner: inout JSONScanner
  ) throws(JSONSyntaxError) -> String {
    var bytes: [UInt8] = []
    _ = try scanner.string(json, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The type out of a list of types: an article if one is.
  private func typeList(
    _ json: Span<UInt8>,
    _ scanner: inout JSONScanner
  ) throws(JSONSyntaxError) -> String {
    guard try scanner.kind(json) == .array, try scanner.beginArray(json) else {
      try scanner.skipValue(json)
      return ""
    }
    var found = ""
    repeat {
      guard try scanner.kind(json) == .string else {
        try scanner.skipValue(json)
        continue
      }
      let type = try string(json, &scanner)
      if found.isEmpty || type.hasSuffix("Article") { found = type }
    } while try scanner.nextElement(json)
    return found
  }
}
