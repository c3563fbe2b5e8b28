import DatelineScan
import Testing

/// A text with bars between the tokens expected, such as `T|-|72`.
///
/// Spaces belong to no token.
struct TokenCase: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  let expected: String

  init(stringLiteral expected: String) { self.expected = expected }

  var testDescription: String { expected }

  /// The text without bars.
  var text: String { String(expected.filter { $0 != "|" }) }

  /// The text with a bar between tokens that touch.
  func found() -> String {
    let bytes = Array(text.utf8)
    var found: [UInt8] = []
    var at = 0
    for token in Self.tokens(of: text) {
      if token.start > at || found.isEmpty || token.start == 0 {
        found += bytes[at..<Int(token.start)]
      } else {
        found.append(UInt8(ascii: "|"))
      }
      found += bytes[token.range.bytes]
      at = Int(token.end)
    }
    return String(decoding: found + bytes[at...], as: UTF8.self)
  }

  /// The tokens of a text, with the folded hash in `cues`.
  static func tokens(of text: String) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    Tokenizer.scan(bytes.span, 0..<bytes.count, into: &tokens)
    return tokens
  }
}
