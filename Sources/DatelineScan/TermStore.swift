/// The strings of the lexicons, end to end in one run of bytes.
///
/// A class, so that each document holds it by one reference.
public final class TermStore: Sendable {
  /// All strings, one behind the other.
  public let bytes: FlatTable<UInt8>

  public init(_ bytes: FlatTable<UInt8>) { self.bytes = bytes }

  /// Copies the bytes of an array.
  public convenience init(_ bytes: [UInt8]) { self.init(FlatTable(bytes)) }

  /// A store without strings.
  public static let empty = TermStore([] as [UInt8])

  /// Whether two terms of the store have the same bytes.
  public func isSame(_ one: Term, _ other: Term) -> Bool {
    guard one.length == other.length else { return false }
    for offset in 0..<Int(one.length)
    where bytes[Int(one.start) + offset] != bytes[Int(other.start) + offset] {
      return false
    }
    return true
  }
}
