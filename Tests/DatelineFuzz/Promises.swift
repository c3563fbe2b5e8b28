import Dateline
import DatelineCore
import DatelineLexicons
import DatelineReaders
import DatelineScan
import DatelineStages
import DatelineWriters
import Foundation

/// What holds for every document, whatever its bytes.
enum Promises {
  /// Checks the layers of an annotated document.
  static func check(_ document: borrowing Document) throws {
    let text = document.text
    try BrokenPromise.unless(String(validating: text, as: UTF8.self) != nil, "text is not UTF-8")
    try areApart(document.blocks.map(\.range), text, "blocks")
    try areApart(document.tokens.map(\.range), text, "tokens")
    try areApart(document.sentences.map(\.range), text, "sentences")
    try areApart(document.mentions.map(\.range), text, "mentions")
    for mention in document.mentions {
      try BrokenPromise.unless(
        mention.entity >= -1 && mention.entity < document.entities.count,
        "a mention of no entity"
      )
    }
    for loser in document.rejected {
      try BrokenPromise.unless(
        document.mentions.indices.contains(Int(loser.winner)),
        "a loser without a winner"
      )
    }
  }

  /// Ranges stand inside the text, on scalar boundaries, in order, and do not overlap.
  private static func areApart(_ ranges: [TextRange], _ text: [UInt8], _ layer: String) throws {
    func isBoundary(_ at: UInt32) -> Bool {
      at == text.count || (at < text.count && text[Int(at)] & 0xc0 != 0x80)
    }
    var end: UInt32 = 0
    for range in ranges {
      try BrokenPromise.unless(
        range.start >= end && range.end > range.start && isBoundary(range.start)
          && isBoundary(range.end),
        "\(layer): \(range) after \(end) in \(text.count) bytes"
      )
      end = range.end
    }
  }

  /// Checks the line of a document: one JSON object whose mentions are cut out of its text.
  static func check(record line: [UInt8]) throws {
    let record = try object(line)
    guard record["offsets"] as? String == "scalar", let text = record["text"] as? String,
      let mentions = record["ents"] as? [[String: Any]]
    else { return }
    let scalars = Array(text.unicodeScalars)
    for mention in mentions {
      guard let start = mention["start"] as? Int, let end = mention["end"] as? Int,
        let span = mention["text"] as? String, start < end, end <= scalars.count
      else { throw BrokenPromise("a mention outside its text") }
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[start..<end])
      try BrokenPromise.unless(
        Array(String(cut).utf8) == Array(span.utf8),
        "\(start)..<\(end) is not \(span)"
      )
    }
  }

  /// Checks the line of a document that cannot be read.
  static func check(_ error: ReadError) throws {
    var line: [UInt8] = []
    ErrorWriter().write(error, into: &line)
    _ = try object(line)
    try BrokenPromise.unless(!error.message.isEmpty, "an error without a message")
  }

  private static func object(_ line: [UInt8]) throws -> [String: Any] {
    try BrokenPromise.unless(
      line.last == 10 && !line.dropLast().contains { $0 < 0x20 },
      "a control character in the line"
    )
    guard let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
      throw BrokenPromise("the line is no JSON object")
    }
    return object
  }
}
