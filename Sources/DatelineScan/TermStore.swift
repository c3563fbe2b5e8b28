/// The strings of the lexicons, end to end in one run of bytes.
///
/// A class, so that each document holds it by one reference.
public final class TermStore: Sendable {
  /// All strings, one behind the other.
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A store without strings.
  public static let empty = TermStore([])
}
