/// What cleaning does with a scalar outside ASCII.
enum ScalarClass {
  /// It stays.
  case ordinary
  /// It becomes a space.
  case space
  /// It is left out: soft hyphens, zero-width spaces, directional marks, controls.
  case invisible
  /// It may combine with what stands before it, so the two are composed first.
  case combining

  @inline(__always)
  static func of(_ scalar: UInt32) -> ScalarClass {
    if scalar < 0x300 {
      if scalar > 0xad { return .ordinary }
      if scalar == 0xa0 || scalar == 0x85 { return .space }
      return scalar == 0xad || scalar < 0xa0 ? .invisible : .ordinary
    }
    if (0x2010..<0x2028).contains(scalar) || (0x20a0..<0x20d0).contains(scalar) {
      return .ordinary
    }
    return beyondLatin(scalar)
  }

  private static func beyondLatin(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: .space
    case 0x180e, 0x200b, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x2064, 0x2066...0x206f, 0xfeff,
      0xfff9...0xfffb:
      .invisible
    // Blocks whose scalars are composed already and combine with nothing before them. What is
    // not listed takes the slow path, which leaves composed text as it is.
    case 0x391...0x3ff, 0x400...0x482, 0x48a...0x52f, 0x531...0x58f, 0x5d0...0x5ea, 0x621...0x64a,
      0x660...0x66f, 0x671...0x6d3, 0x10a0...0x10ff, 0x1e00...0x1eff, 0x200c, 0x200d,
      0x2030...0x205e, 0x2070...0x209f, 0x2100...0x2125, 0x2127...0x2129, 0x212c...0x2328,
      0x232b...0x2adb, 0x2add...0x2bff, 0x3001...0x3029, 0x3041...0x3096, 0x309f...0x30ff,
      0x3400...0xa4cf, 0xac00...0xd7a3, 0xe000...0xf8ff, 0xfe0e, 0xfe0f, 0xff01...0xfffd,
      0x1f000...0x1faff, 0x20000...0x2f7ff:
      .ordinary
    default: .combining
    }
  }
}
