/// What a byte of UTF-8 text can be to the tokeniser.
public enum ByteClass: UInt8, BitwiseCopyable, Sendable {
  case mark, letter, digit, space
  /// The first (or a later) byte of a scalar outside ASCII.
  case lead

  /// The class of a byte: control characters count as space.
  @inlinable @inline(__always) public static func of(_ byte: UInt8) -> ByteClass {
    if (byte | 0x20) &- 0x61 < 26 { return .letter }
    if byte <= 0x20 { return .space }
    if byte &- 0x30 < 10 { return .digit }
    if byte >= 0x80 { return .lead }
    return byte == 0x7f ? .space : .mark
  }
}
