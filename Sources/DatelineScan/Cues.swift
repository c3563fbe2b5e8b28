/// What a word can begin, as bits: rule stages wake on their own bits and skip all other tokens.
///
/// A bit is set for the *first* word of every lexicon form of that sort, so `more` carries
/// ``bound`` because `more than` does.
public struct Cues: OptionSet, BitwiseCopyable, Hashable, Sendable {
  public var rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable public init(bit: UInt64) { rawValue = 1 << bit }

  /// Begins a name that is written with a capital (or in one exact way).
  @inlinable public static var properName: Cues { Cues(bit: 0) }
  /// Begins a name or term that counts in any case.
  @inlinable public static var commonName: Cues { Cues(bit: 1) }

  // Numbers
  @inlinable public static var numberWord: Cues { Cues(bit: 2) }
  @inlinable public static var bound: Cues { Cues(bit: 3) }
  @inlinable public static var unit: Cues { Cues(bit: 4) }
  @inlinable public static var currency: Cues { Cues(bit: 5) }
  @inlinable public static var scaleSuffix: Cues { Cues(bit: 6) }
  @inlinable public static var notCount: Cues { Cues(bit: 7) }

  // Dates
  @inlinable public static var month: Cues { Cues(bit: 8) }
  @inlinable public static var weekday: Cues { Cues(bit: 9) }
  @inlinable public static var relativeDay: Cues { Cues(bit: 10) }
  @inlinable public static var dateUnit: Cues { Cues(bit: 11) }
  @inlinable public static var dayPart: Cues { Cues(bit: 12) }
  @inlinable public static var season: Cues { Cues(bit: 13) }
  @inlinable public static var datePosition: Cues { Cues(bit: 14) }
  @inlinable public static var dateReference: Cues { Cues(bit: 15) }
  @inlinable public static var holiday: Cues { Cues(bit: 16) }
  @inlinable public static var vagueDuration: Cues { Cues(bit: 17) }
  @inlinable public static var timeZone: Cues { Cues(bit: 18) }
  @inlinable public static var dateSet: Cues { Cues(bit: 19) }

  // Ends of forms: rules that look back from a word ask the one before it for these first, and
  // save the way over all words that could begin a form.
  /// Ends words that bound the number after them.
  @inlinable public static var boundEnd: Cues { Cues(bit: 41) }
  /// Ends words that make the number after them part of a name.
  @inlinable public static var notCountEnd: Cues { Cues(bit: 42) }
  /// Ends a currency that may stand before its number.
  @inlinable public static var currencyEnd: Cues { Cues(bit: 43) }
  /// Ends a unit that may stand before its number.
  @inlinable public static var unitEnd: Cues { Cues(bit: 44) }
  /// Is a date by itself: `yesterday`, `recently`, `Christmas`.
  @inlinable public static var dateAlone: Cues { Cues(bit: 45) }
  /// Ends a date of several words: `the following day`.
  @inlinable public static var dateEnd: Cues { Cues(bit: 46) }
  /// Ends words that stand before a date: `the end of`.
  @inlinable public static var datePositionEnd: Cues { Cues(bit: 47) }
  /// Stands in such a form before the last word.
  @inlinable public static var dateLead: Cues { Cues(bit: 48) }
  /// Tells past or future of what is said: `will`, `was`.
  @inlinable public static var tenseWord: Cues { Cues(bit: 49) }

  // Places, weapons, people, organisations
  @inlinable public static var placeHead: Cues { Cues(bit: 20) }
  @inlinable public static var metonymCue: Cues { Cues(bit: 21) }
  @inlinable public static var weaponModifier: Cues { Cues(bit: 22) }
  @inlinable public static var weaponClass: Cues { Cues(bit: 23) }
  @inlinable public static var role: Cues { Cues(bit: 24) }
  @inlinable public static var rank: Cues { Cues(bit: 25) }
  @inlinable public static var status: Cues { Cues(bit: 26) }
  @inlinable public static var givenName: Cues { Cues(bit: 27) }
  @inlinable public static var body: Cues { Cues(bit: 28) }
  @inlinable public static var force: Cues { Cues(bit: 29) }
  @inlinable public static var unitHead: Cues { Cues(bit: 30) }
  @inlinable public static var officeLink: Cues { Cues(bit: 34) }
  @inlinable public static var nameParticle: Cues { Cues(bit: 35) }
  @inlinable public static var organisationHead: Cues { Cues(bit: 36) }
  @inlinable public static var languageWord: Cues { Cues(bit: 52) }
  @inlinable public static var speech: Cues { Cues(bit: 50) }
  /// A given name that is also a place or a month: `Jordan`, `May`.
  @inlinable public static var sharedGivenName: Cues { Cues(bit: 51) }

  // Text
  @inlinable public static var abbreviation: Cues { Cues(bit: 31) }
  @inlinable public static var functionWord: Cues { Cues(bit: 32) }
  @inlinable public static var agency: Cues { Cues(bit: 33) }
  @inlinable public static var sentenceStarter: Cues { Cues(bit: 40) }
}
