/// A read-only table of plain values in one run of memory.
///
/// The memory is a part of a ``TableImage``, built at start or mapped from a file, so tables cost
/// nothing to open. Every read is bounds-checked.
@safe
public struct FlatTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let base: UnsafePointer<Element>
  /// Keeps the memory alive.
  @usableFromInline let owner: AnyObject
  /// The number of elements.
  public let count: Int

  /// Takes a part of an owner's memory, which does not change or move while the owner lives.
  @unsafe init(base: UnsafePointer<Element>, count: Int, owner: AnyObject) {
    unsafe self.base = base
    self.count = count
    self.owner = owner
  }

  /// Copies the elements of an array.
  public init(_ elements: [Element]) {
    let bytes = unsafe elements.withUnsafeBytes { unsafe [UInt8]($0) }
    let memory = ImageMemory(bytes)
    unsafe self.init(
      base: memory.base.assumingMemoryBound(to: Element.self),
      count: elements.count,
      owner: memory
    )
  }

  /// The element at an index, which must be one of the table's.
  @inlinable public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "index outside the table")
    return unsafe base[index]
  }

  /// Some elements, copied.
  public subscript(range: Range<Int>) -> ArraySlice<Element> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the table")
    return unsafe ArraySlice(
      UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    )
  }

  /// All elements, copied.
  public var elements: [Element] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }
}
