import DatelineTestSupport
import Foundation

/// A public declaration of a library, found by the form of its line.
struct PublicDeclaration: CustomStringConvertible {
  /// What a protocol asks for and documents.
  private static let witnesses: Set<String> = [
    "name", "summary", "needs", "adds", "annotate", "description", "rawValue", "Element", "==",
    "<",
  ]
  private static let targets = ["Core", "Lexicons", "Readers", "Scan", "Stages", "Writers", ""]

  let place: String
  let name: String
  let isDocumented: Bool

  var description: String { "\(place): \(name)" }

  /// All that need a doc comment: initialisers and cases may speak for themselves.
  static func all() throws -> [PublicDeclaration] {
    try targets.flatMap { target in
      let folder = "Sources/Dateline\(target)/"
      let paths = FileManager.default.enumerator(atPath: Repository.url(folder).path())
      return try (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
        .sorted().flatMap { path in
          try found(
            in: String(decoding: Repository.bytes(folder + path), as: UTF8.self),
            folder + path
          )
        }
    }
  }

  /// The declarations of a source file.
  static func found(in source: String, _ path: String) -> [PublicDeclaration] {
    let pattern =
      #/
      (?:@\w+(?:\([^\)]*\))?\s)*
      public\s
      (?:(?:private|internal)\(set\)\s|static\s|mutating\s|final\s|nonisolated\s)*
      (?:struct|enum|class|actor|protocol|typealias|func|var|let|subscript)\s?
      `?(<|==|[^\s:\(<\{`]*)
      /#
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    return lines.indices.compactMap { index in
      guard let match = lines[index].prefixMatch(of: pattern) else { return nil }
      let name = String(match.1)
      guard !witnesses.contains(name) else { return nil }
      let above = lines[..<index].last { !$0.hasPrefix("@") || $0.contains(" var ") }
      return PublicDeclaration(
        place: "\(path):\(index + 1)",
        name: name,
        isDocumented: above?.hasPrefix("///") ?? false
      )
    }
  }
}
