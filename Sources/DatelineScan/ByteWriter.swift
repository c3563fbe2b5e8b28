/// A buffer that only grows, for output that is built byte by byte.
///
/// It owns plain memory instead of an `Array`, so that an append is one comparison and a store.
/// Behind its limit there is always some memory more, so short appends need not be counted.
@safe
public struct ByteWriter: ~Copyable, @unchecked Sendable {
  /// The bytes of memory behind ``limit``: what may be stored after one comparison.
  @usableFromInline static var slack: Int { 128 }

  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  /// Where the next byte goes.
  @usableFromInline var next: UnsafeMutablePointer<UInt8>
  /// The last place from which on ``slack`` bytes may be stored.
  @usableFromInline var limit: UnsafeMutablePointer<UInt8>
  /// Whether the memory is the writer's own, not lent by an array.
  private var isOwner = true

  /// Creates an empty buffer with room for a number of bytes.
  public init(capacity: Int = 4096) {
    let room = max(16, capacity)
    unsafe base = .allocate(capacity: room + ByteWriter.slack)
    unsafe next = base
    unsafe limit = base + room
  }

  /// Creates an empty buffer in memory that somebody else gives back, ``slack`` included.
  @unsafe private init(lent memory: UnsafeMutablePointer<UInt8>, _ capacity: Int) {
    unsafe base = memory
    unsafe next = base
    unsafe limit = base + capacity - ByteWriter.slack
    isOwner = false
  }

  deinit { if isOwner { unsafe base.deallocate() } }

  /// Calls a closure with a buffer whose bytes go to the end of an array.
  ///
  /// - Parameters:
  ///   - array: what the bytes are appended to.
  ///   - room: how many bytes will come, about. They are written where they stay; when there are
  ///     more, all are moved once.
  ///   - body: writes the bytes.
  public static func append(
    to array: inout [UInt8],
    room: Int,
    _ body: (inout ByteWriter) -> Void
  ) {
    var moved: ByteWriter?
    array.append(addingCapacity: max(16, room) + slack) { output in
      unsafe output.withUnsafeMutableBufferPointer { memory, count in
        guard let start = memory.baseAddress else { return }
        var writer = unsafe ByteWriter(lent: start + count, memory.count - count)
        body(&writer)
        if writer.isOwner { moved = consume writer } else { count += writer.count }
      }
    }
    moved?.append(to: &array)
  }

  /// The number of bytes written.
  @inlinable public var count: Int { unsafe next - base }

  /// Appends one byte.
  @inlinable @inline(__always) public mutating func byte(_ byte: UInt8) {
    makeRoom()
    stored(byte)
  }

  /// Appends a string known when compiling.
  @inlinable @inline(__always) public mutating func literal(_ string: StaticString) {
    let length = string.utf8CodeUnitCount
    if length <= ByteWriter.slack { makeRoom() } else { reserve(length) }
    stored(string)
  }

  /// Appends bytes as they are.
  @inlinable public mutating func bytes(_ bytes: Span<UInt8>) {
    reserve(bytes.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe next.update(from: start, count: source.count)
    }
    advance(bytes.count)
  }

  /// Forgets what was written but keeps the memory.
  public mutating func removeAll() { unsafe next = base }

  /// Calls a closure with the bytes written.
  public borrowing func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: base, count: count).span)
  }

  /// Appends the bytes written to an array.
  public borrowing func append(to array: inout [UInt8]) {
    unsafe array.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  /// The last byte written, 0 before the first.
  @inlinable var last: UInt8 { unsafe next == base ? 0 : next[-1] }

  // MARK: Room

  /// Makes room for ``slack`` bytes.
  @inlinable @inline(__always) mutating func makeRoom() {
    if unsafe next > limit { grow(by: 0) }
  }

  /// Makes room for a number of bytes, and ``slack`` more.
  @inlinable @inline(__always) mutating func reserve(_ wanted: Int) {
    if unsafe limit - next < wanted { grow(by: wanted) }
  }

  /// Appends one byte into room that was made before.
  @inlinable @inline(__always) mutating func stored(_ byte: UInt8) {
    unsafe next.pointee = byte
    unsafe next += 1
  }

  /// Appends a string into room that was made before.
  @inlinable @inline(__always) mutating func stored(_ string: StaticString) {
    // For a length known when compiling this is a few moves.
    unsafe next.initialize(from: string.utf8Start, count: string.utf8CodeUnitCount)
    advance(string.utf8CodeUnitCount)
  }

  /// Counts bytes that were stored behind the end.
  @inlinable @inline(__always) mutating func advance(_ bytes: Int) { unsafe next += bytes }

  @usableFromInline @inline(never) mutating func grow(by wanted: Int) {
    let count = self.count
    let room = unsafe max(2 * (limit - base), count + wanted)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: room + ByteWriter.slack)
    unsafe moved.update(from: base, count: count)
    if isOwner { unsafe base.deallocate() }
    isOwner = true
    unsafe base = moved
    unsafe next = moved + count
    unsafe limit = moved + room
  }
}
