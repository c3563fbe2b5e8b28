/// Text without case and Latin accents, for slugs.
public enum Folding {
  /// Appends the small ASCII letters and digits of a range of UTF-8 text.
  ///
  /// Letters of other scripts stay as they are; marks are left out.
  public static func appendFolded(
    _ text: Span<UInt8>,
    _ range: Range<Int>,
    to output: inout [UInt8]
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      switch ByteClass.of(byte) {
      case .letter: output.append(byte | 0x20)
      case .digit: output.append(byte)
      case .lead:
        let scalar = DecodedScalar(text, at, range.upperBound)
        if let plain = LatinFolding.plain(scalar.value) {
          output.append(contentsOf: plain.utf8)
        } else if scalar.sort == .letter {
          for offset in at..<at + scalar.length { output.append(text[offset]) }
        }
        at += scalar.length
        continue
      default: break
      }
      at += 1
    }
  }
}
