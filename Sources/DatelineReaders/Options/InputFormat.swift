/// The form of an input.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Told by the file's extension, else by its first byte.
  case auto
  case text
  case html
  /// JSON Lines: one object a line.
  case jsonl
}
