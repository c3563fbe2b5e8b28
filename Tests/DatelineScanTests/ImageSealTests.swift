import Foundation
import Testing

@testable import DatelineScan

/// A sealed image opens without its checksum, until the file changes.
@Suite struct ImageSealTests {
  /// An image whose checksum does not fit, in a folder of its own.
  private final class DamagedFile {
    let folder: URL
    let path: String

    init() throws {
      folder = FileManager.default.temporaryDirectory
        .appending(path: "dateline-seal-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      path = folder.appending(path: "lexicons.image").path()
      var bytes = TableImageTests.image
      bytes[bytes.count - 1] ^= 1
      try Data(bytes).write(to: URL(filePath: path))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Seals the file as if it had been checked so many seconds from now.
    func seal(after seconds: Int) throws {
      let now = Int(Date().timeIntervalSince1970) + seconds
      try #require(ImageMemory(mapping: path)?.seal).keep(besides: path, now: now * 1_000_000_000)
    }

    var isSealed: Bool { FileManager.default.fileExists(atPath: ImageSeal.path(path)) }
    var opens: Bool { TableImage(mapping: path, version: TableImageTests.version) != nil }
  }

  @Test func asksForTheChecksumWithoutASeal() throws {
    let file = try DamagedFile()
    #expect(!file.opens)
    #expect(!file.isSealed)
  }

  @Test func trustsASealedFile() throws {
    let file = try DamagedFile()
    try file.seal(after: 10)
    #expect(file.isSealed)
    #expect(file.opens)
  }

  @Test func sealsNoFileThatHasJustChanged() throws {
    let file = try DamagedFile()
    try file.seal(after: 0)
    #expect(!file.isSealed)
  }

  @Test func noticesEveryChange() throws {
    let file = try DamagedFile()
    try file.seal(after: 10)
    let bytes = try Data(contentsOf: URL(filePath: file.path))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)],
      ofItemAtPath: file.path
    )
    #expect(!file.opens)
    // The same bytes in another file of the name.
    try file.seal(after: 10)
    #expect(file.opens)
    try bytes.write(to: URL(filePath: file.path), options: .atomic)
    #expect(!file.opens)
  }

  @Test func takesNoForeignSeal() throws {
    let file = try DamagedFile()
    for seal in [Data(), Data("not a seal".utf8), Data(repeating: 0, count: 64)] {
      try seal.write(to: URL(filePath: ImageSeal.path(file.path)))
      #expect(!file.opens)
    }
  }

  @Test func goesWithItsImage() throws {
    let file = try DamagedFile()
    try file.seal(after: 10)
    TableImage.remove(file.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder.path()).isEmpty)
  }
}
