/// The last two words of a form, for rules that look back from its end.
public struct FormEnd: BitwiseCopyable, Hashable, Sendable {
  /// The last word in the vocabulary.
  public var last: UInt32 = 0
  /// The word before the last, 0 when the form is one word.
  public var inner: UInt32 = 0

  init() {}

  init(_ words: [UInt32]) {
    last = words.last ?? 0
    inner = words.dropLast().last ?? 0
  }
}

/// An entry whose forms rules find from their end.
public protocol BackwardForm: BitwiseCopyable, Sendable {
  /// The last word of its form.
  var end: FormEnd { get set }
}
