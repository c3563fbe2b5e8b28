/// Tells text from other data by its first bytes.
enum BinarySniffer {
  /// How many bytes are looked at.
  private static let reach = 8192

  /// One control character in fifty bytes is more than any text has.
  private static let controlShare = 50
  /// One NUL in a thousand bytes likewise.
  private static let nulShare = 1000
  /// So many are forgiven in any text.
  private static let few = 2

  /// Whether bytes are no text in any encoding that is readable as ASCII.
  static func isBinary(_ bytes: Span<UInt8>) -> Bool {
    let count = min(bytes.count, reach)
    var controls = 0
    var nuls = 0
    for at in 0..<count where bytes[at] < 0x20 {
      switch bytes[at] {
      case 0: nuls += 1
      case 0x08...0x0d, 0x1b: break
      default: controls += 1
      }
    }
    return nuls > max(few, count / nulShare) || controls > max(few, count / controlShare)
      || hasSignature(bytes)
  }

  /// Formats whose first page is all printable.
  private static func hasSignature(_ bytes: Span<UInt8>) -> Bool {
    let signatures: [[UInt8]] = [Array("%PDF-".utf8), Array("{\\rtf".utf8)]
    return signatures.contains { signature in
      bytes.count >= signature.count && signature.indices.allSatisfy { bytes[$0] == signature[$0] }
    }
  }
}
