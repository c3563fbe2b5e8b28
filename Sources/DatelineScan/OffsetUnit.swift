/// What an offset into a text counts.
public enum OffsetUnit: String, BitwiseCopyable, Sendable, CaseIterable {
  /// Unicode scalars, what Python indexes by.
  case scalar
  /// Bytes of UTF-8.
  case utf8
  /// UTF-16 code units, what JavaScript and Java index by.
  case utf16
}
