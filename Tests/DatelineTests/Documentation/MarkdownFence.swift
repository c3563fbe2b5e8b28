import DatelineTestSupport

/// A fenced block of a Markdown file.
struct MarkdownFence: CustomStringConvertible, Sendable {
  /// The line of the opening fence, counted from 1.
  let line: Int
  /// The word after the opening fence.
  let language: String
  let text: String

  var description: String { "line \(line)" }

  /// The blocks of a file of the repository; none when there is no such file.
  static func all(in path: String) -> [MarkdownFence] {
    guard let bytes = try? Repository.bytes(path) else { return [] }
    var fences: [MarkdownFence] = []
    var open: (line: Int, language: String, text: [Substring])?
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("```") else {
        open?.text.append(line)
        continue
      }
      if let block = open {
        fences.append(
          MarkdownFence(
            line: block.line,
            language: block.language,
            text: block.text.joined(separator: "\n")
          )
        )
        open = nil
      } else {
        open = (index + 1, String(line.dropFirst(3)), [])
      }
    }
    return fences
  }
}
