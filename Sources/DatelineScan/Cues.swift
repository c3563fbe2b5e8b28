/// What a word can begin, as bits: rule stages wake on their own bits and skip all other tokens.
///
/// A bit is set for the *first* word of every lexicon form of that sort, so `more` carries
/// ``bound`` because `more than` does.
public struct Cues: OptionSet, BitwiseCopyable, Hashable, Sendable {
  public var rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable init(bit: UInt64) { rawValue = 1 << bit }

  /// Begins a name that is written with a capital (or in one exact way).
  public static let properName = Cues(bit: 0)
  /// Begins a name or term that counts in any case.
  public static let commonName = Cues(bit: 1)

  // Numbers
  public static let numberWord = Cues(bit: 2)
  public static let bound = Cues(bit: 3)
  public static let unit = Cues(bit: 4)
  public static let currency = Cues(bit: 5)
  public static let scaleSuffix = Cues(bit: 6)
  public static let notCount = Cues(bit: 7)

  // Dates
  public static let month = Cues(bit: 8)
  public static let weekday = Cues(bit: 9)
  public static let relativeDay = Cues(bit: 10)
  public static let dateUnit = Cues(bit: 11)
  public static let dayPart = Cues(bit: 12)
  public static let season = Cues(bit: 13)
  public static let datePosition = Cues(bit: 14)
  public static let dateReference = Cues(bit: 15)
  public static let holiday = Cues(bit: 16)
  public static let vagueDuration = Cues(bit: 17)
  public static let timeZone = Cues(bit: 18)
  public static let dateSet = Cues(bit: 19)

  // Places, weapons, people, organisations
  public static let placeHead = Cues(bit: 20)
  public static let metonymCue = Cues(bit: 21)
  public static let weaponModifier = Cues(bit: 22)
  public static let weaponClass = Cues(bit: 23)
  public static let role = Cues(bit: 24)
  public static let rank = Cues(bit: 25)
  public static let status = Cues(bit: 26)
  public static let givenName = Cues(bit: 27)
  public static let body = Cues(bit: 28)
  public static let force = Cues(bit: 29)
  public static let unitHead = Cues(bit: 30)
  public static let officeLink = Cues(bit: 34)
  public static let nameParticle = Cues(bit: 35)

  // Text
  public static let abbreviation = Cues(bit: 31)
  public static let functionWord = Cues(bit: 32)
  public static let agency = Cues(bit: 33)
}
