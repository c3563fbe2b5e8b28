import Dateline
import DatelineCore
import DatelineReaders
import DatelineScan
import SystemPackage

/// Makes big corpora from a few documents, the same on every machine.
///
/// `text.jsonl` shuffles their clean paragraphs into new texts, `html.jsonl` repeats the pages.
struct CorpusMaker {
  static let names = ["text", "html"]
  /// The size of each corpus in bytes.
  private static let size = 50_000_000
  private static let seed: UInt64 = 20_220_224
  /// The paragraphs of a text, as in news.
  private static let paragraphs = 6..<30

  private let pages: [[UInt8]]
  private let paragraphs: [ArraySlice<UInt8>]

  init(documents: String) throws {
    var source = BatchSource(paths: [documents])
    let reader = DocumentReader()
    var pages: [[UInt8]] = []
    var paragraphs: [ArraySlice<UInt8>] = []
    while let batch = source.next() {
      for case .document(let raw) in batch.items {
        var document = Document(text: [])
        try reader.read(raw, of: batch, into: &document)
        paragraphs += document.blocks.map { document.text[$0.range.bytes] }.filter { $0.count > 40 }
        // Pages in other encodings are left out: a JSON string is UTF-8.
        let page = Array(batch.bytes[raw.range])
        if String(validating: page, as: UTF8.self) != nil { pages.append(page) }
      }
    }
    guard !pages.isEmpty, !paragraphs.isEmpty else { throw Errno.noSuchFileOrDirectory }
    self.pages = pages
    self.paragraphs = paragraphs
  }

  func write(to folder: String) throws {
    var generator = SeededGenerator(seed: CorpusMaker.seed)
    try write("\(folder)/text.jsonl", key: "text") { text() }
    try write("\(folder)/html.jsonl", key: "html") { pages[generator.next(below: pages.count)] }

    func text() -> [UInt8] {
      let span = CorpusMaker.paragraphs
      let count = span.lowerBound + generator.next(below: span.count)
      let chosen = (0..<count).map { _ in paragraphs[generator.next(below: paragraphs.count)] }
      return Array(chosen.joined(separator: Array("\n\n".utf8)))
    }
  }

  private func write(_ path: String, key: String, _ content: () -> [UInt8]) throws {
    let file = try FileDescriptor.open(
      FilePath(path),
      .writeOnly,
      options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead]
    )
    try file.closeAfter {
      var (size, number) = (0, 0)
      while size < CorpusMaker.size {
        var line = ByteWriter()
        line.literal("{")
        line.literal(#""id":"#)
        line.string(String(number))
        line.literal(#","date":"2024-11-26",""#)
        line.bytes(Array(key.utf8).span)
        line.literal(#"":"#)
        line.string(content().span)
        line.literal("}\n")
        var bytes: [UInt8] = []
        line.append(to: &bytes)
        try file.writeAll(bytes)
        size += bytes.count
        number += 1
      }
    }
  }
}
