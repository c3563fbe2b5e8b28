import DatelineScan
import Foundation
import Testing

@Suite struct FileStampTests {
  /// A folder that goes away at the end of a test.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "dateline-stamp-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    try body(folder)
  }

  private func write(_ text: String, to path: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  private func stamps(_ folder: URL) -> [FileStamp] {
    FileStamp.files(below: folder.path(), endingIn: ".tsv")
  }

  @Test func findsFilesOfAnEndingSortedByPath() throws {
    try withFolder { folder in
      for path in ["z.tsv", "a/b.tsv", "a.tsv", "a/b.txt", "README.md", "c/d/e.tsv"] {
        try write("row", to: path, in: folder)
      }
      let paths = stamps(folder).map { $0.path.dropFirst(folder.path().utf8.count) }
      #expect(paths == ["/a.tsv", "/a/b.tsv", "/c/d/e.tsv", "/z.tsv"])
      #expect(stamps(folder).allSatisfy { $0.size == 3 })
    }
  }

  @Test func changesWithSizeAndTime() throws {
    try withFolder { folder in
      try write("row", to: "a.tsv", in: folder)
      let first = stamps(folder)
      #expect(stamps(folder) == first)
      try write("rows", to: "a.tsv", in: folder)
      #expect(stamps(folder) != first)
      let second = stamps(folder)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1000)],
        ofItemAtPath: folder.appending(path: "a.tsv").path()
      )
      #expect(stamps(folder) != second)
      #expect(stamps(folder).first?.changed == 1_000_000_000_000)
    }
  }

  @Test func aFolderThatIsNotThereHasNone() {
    #expect(FileStamp.files(below: "/nonexistent", endingIn: ".tsv") == [])
  }

  @Test func comesBackFromALoopOfLinks() throws {
    try withFolder { folder in
      try write("row", to: "a.tsv", in: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "loop").path(),
        withDestinationPath: "."
      )
      #expect(stamps(folder).count < 10)
      #expect(stamps(folder).contains { $0.path.hasSuffix("/a.tsv") })
    }
  }
}
