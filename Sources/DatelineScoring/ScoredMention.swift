/// A span with its label and keys, as gold has it or as a program found it.
package struct ScoredMention: Sendable, Equatable {
  /// The first scalar of the span.
  package var start: Int
  /// The scalar behind the span.
  package var end: Int
  package var label: String
  /// The values as written: `kb` for `kb_id`, the keys of `timex` beside the others.
  package var keys: [String: String]

  package init(start: Int, end: Int, label: String, keys: [String: String] = [:]) {
    self.start = start
    self.end = end
    self.label = label
    self.keys = keys
  }

  /// A value; nothing when the key is absent or empty.
  package subscript(key: String) -> String? {
    guard let value = keys[key], !value.isEmpty else { return nil }
    return value
  }
}
