/// A buffer that only grows, for output that is built byte by byte.
///
/// It owns plain memory instead of an `Array`, so that an append is one comparison and a store.
@safe
public struct ByteWriter: ~Copyable, @unchecked Sendable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var used = 0

  /// Creates an empty buffer with room for a number of bytes.
  public init(capacity: Int = 4096) {
    self.capacity = max(16, capacity)
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  /// The number of bytes written.
  @inlinable public var count: Int { used }

  /// Appends one byte.
  @inlinable public mutating func byte(_ byte: UInt8) {
    reserve(1)
    unsafe base[count] = byte
    advance(1)
  }

  /// Appends a string known when compiling.
  @inlinable @inline(__always) public mutating func literal(_ string: StaticString) {
    let length = string.utf8CodeUnitCount
    reserve(length)
    unsafe (base + count).update(from: string.utf8Start, count: length)
    advance(length)
  }

  /// Appends bytes as they are.
  @inlinable public mutating func bytes(_ bytes: Span<UInt8>) {
    reserve(bytes.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe (base + count).update(from: start, count: source.count)
    }
    advance(bytes.count)
  }

  /// Forgets what was written but keeps the memory.
  public mutating func removeAll() { used = 0 }

  /// Calls a closure with the bytes written.
  public borrowing func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: base, count: count).span)
  }

  /// Appends the bytes written to an array.
  public borrowing func append(to array: inout [UInt8]) {
    unsafe array.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  /// The last byte written, 0 before the first.
  @inlinable var last: UInt8 { count == 0 ? 0 : unsafe base[count - 1] }

  /// Makes room for a number of bytes more.
  @inlinable @inline(__always) mutating func reserve(_ wanted: Int) {
    if capacity - count < wanted { grow(by: wanted) }
  }

  /// Appends one byte into room that was made before.
  @inlinable @inline(__always) mutating func stored(_ byte: UInt8) {
    unsafe base[used] = byte
    used &+= 1
  }

  /// Counts bytes that were stored behind the end.
  @inlinable @inline(__always) mutating func advance(_ bytes: Int) { used &+= bytes }

  @usableFromInline @inline(never) mutating func grow(by wanted: Int) {
    let larger = max(capacity * 2, count + wanted)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe moved.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = moved
    capacity = larger
  }
}
