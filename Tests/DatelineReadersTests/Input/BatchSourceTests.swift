import DatelineCore
import DatelineReaders
import Testing

@Suite struct BatchSourceTests {
  let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  @Test func numbersBatchesAndKeepsTheOrder() throws {
    for name in ["a.txt", "b.txt", "c.txt"] {
      try folder.write(name, String(repeating: name, count: 8_000))
    }
    let found = batches([folder.path])
    #expect(outline(found) == ["a.txt", "b.txt", "c.txt"])
    #expect(found.map(\.number) == [0, 1])
  }

  @Test func splitsLinesAtLineFeedsOnly() throws {
    let path = try folder.write("a.jsonl", "{}\n\n  \r\n{\"a\":\"\u{2028}\r\"}\r\n{}")
    #expect(outline(batches([path])) == ["\(path):1", "\(path):4", "\(path):5"])
  }

  @Test func splitsTheSameWayWhateverTheSizesOfLines() throws {
    for size in [1, 100, 70_000, 100_000, 140_000, 262_143, 262_144, 262_145, 600_000] {
      let lines = (0..<7).map {
        "{\"id\":\($0),\"text\":\"\(String(repeating: "x", count: size))\"}"
      }
      let path = try folder.write("\(size).jsonl", lines.joined(separator: "\n"))
      let found = batches([path])
      #expect(outline(found) == (1...7).map { "\(path):\($0)" }, "size \(size)")
      for batch in found {
        for case .document(let raw) in batch.items {
          #expect(
            batch.bytes[raw.range].elementsEqual(lines[(raw.line ?? 0) - 1].utf8),
            "size \(size)"
          )
        }
      }
    }
  }

  @Test func skipsAnOverlongLine() throws {
    let long = String(repeating: "x", count: 900_000)
    let path = try folder.write("a.jsonl", "{\"id\":1}\n\(long)\n{\"id\":3}\n\(long)")
    var options = ReadOptions()
    options.maxBytes = 1000
    #expect(
      outline(batches([path], options))
        == ["\(path):1", "too_large \(path):2", "\(path):3", "too_large \(path):4"]
    )
  }

  @Test func refusesAFileOverTheLimit() throws {
    var options = ReadOptions()
    options.maxBytes = 10
    try folder.write("a.txt", "12345678901")
    try folder.write("b.txt", "1234567890")
    #expect(outline(batches([folder.path], options)) == ["too_large a.txt", "b.txt"])
  }

  @Test func tellsTheFormatByTheFirstByte() throws {
    let cases: [(String, InputFormat)] = [
      (" {}", .jsonl), ("\u{FEFF}\n<p>", .html), ("Kyiv", .text), ("", .text), ("  \n", .text),
    ]
    for (text, format) in cases {
      let path = try folder.write("report", text)
      let items = batches([path]).flatMap(\.items)
      guard case .document(let raw) = items.first else { continue }
      #expect(raw.format == format, "\(text)")
    }
  }

  @Test func givesAnEmptyFileAsADocument() throws {
    let path = try folder.write("a.txt", "")
    #expect(outline(batches([path])) == [path])
  }

  @Test func goesOnAfterAMissingPath() throws {
    let path = try folder.write("a.txt", "x")
    #expect(outline(batches(["/no/such", path])) == ["not_found /no/such", path])
  }

  @Test func refusesJSONLinesInUTF16() throws {
    let path = try folder.write("a.jsonl", [0xff, 0xfe, 0x7b, 0])
    #expect(outline(batches([path])) == ["unknown_encoding \(path)"])
  }
}
