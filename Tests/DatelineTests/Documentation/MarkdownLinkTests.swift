import DatelineTestSupport
import Foundation
import Testing

/// Links between the Markdown files of the repository lead to files that are there.
@Suite struct MarkdownLinkTests {
  static let files = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]

  /// The targets of links to files; those of the web and within the page are left out.
  private func targets(_ text: String) -> [String] {
    text.matches(of: /\]\(([A-Za-z][^)\s#=]*)\)/).map { String($0.1) }
      .filter { !$0.hasPrefix("http") && $0.contains(where: { $0 == "." || $0 == "/" }) }
  }

  @Test(arguments: files) func leadSomewhere(_ file: String) throws {
    for target in targets(String(decoding: try Repository.bytes(file), as: UTF8.self)) {
      let path = Repository.url(target).path(percentEncoded: false)
      #expect(FileManager.default.fileExists(atPath: path), "\(file): \(target)")
    }
  }

  @Test func areFound() throws {
    #expect(targets("[a](b/c.md), [d](https://e.f) [Kyiv](PLACE)") == ["b/c.md"])
    #expect(try targets(String(decoding: Repository.bytes("README.md"), as: UTF8.self)).count > 3)
  }
}
