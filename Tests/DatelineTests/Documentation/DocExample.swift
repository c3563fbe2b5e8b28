import DatelineTestSupport
import Foundation

/// A marked sentence in a doc comment of the sources.
///
/// An example is a run of lines that stand in by five spaces and hold a mark. `published D` at
/// its end gives the day of publication; ` · ` parts pieces that are read each alone. A piece
/// with an ellipsis among its marks is a sketch and is passed over.
struct DocExample: CustomStringConvertible, Sendable {
  let place: String
  /// As it stands in the source.
  private let written: String
  let sentence: MarkedText
  let published: String?

  var description: String { "\(place): \(sentence)" }

  private init(place: String, text: String) {
    self.place = place
    written = text
    let parts = text.split(separator: "     published ")
    sentence = MarkedText(parts.first.map { $0.trimmingCharacters(in: .whitespaces) } ?? "")
    published = parts.count == 2 ? String(parts[1]) : nil
  }

  /// All examples of the sources that can be read.
  static func all() throws -> [DocExample] {
    try everything().filter { $0.sentence.problem == nil && !$0.sentence.marks.isEmpty }
  }

  /// Those that look like marked sentences and cannot be read, but are no sketch.
  static func misspelt() throws -> [DocExample] {
    try everything().filter { example in
      example.written.contains(/\[[^\]]+\]\([A-Z]/) && !example.written.contains("…")
        && (example.sentence.problem != nil || example.sentence.marks.isEmpty)
    }
  }

  /// All runs of lines that stand in.
  private static func everything() throws -> [DocExample] {
    let folder = Repository.url("Sources").path()
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path in
      try examples(
        of: String(decoding: Repository.bytes("Sources/" + path), as: UTF8.self),
        in: "Sources/" + path
      )
    }
  }

  private static func examples(of source: String, in path: String) -> [DocExample] {
    var found: [DocExample] = []
    var lines: [Substring] = []
    for (index, line) in (source + "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("///     ") {
        lines.append(line.dropFirst(8))
        continue
      }
      if !lines.isEmpty {
        let place = "\(path):\(index - lines.count + 1)"
        found += pieces(of: lines).map { DocExample(place: place, text: $0) }
      }
      lines = []
    }
    return found
  }

  private static func pieces(of lines: [Substring]) -> [String] {
    let isList = lines.contains { $0.contains(" · ") }
    guard isList else { return [lines.joined(separator: " ")] }
    return lines.flatMap { $0.split(separator: " · ") }.map(String.init)
  }
}
