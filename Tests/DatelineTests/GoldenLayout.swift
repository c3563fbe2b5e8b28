/// Lines of JSON with line breaks that make differences readable: each key of a record, and each
/// element of its layers, stands in a line of its own.
///
/// Only line feeds are added, none of which can stand inside JSON as our writer writes it.
enum GoldenLayout {
  /// Breaks the lines of records.
  static func unfolded(_ lines: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(lines.count + lines.count / 50)
    var open: [UInt8] = []
    var isString = false
    var isEscaped = false
    for byte in lines {
      if isString {
        output.append(byte)
        isString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): open.removeLast()
      default: break
      }
      output.append(byte)
      let isInLayer = open.count == 2 && open[1] == UInt8(ascii: "[")
      let breaks =
        byte == UInt8(ascii: ",") && (open.count == 1 || isInLayer)
        || byte == UInt8(ascii: "[") && isInLayer
      if breaks { output.append(UInt8(ascii: "\n")) }
    }
    return output
  }

  /// Takes the line breaks inside records out again.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      let isInside = index > 0 && text[index - 1] != UInt8(ascii: "}")
      if byte != UInt8(ascii: "\n") || !isInside { output.append(byte) }
    }
    return output
  }
}
