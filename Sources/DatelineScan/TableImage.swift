/// Named tables of plain values end to end in one run of bytes, which can be kept in a file.
///
/// Layout, little-endian: a header of 40 bytes (magic, version, number of sections, length,
/// checksum, content hash), 64 bytes for each section (name, offset, count, stride, root), then the
/// sections at multiples of 16. The layout of the values is that of the program that wrote
/// them: a section of another stride, or an image of another version, does not open.
public struct TableImage: Sendable {
  static let magic: UInt64 = 0x3158_454c_4554_4144  // "DATELEX1"
  static let headerSize = 40
  static let sectionSize = 64
  static let nameSize = 32
  static let alignment = 16
  /// Where the checksum starts to count.
  static let checkedFrom = 32

  private struct Section {
    var offset: Int
    var count: Int
    var stride: Int
    var root: UInt32
  }

  private let memory: ImageMemory
  private let sections: [String: Section]
  /// A hash of what the tables were made from.
  public let contentHash: UInt64

  /// Opens an image kept in a file; nothing when there is none, or it is damaged or of another
  /// version.
  ///
  /// The checksum takes longer than all the rest, so a file that stood it is sealed: the seal lies
  /// beside the file.
  public init?(mapping path: String, version: UInt32) {
    guard let memory = ImageMemory(mapping: path) else { return nil }
    let isSealed = memory.seal != nil && memory.seal == ImageSeal(ofFile: path)
    self.init(memory, version: version, isChecked: isSealed)
    if !isSealed { memory.seal?.keep(besides: path) }
  }

  /// Removes an image kept in a file, with its seal.
  package static func remove(_ path: String) {
    _ = SystemCalls.remove(path)
    _ = SystemCalls.remove(ImageSeal.path(path))
  }

  /// Opens an image made in memory.
  public init?(bytes: [UInt8], version: UInt32) {
    self.init(ImageMemory(bytes), version: version, isChecked: false)
  }

  private init?(_ memory: ImageMemory, version: UInt32, isChecked: Bool) {
    guard memory.count >= TableImage.headerSize, memory.load(0) == TableImage.magic,
      memory.load(8) == version, memory.load(16, as: UInt64.self) == UInt64(memory.count),
      isChecked
        || memory.load(24, as: UInt64.self) == memory.hash(from: TableImage.checkedFrom)
    else { return nil }
    let count = Int(memory.load(12, as: UInt32.self))
    guard TableImage.headerSize + count * TableImage.sectionSize <= memory.count else { return nil }
    var sections: [String: Section] = [:]
    for index in 0..<count {
      let at = TableImage.headerSize + index * TableImage.sectionSize
      let name = (0..<TableImage.nameSize).map { memory.load(at + $0, as: UInt8.self) }
      let section = Section(
        offset: Int(truncatingIfNeeded: memory.load(at + 32, as: UInt64.self)),
        count: Int(truncatingIfNeeded: memory.load(at + 40, as: UInt64.self)),
        stride: Int(memory.load(at + 48, as: UInt32.self)),
        root: memory.load(at + 52)
      )
      guard section.offset >= 0, section.count >= 0, section.offset <= memory.count,
        section.count <= (memory.count - section.offset) / max(1, section.stride),
        section.offset % TableImage.alignment == 0
      else { return nil }
      sections[String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)] = section
    }
    self.memory = memory
    self.sections = sections
    contentHash = memory.load(32)
  }

  /// The table of a name; nothing when the image lacks it or its values are laid out otherwise.
  public func table<Element: BitwiseCopyable & Sendable>(
    _ name: String,
    of type: Element.Type = Element.self
  ) -> FlatTable<Element>? {
    guard let section = sections[name], section.stride == MemoryLayout<Element>.stride else {
      return nil
    }
    return unsafe FlatTable(
      base: (memory.base + section.offset).assumingMemoryBound(to: Element.self),
      count: section.count,
      owner: memory
    )
  }

  /// The number kept beside the table of a name.
  public func root(_ name: String) -> UInt32? { sections[name]?.root }
}
