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
  /// Begins a name that is no small settlement's and no district's.
  @inlinable public static var knownName: Cues { Cues(bit: 37) }
  /// Begins a name or term that counts in any case.
  @inlinable public static var commonName: Cues { Cues(bit: 1) }

  // Numbers
  /// A number in words.
  @inlinable public static var numberWord: Cues { Cues(bit: 2) }
  /// A bound of a number.
  @inlinable public static var bound: Cues { Cues(bit: 3) }
  /// A unit of measure.
  @inlinable public static var unit: Cues { Cues(bit: 4) }
  /// A name or sign of money.
  @inlinable public static var currency: Cues { Cues(bit: 5) }
  /// Letters glued to digits: `m`.
  @inlinable public static var scaleSuffix: Cues { Cues(bit: 6) }
  /// A word that makes the number after it part of a name.
  @inlinable public static var notCount: Cues { Cues(bit: 7) }

  // Dates
  /// A month.
  @inlinable public static var month: Cues { Cues(bit: 8) }
  /// A day of the week.
  @inlinable public static var weekday: Cues { Cues(bit: 9) }
  /// A day by its distance.
  @inlinable public static var relativeDay: Cues { Cues(bit: 10) }
  /// A unit of time.
  @inlinable public static var dateUnit: Cues { Cues(bit: 11) }
  /// A part of the day.
  @inlinable public static var dayPart: Cues { Cues(bit: 12) }
  /// A season.
  @inlinable public static var season: Cues { Cues(bit: 13) }
  /// A word around dates.
  @inlinable public static var datePosition: Cues { Cues(bit: 14) }
  /// A reference without a day.
  @inlinable public static var dateReference: Cues { Cues(bit: 15) }
  /// A holiday.
  @inlinable public static var holiday: Cues { Cues(bit: 16) }
  /// A word of durations.
  @inlinable public static var vagueDuration: Cues { Cues(bit: 17) }
  /// A time zone.
  @inlinable public static var timeZone: Cues { Cues(bit: 18) }
  /// A word of sets.
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
  /// Goes on with a year or a clock time in words: `ninety`, `thirty`, `thousand`.
  @inlinable public static var spokenDate: Cues { Cues(bit: 53) }
  /// Tells past or future of what is said: `will`, `was`.
  @inlinable public static var tenseWord: Cues { Cues(bit: 49) }

  // Places, weapons, people, organisations
  /// A noun that says what kind of place a name is.
  @inlinable public static var placeHead: Cues { Cues(bit: 20) }
  /// A word that tells whether a capital acts.
  @inlinable public static var metonymCue: Cues { Cues(bit: 21) }
  /// A word that belongs to a weapon.
  @inlinable public static var weaponModifier: Cues { Cues(bit: 22) }
  /// A class noun of weapons.
  @inlinable public static var weaponClass: Cues { Cues(bit: 23) }
  /// A role.
  @inlinable public static var role: Cues { Cues(bit: 24) }
  /// A rank or honorific.
  @inlinable public static var rank: Cues { Cues(bit: 25) }
  /// A word such as `former`.
  @inlinable public static var status: Cues { Cues(bit: 26) }
  /// A given name.
  @inlinable public static var givenName: Cues { Cues(bit: 27) }
  /// A body that every nation has.
  @inlinable public static var body: Cues { Cues(bit: 28) }
  /// A noun of a nation's forces.
  @inlinable public static var force: Cues { Cues(bit: 29) }
  /// The head of a unit name.
  @inlinable public static var unitHead: Cues { Cues(bit: 30) }
  /// What stands between an office and its place.
  @inlinable public static var officeLink: Cues { Cues(bit: 34) }
  /// A particle inside names: `al`, `van`.
  @inlinable public static var nameParticle: Cues { Cues(bit: 35) }
  /// A noun that makes a name an organisation.
  @inlinable public static var organisationHead: Cues { Cues(bit: 36) }
  /// A word beside which a nationality is a language.
  @inlinable public static var languageWord: Cues { Cues(bit: 52) }
  /// A word that is no place behind a preposition: `Parliament`, `Latin`.
  @inlinable public static var noPlace: Cues { Cues(bit: 54) }
  /// A verb of saying.
  @inlinable public static var speech: Cues { Cues(bit: 50) }
  /// A given name that is also a place or a month: `Jordan`, `May`.
  @inlinable public static var sharedGivenName: Cues { Cues(bit: 51) }

  // Text
  /// An abbreviation.
  @inlinable public static var abbreviation: Cues { Cues(bit: 31) }
  /// A function word of English.
  @inlinable public static var functionWord: Cues { Cues(bit: 32) }
  /// A news agency.
  @inlinable public static var agency: Cues { Cues(bit: 33) }
  /// A word that begins sentences.
  @inlinable public static var sentenceStarter: Cues { Cues(bit: 40) }
}
