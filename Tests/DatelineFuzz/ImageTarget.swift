import DatelineScan

/// Compiled tables with any damage that their checksum does not tell.
struct ImageTarget: FuzzTarget {
  private static let version: UInt32 = 7
  /// Where magic, version, number of sections, length, checksum and content hash stand.
  private static let places = (
    magic: 0, version: 8, count: 12, length: 16, checksum: 24, hash: 32, sections: 40
  )
  private static let sectionSize = 64
  private static let nameSize = 32

  func check(_ bytes: [UInt8]) throws {
    // Damage that nothing hides must be noticed.
    try BrokenPromise.unless(
      TableImage(bytes: bytes, version: ImageTarget.version) == nil || bytes == mended(bytes),
      "an image with a wrong head opens"
    )
    let bytes = mended(bytes)
    guard let image = TableImage(bytes: bytes, version: ImageTarget.version) else { return }
    var sum: UInt64 = 0
    for name in names(bytes) {
      _ = image.root(name)
      sum &+= read(image.table(name, of: UInt8.self))
      sum &+= read(image.table(name, of: UInt32.self))
      sum &+= read(image.table(name, of: UInt64.self))
    }
    try BrokenPromise.unless(
      image.table("", of: SIMD64<UInt64>.self)?.count ?? 0 <= bytes.count / 512,
      "a table larger than its image"
    )
  }

  /// Reads every element, so that a table outside the image is noticed.
  private func read<Element: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ table: FlatTable<Element>?
  ) -> UInt64 {
    guard let table else { return 0 }
    return table.elements.reduce(0) { $0 &+ UInt64(truncatingIfNeeded: $1) }
  }

  /// The bytes with the magic, version, length and checksum of an image that is whole.
  private func mended(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= ImageTarget.places.sections else { return bytes }
    var bytes = bytes
    put(0x3158_454c_4554_4144 as UInt64, at: ImageTarget.places.magic, in: &bytes)
    put(ImageTarget.version, at: ImageTarget.places.version, in: &bytes)
    put(UInt64(bytes.count), at: ImageTarget.places.length, in: &bytes)
    let checked = ImageTarget.places.hash..<bytes.count
    put(
      ContentHash.hash(bytes.span.extracting(checked)),
      at: ImageTarget.places.checksum,
      in: &bytes
    )
    return bytes
  }

  private func put<Value: FixedWidthInteger>(_ value: Value, at place: Int, in bytes: inout [UInt8])
  {
    for index in 0..<MemoryLayout<Value>.size {
      bytes[place + index] = UInt8(truncatingIfNeeded: value >> Value(index * 8))
    }
  }

  /// The names of the sections that have room in the bytes.
  private func names(_ bytes: [UInt8]) -> [String] {
    stride(
      from: ImageTarget.places.sections,
      through: bytes.count - ImageTarget.sectionSize,
      by: ImageTarget.sectionSize
    ).map { start in
      let name = bytes[start..<start + ImageTarget.nameSize].prefix { $0 != 0 }
      return String(decoding: name, as: UTF8.self)
    }
  }
}
