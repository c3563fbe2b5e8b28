/// A word, number or mark of a document's text: 24 plain bytes.
public struct Token: BitwiseCopyable, Hashable, Sendable {
  /// The offset of the first byte in the text.
  public var start: UInt32
  /// The offset after the last byte.
  public var end: UInt32
  /// The word in the vocabulary of the lexicons, 0 when no lexicon holds it.
  public var word: UInt32
  /// What the token looks like.
  public var shape: Shape
  /// What the word can begin. (Between the two passes of tokenising: the folded hash.)
  public var cues: Cues

  @inlinable
  public init(start: UInt32, end: UInt32, word: UInt32, shape: Shape, cues: Cues) {
    self.start = start
    self.end = end
    self.word = word
    self.shape = shape
    self.cues = cues
  }

  /// Where the token stands.
  @inlinable public var range: TextRange { TextRange(start, end) }
  /// The number of its bytes.
  @inlinable public var count: Int { Int(end) - Int(start) }

  /// What a token looks like, read off its bytes.
  ///
  /// The bits are numbered so that ``Wakes`` takes most of them over where they are.
  public struct Shape: OptionSet, BitwiseCopyable, Hashable, Sendable {
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Letters.
    @inlinable public static var word: Shape { Shape(rawValue: 1) }
    /// Digits, with separators inside: `1,234`, `3.5`.
    @inlinable public static var number: Shape { Shape(rawValue: 16) }
    /// Anything else: one mark, or a run of the same mark.
    @inlinable public static var mark: Shape { Shape(rawValue: 2) }
    /// The first letter is a capital.
    @inlinable public static var capital: Shape { Shape(rawValue: 8) }
    /// Every letter is a capital.
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 128) }
    /// White space stands before the token.
    @inlinable public static var afterSpace: Shape { Shape(rawValue: 32) }
    /// A line break stands before the token, or nothing.
    @inlinable public static var afterLine: Shape { Shape(rawValue: 64) }
    /// Letters with periods between, as in `U.S.` and `a.m.`.
    @inlinable public static var dotted: Shape { Shape(rawValue: 16384) }
    /// The `'s` of a possessive.
    @inlinable public static var possessive: Shape { Shape(rawValue: 4) }
    /// A capital after a small letter: `ReSharper`.
    @inlinable public static var innerCapital: Shape { Shape(rawValue: 256) }
    /// A hyphen or any other dash but the long one.
    @inlinable public static var hyphen: Shape { Shape(rawValue: 512) }
    /// The long dash, or two hyphens.
    @inlinable public static var dash: Shape { Shape(rawValue: 1024) }
    /// An opening or closing quotation mark.
    @inlinable public static var quote: Shape { Shape(rawValue: 2048) }
    /// A number with a decimal point or a thousands separator inside.
    @inlinable public static var separated: Shape { Shape(rawValue: 4096) }
    /// A byte outside ASCII.
    @inlinable public static var beyondASCII: Shape { Shape(rawValue: 8192) }
    /// `.`, `!`, `?`, `…` and their runs.
    @inlinable public static var stop: Shape { Shape(rawValue: 1 << 22) }
  }

  /// Whether nothing stands between this token and the one before it.
  @inlinable public var touchesPrevious: Bool {
    shape.isDisjoint(with: [.afterSpace, .afterLine])
  }
}
