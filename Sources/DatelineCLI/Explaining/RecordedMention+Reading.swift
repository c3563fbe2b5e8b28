import DatelineScan

// Reads mentions as the writer writes them.
extension RecordedMention {
  /// The elements of an array of mentions.
  static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> [RecordedMention] {
    let json = bytes.span
    var scanner = JSONScanner()
    var mentions: [RecordedMention] = []
    guard try scanner.beginArray(json) else { return [] }
    repeat {
      mentions.append(try mention(&scanner, json))
    } while try scanner.nextElement(json)
    try scanner.end(json)
    return mentions
  }

  private static func mention(
    _ scanner: inout JSONScanner,
    _ json: Span<UInt8>
  ) throws(JSONSyntaxError) -> RecordedMention {
    var members: [Member] = []
    var key: [UInt8] = []
    var start: Int?
    guard try scanner.beginObject(json) else { return RecordedMention(json: [], members: []) }
    var end = scanner.offset
    repeat {
      let before = scanner.offset
      try scanner.key(json, into: &key)
      switch String(decoding: key, as: UTF8.self) {
      case "id": try scanner.skipValue(json)
      // Its keys stand bare in marked text.
      case "timex":
        start = start ?? before
        members += try self.members(&scanner, json)
      case let name:
        start = start ?? before
        members.append(Member(key: name, value: try plain(&scanner, json)))
      }
      end = scanner.offset
    } while try scanner.nextMember(json)
    var bytes: [UInt8] = []
    for at in (start ?? end)..<end { bytes.append(json[at]) }
    return RecordedMention(json: bytes, members: members)
  }

  private static func members(
    _ scanner: inout JSONScanner,
    _ json: Span<UInt8>
  ) throws(JSONSyntaxError) -> [Member] {
    var members: [Member] = []
    var key: [UInt8] = []
    guard try scanner.beginObject(json) else { return [] }
    repeat {
      try scanner.key(json, into: &key)
      members.append(
        Member(
          key: String(decoding: key, as: UTF8.self),
          value: try plain(&scanner, json)
        )
      )
    } while try scanner.nextMember(json)
    return members
  }

  /// A value as plain text: elements parted by `|`, members of an object by blanks.
  private static func plain(
    _ scanner: inout JSONScanner,
    _ json: Span<UInt8>
  ) throws(JSONSyntaxError) -> String {
    switch try scanner.kind(json) {
    case .string:
      var bytes: [UInt8] = []
      _ = try scanner.string(json, into: &bytes)
      return Columns.plain(String(decoding: bytes, as: UTF8.self))
    case .object: return try members(&scanner, json).map(\.value).joined(separator: " ")
    case .array:
      var elements: [String] = []
      guard try scanner.beginArray(json) else { return "" }
      repeat {
        elements.append(try plain(&scanner, json))
      } while try scanner.nextElement(json)
      return elements.joined(separator: "|")
    case .number, .boolean, .null:
      let start = scanner.offset
      try scanner.skipValue(json)
      var bytes: [UInt8] = []
      for at in start..<scanner.offset { bytes.append(json[at]) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
