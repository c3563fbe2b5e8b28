import Foundation
import Testing

@testable import DatelineScan

@Suite struct TableImageTests {
  private struct Pair: BitwiseCopyable, Equatable {
    var left: UInt32
    var right: UInt64
  }

  static let version: UInt32 = 7

  /// An image of two tables, `numbers` and `bytes`.
  static let image: [UInt8] = {
    var builder = TableImageBuilder()
    builder.add("numbers", [3, 1, 2] as [UInt32], root: 9)
    builder.add("bytes", Array("kyiv".utf8))
    return builder.build(version: version, contentHash: 0x0123_4567_89ab_cdef)
  }()

  /// The image with a change and a checksum that fits it.
  private func image(changing change: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes = Self.image
    change(&bytes)
    let checked = TableImage.checkedFrom..<bytes.count
    Self.put(ContentHash.hash(bytes.span.extracting(checked)), at: 24, in: &bytes)
    return bytes
  }

  private static func put<Value: FixedWidthInteger>(
    _ value: Value,
    at offset: Int,
    in bytes: inout [UInt8]
  ) {
    for place in 0..<MemoryLayout<Value>.size {
      bytes[offset + place] = UInt8(truncatingIfNeeded: value >> Value(place * 8))
    }
  }

  private func opens(_ bytes: [UInt8]) -> Bool {
    TableImage(bytes: bytes, version: Self.version) != nil
  }

  @Test func givesBackItsTables() throws {
    let image = try #require(TableImage(bytes: Self.image, version: Self.version))
    #expect(image.contentHash == 0x0123_4567_89ab_cdef)
    #expect(image.table("numbers", of: UInt32.self)?.elements == [3, 1, 2])
    #expect(image.table("bytes", of: UInt8.self)?.elements == Array("kyiv".utf8))
    #expect(image.root("numbers") == 9)
    #expect(image.root("bytes") == 0)
  }

  @Test func keepsEmptyTablesAndPaddedValues() throws {
    var builder = TableImageBuilder()
    builder.add("none", [] as [UInt64])
    builder.add("pairs", [Pair(left: 1, right: 2), Pair(left: 3, right: .max)])
    let bytes = builder.build(version: 1, contentHash: 0)
    let image = try #require(TableImage(bytes: bytes, version: 1))
    #expect(image.table("none", of: UInt64.self)?.count == 0)
    #expect(
      image.table("pairs", of: Pair.self)?.elements
        == [Pair(left: 1, right: 2), Pair(left: 3, right: .max)]
    )
  }

  @Test func anImageWithoutTablesOpens() throws {
    let bytes = TableImageBuilder().build(version: 1, contentHash: 5)
    #expect(TableImage(bytes: bytes, version: 1)?.contentHash == 5)
  }

  @Test func lacksTablesOfOtherNamesAndStrides() throws {
    let image = try #require(TableImage(bytes: Self.image, version: Self.version))
    #expect(image.table("number", of: UInt32.self) == nil)
    #expect(image.table("numbers", of: UInt64.self) == nil)
    #expect(image.root("words") == nil)
  }

  @Test func refusesAnotherVersion() {
    #expect(TableImage(bytes: Self.image, version: Self.version + 1) == nil)
  }

  @Test func refusesAnotherMagic() {
    var bytes = Self.image
    bytes[0] ^= 1
    #expect(!opens(bytes))
  }

  @Test func refusesAnotherLength() {
    #expect(!opens(Self.image + [0]))
    #expect(!opens(image { Self.put(UInt64($0.count + 1), at: 16, in: &$0) }))
  }

  @Test func refusesEveryTruncation() {
    for count in Self.image.indices { #expect(!opens(Array(Self.image[..<count])), "\(count)") }
  }

  @Test func refusesEveryFlippedBit() {
    for at in Self.image.indices {
      var bytes = Self.image
      bytes[at] ^= 0x10
      #expect(!opens(bytes), "byte \(at)")
    }
  }

  @Test func aFittingChecksumOpens() {
    #expect(opens(image { _ in }))
  }

  /// Offset, count and stride of the first section, and the number of sections.
  @Test func refusesSectionsOutsideTheImage() {
    let section = TableImage.headerSize
    let offset = section + TableImage.nameSize
    let badOffsets: [UInt64] = [1 << 20, 8, .max, 1 << 63]
    for bad in badOffsets {
      #expect(!opens(image { Self.put(bad, at: offset, in: &$0) }), "\(bad)")
    }
    for bad in [1 << 20, .max, 1 << 62, 1 << 63] as [UInt64] {
      #expect(!opens(image { Self.put(bad, at: offset + 8, in: &$0) }), "\(bad)")
    }
    #expect(!opens(image { Self.put(UInt32.max, at: offset + 16, in: &$0) }))
    for bad in [1 << 16, .max] as [UInt32] {
      #expect(!opens(image { Self.put(bad, at: 12, in: &$0) }), "\(bad)")
    }
  }

  @Test func mapsAFile() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "dateline-image-\(UUID().uuidString)")
    try Data(Self.image).write(to: file)
    let image = try #require(TableImage(mapping: file.path(), version: Self.version))
    // What is mapped outlives the name of the file.
    try FileManager.default.removeItem(at: file)
    let numbers = try #require(image.table("numbers", of: UInt32.self))
    #expect(numbers.elements == [3, 1, 2])
    #expect(numbers[2] == 2)
    #expect(TableImage(mapping: file.path(), version: Self.version) == nil)
  }

  @Test func aTableOutlivesItsImage() throws {
    var image = TableImage(bytes: Self.image, version: Self.version)
    let table = try #require(image?.table("numbers", of: UInt32.self))
    image = nil
    #expect(table.elements == [3, 1, 2])
  }

  @Test func mapsNoFolderAndNoEmptyFile() throws {
    let folder = FileManager.default.temporaryDirectory
    #expect(TableImage(mapping: folder.path(), version: Self.version) == nil)
    #expect(TableImage(mapping: "/dev/null", version: Self.version) == nil)
  }

  @Test func refusesAnIndexOutsideAMappedTable() async {
    await #expect(processExitsWith: .failure) {
      var builder = TableImageBuilder()
      builder.add("numbers", [1] as [UInt32])
      let bytes = builder.build(version: 1, contentHash: 0)
      let table = TableImage(bytes: bytes, version: 1)?.table("numbers", of: UInt32.self)
      _ = table?[1]
    }
  }

  @Test func refusesALongName() async {
    await #expect(processExitsWith: .failure) {
      var builder = TableImageBuilder()
      builder.add(String(repeating: "n", count: 32), [1] as [UInt8])
    }
  }
}
