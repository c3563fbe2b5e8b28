import DatelineScan

/// Reads one record of predictions.
struct RecordReader {
  private var id: String?
  private var text: String?
  private var unit = OffsetUnit.scalar
  private var mentions: [ScoredMention]?

  private init() {}

  /// Reads a line.
  static func read(_ line: [UInt8]) throws(JSONCursor.Problem) -> AnnotatedText {
    var reader = RecordReader()
    var cursor = JSONCursor(line)
    try cursor.eachMember { (cursor, key) throws(JSONCursor.Problem) in
      try reader.readMember(key, &cursor)
    }
    try cursor.end()
    return try reader.record()
  }

  private func record() throws(JSONCursor.Problem) -> AnnotatedText {
    func missing(_ key: String) -> JSONCursor.Problem {
      JSONCursor.Problem(offset: 0, message: "the record has no \"\(key)\"")
    }
    guard let id else { throw missing("id") }
    guard let text else { throw missing("text") }
    guard let mentions else { throw missing("ents") }
    return AnnotatedText(
      id: id,
      text: Array(text.unicodeScalars),
      mentions: ScalarOffsets.convert(mentions, from: unit, in: text)
    )
  }

  private mutating func readMember(
    _ key: String,
    _ cursor: inout JSONCursor
  ) throws(JSONCursor.Problem) {
    switch key {
    case "id":
      guard [.string, .number].contains(try cursor.kind()) else {
        throw cursor.wrong("\"id\" is neither a string nor a number")
      }
      id = try cursor.plainValue()
    case "text":
      guard try cursor.kind() == .string else { throw cursor.wrong("\"text\" is not a string") }
      text = try cursor.string()
    case "offsets":
      var atValue = cursor
      guard let name = try cursor.plainValue(), let unit = OffsetUnit(rawValue: name) else {
        throw atValue.wrong("\"offsets\" is not scalar, utf8 or utf16")
      }
      self.unit = unit
    case "ents":
      guard try cursor.kind() == .array else { throw cursor.wrong("\"ents\" is not an array") }
      var read: [ScoredMention] = []
      try cursor.eachElement { cursor throws(JSONCursor.Problem) in
        read.append(try RecordReader.mention(&cursor))
      }
      mentions = read
    default: try cursor.skip()
    }
  }

  private static func mention(
    _ cursor: inout JSONCursor
  ) throws(JSONCursor.Problem) -> ScoredMention {
    var atMention = cursor
    var keys: [String: String] = [:]
    var timex: [String: String]?
    try cursor.eachMember { (cursor, key) throws(JSONCursor.Problem) in
      if key == "timex", try cursor.kind() == .object {
        var members: [String: String] = [:]
        try cursor.eachMember { (cursor, key) throws(JSONCursor.Problem) in
          members[key] = try cursor.plainValue()
        }
        timex = members
      } else {
        keys[key] = try cursor.plainValue()
      }
    }
    guard let start = keys.removeValue(forKey: "start").flatMap({ Int($0) }),
      let end = keys.removeValue(forKey: "end").flatMap({ Int($0) }),
      let label = keys.removeValue(forKey: "label")
    else {
      throw atMention.wrong(
        "a mention needs whole numbers \"start\" and \"end\", and a \"label\""
      )
    }
    if let id = keys.removeValue(forKey: "kb_id"), keys["kb"] == nil { keys["kb"] = id }
    if let timex, label == "DATE" {
      for key in ["type", "value", "mod"] { keys[key] = timex[key] }
    }
    return ScoredMention(start: start, end: end, label: label, keys: keys)
  }
}
