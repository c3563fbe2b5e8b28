/// Words of which one must stand near an ambiguous name: a range of ``Lexicons/cueWords``.
public struct CueWords: BitwiseCopyable, Sendable {
  /// The index of the first word.
  public var start: UInt32
  /// The number of words.
  public var count: UInt32

  /// No cue is needed.
  @inlinable public static var none: CueWords { CueWords(start: 0, count: 0) }

  @inlinable public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  /// Whether the name needs no cue.
  @inlinable public var isEmpty: Bool { count == 0 }
  /// The indices of the words.
  @inlinable public var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
