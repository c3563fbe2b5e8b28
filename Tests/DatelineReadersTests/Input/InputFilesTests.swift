import DatelineCore
import DatelineReaders
import Testing

@Suite struct InputFilesTests {
  let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  private func names(_ paths: [String]) -> [String] {
    InputFiles(paths: paths).map { found in
      switch found {
      case .success(let file): file.name
      case .failure(let error): "\(error.code.rawValue) \(error.id)"
      }
    }
  }

  @Test func walksADirectoryInTheOrderOfPathBytes() throws {
    for name in ["b.txt", "a/z.html", "a.txt", "a-b.jsonl", "a/y/1.ndjson.gz", "c.XHTML", "d.htm"] {
      try folder.write(name, "x")
    }
    for name in ["e.pdf", "f.golden", "gz", "txt"] { try folder.write(name, "x") }
    #expect(
      names([folder.path])
        == ["a-b.jsonl", "a.txt", "a/y/1.ndjson.gz", "a/z.html", "b.txt", "c.XHTML", "d.htm"]
    )
  }

  @Test func takesAFileArgumentWhateverItsName() throws {
    let path = try folder.write("report", "x")
    #expect(names([path, "-"]) == [path, "-"])
  }

  @Test func tellsMissingPaths() {
    #expect(names(["/no/such"]) == ["not_found /no/such"])
  }

  @Test func tellsAPathBelowAFile() throws {
    let path = try folder.write("a.txt", "x")
    #expect(names([path + "/b.txt"]) == ["unreadable \(path)/b.txt"])
  }

  @Test func stopsAtLinksThatLoop() throws {
    try folder.write("a/b.txt", "x")
    try folder.link("a/up", to: folder.path)
    #expect(names([folder.path]) == ["a/b.txt", "directory_loop a/up/"])
  }

  @Test func walksADirectoryNamedLikeAFile() throws {
    try folder.write("odd.txt/a.txt", "x")
    #expect(names([folder.path]) == ["odd.txt/a.txt"])
  }
}
