import DatelineScan

/// The bytes of an input as UTF-8.
struct DecodedText {
  var bytes: [UInt8] = []
  /// The encoding of the input, in small letters.
  var encoding = "utf-8"
  /// The number of U+FFFD put for bytes that mean nothing in that encoding.
  var invalid = 0

  /// Why bytes are not text.
  enum Failure: Error, Equatable {
    case binary
    case unknownEncoding(String)
  }

  /// Decodes a file: by its byte order mark, by the encoding it declares, else as UTF-8.
  init(_ input: Span<UInt8>, declared: String? = nil) throws(Failure) {
    if input.count >= 2, input[0] == 0xff, input[1] == 0xfe {
      encoding = "utf-16le"
      invalid = UTF16Decoding.decode(input.extracting(2...), .little, into: &bytes)
    } else if input.count >= 2, input[0] == 0xfe, input[1] == 0xff {
      encoding = "utf-16be"
      invalid = UTF16Decoding.decode(input.extracting(2...), .big, into: &bytes)
    } else {
      if BinarySniffer.isBinary(input) { throw .binary }
      let hasMark =
        input.count >= 3 && input[0] == 0xef && input[1] == 0xbb && input[2] == 0xbf
      try decode(input.extracting((hasMark ? 3 : 0)...), declared: hasMark ? nil : declared)
    }
    if BinarySniffer.isBinary(bytes.span) { throw .binary }
  }

  private mutating func decode(_ input: Span<UInt8>, declared: String?) throws(Failure) {
    // Valid UTF-8 is UTF-8 whatever a page declares: no other encoding looks like it by chance.
    let label = declared.flatMap { DecodedText.isUnicode($0) ? nil : $0 }
    if let label, UTF8Validation.firstInvalid(in: input) != nil {
      guard let legacy = LegacyEncoding(label: label) else { throw .unknownEncoding(label) }
      encoding = legacy.name
      invalid = legacy.decode(input, into: &bytes)
      return
    }
    bytes.append(input, 0..<input.count)
    invalid = UTF8Validation.repair(&bytes)
  }

  /// UTF-16 without a byte order mark cannot be what an ASCII-readable declaration is in.
  private static func isUnicode(_ label: String) -> Bool {
    let label = label.lowercased()
    return label.hasPrefix("utf") || label.hasPrefix("unicode")
  }
}
