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
  /// Begins a body, a force, or the noun that makes a name a unit, an organisation or a place.
  @inlinable public static var head: Wakes { Wakes(rawValue: 4) }
  /// A capitalised word, a role, a rank, a verb of speech or a number that can be an age.
  @inlinable public static var person: Wakes { Wakes(rawValue: 8) }
  /// A number in digits or the first word of one.
  @inlinable public static var number: Wakes { Wakes(rawValue: 16) }
  /// A number in digits or words, or a word that carries a date's meaning.
  @inlinable public static var date: Wakes { Wakes(rawValue: 32) }
  /// May end a sentence, or begins a line.
  @inlinable public static var sentence: Wakes { Wakes(rawValue: 64) }
  /// All capitals.
  @inlinable public static var acronym: Wakes { Wakes(rawValue: 128) }

  /// What a word wakes in whatever way it is written.
  init(_ cues: Cues) {
    self = []
    let groups: [(Wakes, Cues)] = [
      (.name, .commonName),
      (.weapon, [.weaponModifier, .weaponClass]),
      (.head, [.body, .force, .unitHead, .organisationHead, .placeHead]),
      (.person, [.role, .rank, .speech]),
      (.number, .numberWord),
      (.date, [.month, .weekday, .dateUnit, .season, .dateAlone, .dateEnd, .spokenDate]),
    ]
    for (stage, words) in groups where !cues.isDisjoint(with: words) { insert(stage) }
  }

  /// What a token wakes by its looks, given the cues of its word.
  ///
  /// The bits of the shape that wake a stage stand where the stage's bit is, or a shift away.
  @inline(__always) init(_ shape: Token.Shape, _ cues: Cues) {
    let bits = shape.rawValue
    let same: Wakes = [.person, .number, .sentence, .acronym]
    // A number wakes three stages.
    let number = bits & UInt32(Wakes.number.rawValue)
    // `dotted` and `stop` end sentences as `afterLine` does.
    let ends = (bits >> 8 | bits >> 16) & UInt32(Wakes.sentence.rawValue)
    // A proper name is a number or has a capital: one bit each, brought to the lowest place.
    let mayBeName = bits >> 3 | bits >> 4 | bits >> 8
    let proper = mayBeName & UInt32(truncatingIfNeeded: cues.rawValue) & 1
    rawValue = UInt8(
      truncatingIfNeeded: bits & UInt32(same.rawValue) | number >> 1 | number << 1 | ends | proper
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
