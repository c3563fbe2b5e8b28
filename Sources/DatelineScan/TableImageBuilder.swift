/// Collects tables and lays them out as a ``TableImage``.
public struct TableImageBuilder {
  private struct Section {
    var name: String
    var offset: Int
    var count: Int
    var stride: Int
    var root: UInt32
  }

  private var sections: [Section] = []
  private var data: [UInt8] = []

  public init() {}

  /// Adds a table, and a number to keep beside it.
  ///
  /// - Parameters:
  ///   - name: at most 31 bytes of ASCII, used once.
  ///   - elements: the rows.
  ///   - root: any number that belongs to the table.
  public mutating func add<Element: BitwiseCopyable>(
    _ name: String,
    _ elements: [Element],
    root: UInt32 = 0
  ) {
    precondition(name.utf8.count < TableImage.nameSize, "the name of a section is too long")
    while data.count % TableImage.alignment != 0 { data.append(0) }
    sections.append(
      Section(
        name: name,
        offset: data.count,
        count: elements.count,
        stride: MemoryLayout<Element>.stride,
        root: root
      )
    )
    unsafe elements.withUnsafeBytes { unsafe data.append(contentsOf: $0) }
  }

  /// The bytes of the image.
  public func build(version: UInt32, contentHash: UInt64) -> [UInt8] {
    let tables = TableImage.headerSize + sections.count * TableImage.sectionSize
    let start = (tables + TableImage.alignment - 1) / TableImage.alignment * TableImage.alignment
    var bytes: [UInt8] = []
    bytes.reserveCapacity(start + data.count)
    append(TableImage.magic, to: &bytes)
    append(version, to: &bytes)
    append(UInt32(sections.count), to: &bytes)
    append(UInt64(start + data.count), to: &bytes)
    append(UInt64(0), to: &bytes)
    append(contentHash, to: &bytes)
    for section in sections {
      let name = Array(section.name.utf8)
      bytes += name + [UInt8](repeating: 0, count: TableImage.nameSize - name.count)
      append(UInt64(start + section.offset), to: &bytes)
      append(UInt64(section.count), to: &bytes)
      append(UInt32(section.stride), to: &bytes)
      append(section.root, to: &bytes)
      append(UInt64(0), to: &bytes)
    }
    bytes += [UInt8](repeating: 0, count: start - bytes.count)
    bytes += data
    var checksum: [UInt8] = []
    append(
      ContentHash.hash(bytes.span.extracting(TableImage.checkedFrom..<bytes.count)),
      to: &checksum
    )
    bytes.replaceSubrange(24..<32, with: checksum)
    return bytes
  }

  private func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    var rest = value.littleEndian
    for _ in 0..<MemoryLayout.size(ofValue: value) {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
