/// Text without case and Latin accents, for slugs.
public enum Folding {
  /// Appends the small ASCII letters and digits of UTF-8 text; other marks are left out.
  public static func appendFolded(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let bytes = Array(text)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      switch ByteClass.of(byte) {
      case .letter: output.append(byte | 0x20)
      case .digit: output.append(byte)
      case .lead:
        let scalar = DecodedScalar(bytes.span, at, bytes.count)
        if let plain = LatinFolding.plain(scalar.value) {
          output.append(contentsOf: plain.utf8)
        } else if scalar.sort == .letter {
          output.append(contentsOf: bytes[at..<at + scalar.length])
        }
        at += scalar.length
        continue
      default: break
      }
      at += 1
    }
  }
}
