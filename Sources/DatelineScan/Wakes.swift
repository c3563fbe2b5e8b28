/// The stages that a token wakes, as bits.
///
/// A stage goes from one token that wakes it to the next and never looks at those between. Words
/// bring most bits along from the vocabulary, the rest is read off the token's shape.
public struct Wakes: OptionSet, BitwiseCopyable, Hashable, Sendable {
  /// One bit for each stage.
  public var rawValue: UInt8

  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// May begin a name as it is written.
  @inlinable public static var name: Wakes { Wakes(rawValue: 1) }
  /// Begins a class of weapons or what stands before one.
  @inlinable public static var weapon: Wakes { Wakes(rawValue: 2) }
  /// Begins a body, a force, or the noun of a unit or other organisation.
  @inlinable public static var organisation: Wakes { Wakes(rawValue: 4) }
  /// A capitalised word, a role, a rank, a verb of speech or a number that can be an age.
  @inlinable public static var person: Wakes { Wakes(rawValue: 8) }
  /// A number in digits or the first word of one.
  @inlinable public static var number: Wakes { Wakes(rawValue: 16) }
  /// A number in digits or words, or a word that carries a date's meaning.
  @inlinable public static var date: Wakes { Wakes(rawValue: 32) }
  /// May end a sentence, or begins a line.
  @inlinable public static var sentence: Wakes { Wakes(rawValue: 64) }

  /// What a word wakes in whatever way it is written.
  init(_ cues: Cues) {
    self = []
    let groups: [(Wakes, Cues)] = [
      (.name, .commonName),
      (.weapon, [.weaponModifier, .weaponClass]),
      (.organisation, [.body, .force, .unitHead, .organisationHead]),
      (.person, [.role, .rank, .speech]),
      (.number, .numberWord),
      (.date, [.month, .weekday, .dateUnit, .season, .dateAlone, .dateEnd, .spokenDate]),
    ]
    for (stage, words) in groups where !cues.isDisjoint(with: words) { insert(stage) }
  }

  /// What a token wakes by its looks, given the cues of its word.
  ///
  /// Moves the bits of the shape to their places instead of asking for one after the other.
  @inline(__always) init(_ shape: Token.Shape, _ cues: Cues) {
    let bits = shape.rawValue
    // `number`, `capital` and `innerCapital` as one bit each, in the lowest place.
    let (number, capital, inner) = (bits >> 1 & 1, bits >> 3 & 1, bits >> 9)
    let atDigits: Wakes = [.person, .number, .date]
    let proper = UInt32(truncatingIfNeeded: cues.rawValue) & (number | capital | inner) & 1
    // `stop`, `dotted` and `afterLine` where `sentence` is.
    let ends = (bits >> 9 | bits >> 1 | bits) & UInt32(Wakes.sentence.rawValue)
    rawValue = UInt8(
      truncatingIfNeeded: number &* UInt32(atDigits.rawValue)
        | capital &* UInt32(Wakes.person.rawValue) | proper | ends
    )
  }
}

extension Span where Element == Wakes {
  /// The index of the first token from one on that wakes a stage; at or behind the end when there
  /// is none before it.
  ///
  /// Eight tokens are asked at once.
  @inlinable
  public func next(_ stage: Wakes, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= count, "outside the document")
    let wanted = UInt64(stage.rawValue) &* 0x0101_0101_0101_0101
    var index = start
    while index < end, index &+ 8 <= count {
      let eight = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index,
        as: UInt64.self
      )
      let woken = UInt64(littleEndian: eight) & wanted
      if woken != 0 { return index &+ woken.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < end, self[index].isDisjoint(with: stage) { index &+= 1 }
    return index
  }
}
