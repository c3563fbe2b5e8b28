/// An ISO 3166-1 alpha-2 code (or SU, YU, XK) in two bytes.
public struct CountryCode: BitwiseCopyable, Hashable, Sendable, CustomStringConvertible {
  /// Both letters, 0 when there is no country.
  public var letters: UInt16

  /// No country.
  @inlinable public static var none: CountryCode { CountryCode(letters: 0) }

  @inlinable public init(letters: UInt16) { self.letters = letters }

  /// Takes two capitals; anything else gives nothing.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 2, bytes.allSatisfy({ (0x41...0x5a).contains($0) }) else { return nil }
    letters = bytes.reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// Whether there is no country.
  @inlinable public var isNone: Bool { letters == 0 }
  /// The two capitals.
  @inlinable public var bytes: (UInt8, UInt8) { (UInt8(letters >> 8), UInt8(letters & 0xff)) }

  public var description: String {
    isNone ? "" : String(decoding: [bytes.0, bytes.1], as: UTF8.self)
  }
}
