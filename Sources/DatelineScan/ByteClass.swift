/// What a byte of UTF-8 text can be to the tokeniser.
public enum ByteClass: UInt8, BitwiseCopyable, Sendable {
  case mark, letter, digit, space
  /// The first (or a later) byte of a scalar outside ASCII.
  case lead

  /// The class of a byte: control characters count as space.
  @inlinable public static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x61...0x7a, 0x41...0x5a: .letter
    case 0...0x20, 0x7f: .space
    case 0x30...0x39: .digit
    case 0x80...0xff: .lead
    default: .mark
    }
  }
}
