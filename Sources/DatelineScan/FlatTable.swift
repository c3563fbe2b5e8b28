/// A read-only table of plain values in one run of memory.
///
/// Look-up tables live here, not in `Array`, so that one layout serves tables built in memory
/// and, later, tables mapped from a file. Every read is bounds-checked.
@safe
public struct FlatTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// Frees the memory with the last copy of the table.
  @usableFromInline
  @safe
  final class Owner {
    let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
      count = elements.count
      unsafe base = .allocate(capacity: max(1, elements.count))
      for (index, element) in elements.enumerated() {
        unsafe base.advanced(by: index).initialize(to: element)
      }
    }

    deinit { unsafe base.deallocate() }
  }

  @usableFromInline let base: UnsafePointer<Element>
  @usableFromInline let owner: Owner
  public let count: Int

  /// Copies the elements of an array.
  public init(_ elements: [Element]) {
    owner = Owner(elements)
    unsafe base = UnsafePointer(owner.base)
    count = elements.count
  }

  @inlinable public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "index outside the table")
    return unsafe base[index]
  }
}
