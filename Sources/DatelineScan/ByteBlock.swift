/// Sixteen bytes that are looked at together.
///
/// A look gives marks: the top bit of each byte that was looked for. Marks are joined by `|`
/// before ``firstMark`` is asked for; their other bits mean nothing.
///
/// Sums and logic of whole vectors compile to one instruction each. Comparisons do not, so they
/// are spelled as sums whose borrow ends up in the top bit.
@safe
struct ByteBlock {
  typealias Bytes = SIMD16<UInt8>

  /// The number of bytes.
  static var length: Int { 16 }

  let bytes: Bytes

  @inline(__always)
  init(_ bytes: Bytes) { self.bytes = bytes }

  /// Loads the bytes from an address on, which all have to be there.
  @inline(__always)
  @unsafe init(_ address: UnsafePointer<UInt8>) {
    bytes = unsafe UnsafeRawPointer(address).loadUnaligned(as: Bytes.self)
  }

  /// Loads the bytes at an offset that the caller has checked.
  @inline(__always)
  init(_ text: Span<UInt8>, _ at: Int) {
    bytes = unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: Bytes.self)
  }

  /// Stores the bytes, for which there has to be room.
  @inline(__always)
  @unsafe func store(_ address: UnsafeMutablePointer<UInt8>) {
    unsafe UnsafeMutableRawPointer(address).storeBytes(of: bytes, as: Bytes.self)
  }

  // MARK: Looks

  /// Marks bytes outside ASCII.
  @inline(__always) var beyondASCII: Bytes { bytes }

  /// Marks control characters up to a byte, and nothing outside ASCII.
  @inline(__always) func below(_ limit: UInt8) -> Bytes {
    (bytes &- Bytes(repeating: limit)) & ~bytes
  }

  /// Marks one byte of ASCII.
  @inline(__always) func equal(_ byte: UInt8) -> Bytes {
    let other = bytes ^ Bytes(repeating: byte)
    return (other &- Bytes(repeating: 1)) & ~bytes
  }

  /// Marks the control characters, quotation marks and backslashes of JSON.
  @inline(__always) var jsonMarks: Bytes { below(0x20) | equal(0x22) | equal(0x5c) }

  // MARK: Marks

  /// Whether a byte is marked.
  @inline(__always) static func isMarked(_ marks: Bytes) -> Bool {
    let halves = unsafe unsafeBitCast(marks & Bytes(repeating: 0x80), to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// The index of the first byte that is marked, 16 without one.
  @inline(__always) static func firstMark(_ marks: Bytes) -> Int {
    let halves = unsafe unsafeBitCast(marks & Bytes(repeating: 0x80), to: SIMD2<UInt64>.self)
    let first = UInt64(littleEndian: halves[0])
    if first != 0 { return first.trailingZeroBitCount / 8 }
    return 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount / 8
  }
}
