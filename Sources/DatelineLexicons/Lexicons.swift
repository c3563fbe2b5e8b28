public import DatelineCore
public import DatelineScan

/// All words Dateline knows, loaded and ready for look-up.
///
/// One immutable value serves every stage on every thread. A class, because stages share it.
///
///     let lexicons = try Lexicons.load(from: ["Lexicons"])
public final class Lexicons: Sendable {
  /// Word ids and cues by folded hash.
  public let vocabulary: Vocabulary
  /// All phrases of all tables, each table under a root of its own.
  public let trie: PhraseTrie
  /// The root of all names.
  public let nameRoot: UInt32
  /// What the names stand for; the readings of a name lie side by side.
  public let readings: FlatTable<NameReading>
  /// Where each name's readings begin, with one more at the end.
  public let readingStarts: FlatTable<UInt32>
  /// The strings that all entries point into.
  public let terms: TermStore
  /// A hash of every table's content.
  public let hash: UInt64

  // Places
  public let places: FlatTable<PlaceEntry>
  public let claims: [Claim]
  public let demonyms: FlatTable<DemonymEntry>
  /// Nouns before a name that say what kind of place it is: `village of`.
  public let placeHeadsBefore: PhraseTable<PlaceValue.Kind>
  /// Nouns after a name: `air base`.
  public let placeHeadsAfter: PhraseTable<PlaceValue.Kind>
  private let metonymCues: [PhraseTable<Bool>]

  // Weapons
  public let weapons: [WeaponEntry]
  public let weaponClasses: PhraseTable<WeaponClassEntry>
  public let weaponModifiers: PhraseTable<WeaponModifierEntry>

  // People and organisations
  public let people: FlatTable<PersonEntry>
  public let officeTerms: [OfficeTerm]
  public let organisations: [OrganisationEntry]
  public let roles: PhraseTable<RoleEntry>
  public let ranks: PhraseTable<RankEntry>
  public let statuses: PhraseTable<StatusEntry>
  public let bodies: PhraseTable<BodyEntry>
  public let forces: PhraseTable<ForceEntry>
  public let unitHeads: PhraseTable<UnitHead>
  public let officeLinks: PhraseTable<OfficeLink>

  // Numbers
  public let numberWords: PhraseTable<NumberWord>
  public let bounds: PhraseTable<BoundEntry>
  public let units: PhraseTable<UnitEntry>
  public let currencies: PhraseTable<CurrencyEntry>
  /// Letters glued to digits: `m`, `bn`.
  public let scaleSuffixes: PhraseTable<Double>
  /// Words that make the number after them part of a name: `Article`, `Flight`.
  public let notCounts: PhraseTable<Bool>

  // Dates
  /// 1 to 12.
  public let months: PhraseTable<Int>
  /// Monday is 1.
  public let weekdays: PhraseTable<Int>
  public let relativeDays: PhraseTable<RelativeDay>
  public let dateUnits: PhraseTable<DateUnit>
  /// TIMEX3 codes: `MO`, `AF` …
  public let dayParts: PhraseTable<Term>
  /// TIMEX3 codes: `SP`, `SU` …
  public let seasons: PhraseTable<Term>
  public let datePositions: PhraseTable<DatePosition>
  public let dateReferences: PhraseTable<DateReference>
  public let holidays: PhraseTable<Holiday>
  public let vagueDurations: PhraseTable<VagueDuration>
  public let timeZones: PhraseTable<TimeZoneEntry>
  public let dateSets: PhraseTable<DateSet>

  // Text
  /// Without the period.
  public let abbreviations: PhraseTable<Abbreviation>
  public let agencies: PhraseTable<Term>
  public let clutter: [ClutterEntry]
  public let boilerplate: [BoilerplateEntry]

  /// The words of one kind that tell whether a capital stands for its government.
  public func metonymCues(_ kind: MetonymCue) -> PhraseTable<Bool> { metonymCues[kind.index] }

  /// Loads the tables below folders, later ones on top of the first.
  ///
  /// A row of a later folder replaces the row with its id.
  ///
  /// - Throws: ``LexiconError`` with everything that is wrong, not only the first thing.
  public static func load(from directories: [String]) throws(LexiconError) -> Lexicons {
    var loader = LexiconLoader(directories: directories)
    let ambiguous = Ambiguities(&loader)
    let numbers = loader.loadNumbers()
    let dates = loader.loadDates()
    let text = loader.loadText()
    let people = loader.loadPeople(ambiguous)
    let weapons = loader.loadWeapons(ambiguous)
    let places = loader.loadPlaces(ambiguous)
    guard loader.allFindings.isEmpty else { throw LexiconError(loader.allFindings) }
    return Lexicons(loader, numbers, dates, text, people, weapons, places)
  }

  private init(
    _ loader: LexiconLoader, _ numbers: LexiconLoader.NumberTables,
    _ dates: LexiconLoader.DateTables, _ text: LexiconLoader.TextTables,
    _ people: LexiconLoader.PeopleTables, _ weapons: LexiconLoader.WeaponTables,
    _ places: LexiconLoader.PlaceTables
  ) {
    vocabulary = Vocabulary.build(loader.builder.words)
    trie = loader.builder.trie.build()
    nameRoot = loader.builder.nameRoot
    let (readings, starts) = loader.builder.layOutReadings()
    self.readings = FlatTable(readings)
    readingStarts = FlatTable(starts)
    terms = TermStore(loader.builder.terms)
    hash = loader.files.hash

    self.places = FlatTable(places.places)
    claims = places.claims
    demonyms = FlatTable(places.demonyms)
    placeHeadsBefore = places.headsBefore.finished(trie)
    placeHeadsAfter = places.headsAfter.finished(trie)
    metonymCues = places.metonymCues.map { [trie] in $0.finished(trie) }

    self.weapons = weapons.weapons
    weaponClasses = weapons.classes.finished(trie)
    weaponModifiers = weapons.modifiers.finished(trie)

    self.people = FlatTable(people.people)
    officeTerms = people.terms
    organisations = people.organisations
    roles = people.roles.finished(trie)
    ranks = people.ranks.finished(trie)
    statuses = people.statuses.finished(trie)
    bodies = people.bodies.finished(trie)
    forces = people.forces.finished(trie)
    unitHeads = people.unitHeads.finished(trie)
    officeLinks = people.links.finished(trie)

    numberWords = numbers.words.finished(trie)
    bounds = numbers.bounds.finished(trie)
    units = numbers.units.finished(trie)
    currencies = numbers.currencies.finished(trie)
    scaleSuffixes = numbers.scaleSuffixes.finished(trie)
    notCounts = numbers.notCounts.finished(trie)

    months = dates.months.finished(trie)
    weekdays = dates.weekdays.finished(trie)
    relativeDays = dates.relativeDays.finished(trie)
    dateUnits = dates.units.finished(trie)
    dayParts = dates.dayParts.finished(trie)
    seasons = dates.seasons.finished(trie)
    datePositions = dates.positions.finished(trie)
    dateReferences = dates.references.finished(trie)
    holidays = dates.holidays.finished(trie)
    vagueDurations = dates.durations.finished(trie)
    timeZones = dates.zones.finished(trie)
    dateSets = dates.sets.finished(trie)

    abbreviations = text.abbreviations.finished(trie)
    agencies = text.agencies.finished(trie)
    clutter = text.clutter
    boilerplate = text.boilerplate
  }
}
