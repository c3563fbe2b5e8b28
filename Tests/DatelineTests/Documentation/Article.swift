import DatelineTestSupport
import Foundation

/// An article of the documentation.
struct Article: CustomStringConvertible, Sendable {
  private static let folder = "Sources/Dateline/Dateline.docc"

  let name: String
  let fences: [MarkdownFence]

  var description: String { name }

  /// All articles of the catalog, by name.
  static let all: [Article] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: Repository.url(folder).path()
    )
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { name in
      Article(name: name, fences: MarkdownFence.all(in: "\(folder)/\(name)"))
    }
  }()

  /// The blocks in one language, with what stands in the block behind each.
  func fences(_ language: String) -> [(fence: MarkdownFence, next: MarkdownFence?)] {
    fences.indices.filter { fences[$0].language == language }.map { index in
      (fences[index], fences.indices.contains(index + 1) ? fences[index + 1] : nil)
    }
  }
}
