/// A read-only table whose size is a power of two, read by the lower bits of a hash.
///
/// Whatever the hash, the element lies inside the table, so no index is compared.
public struct MaskedTable<Element: BitwiseCopyable & Sendable>: Sendable {
  @usableFromInline let table: FlatTable<Element>
  @usableFromInline let mask: Int

  /// Takes a table whose size is a power of two.
  public init(_ table: FlatTable<Element>) {
    precondition(table.count.nonzeroBitCount == 1, "the size is a power of two")
    self.table = table
    mask = table.count - 1
  }

  /// The element that the lower bits of a hash name.
  @inlinable @inline(__always) public subscript(hash: Int) -> Element {
    unsafe table.base[hash & mask]
  }
}
