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
  /// The names; what they give is an index in ``names``.
  public let nameTrie: NameTrie
  /// What the names stand for; the readings of a name lie side by side.
  public let readings: FlatTable<NameReading>
  /// The names by what the trie gives for them, with one more at the end.
  public let names: FlatTable<NameEntry>
  /// The words of all ``CueWords``.
  public let cueWords: FlatTable<UInt32>
  /// The strings that all entries point into.
  public let terms: TermStore
  /// A hash of every table's content.
  public let hash: UInt64

  // Places
  /// Countries, regions, settlements, waters.
  public let places: FlatTable<PlaceEntry>
  /// The claims that places point into.
  public let claims: FlatTable<Claim>
  /// Names of nationalities and peoples.
  public let demonyms: FlatTable<DemonymEntry>
  /// Nouns before a name that say what kind of place it is: `village of`.
  public let placeHeadsBefore: PhraseTable<PlaceHead>
  /// Nouns after a name: `air base`.
  public let placeHeadsAfter: PhraseTable<PlaceHead>
  private let metonymCues: [PhraseTable<Bool>]

  // Weapons
  /// Named systems.
  public let weapons: FlatTable<WeaponEntry>
  /// Class nouns: `missile`.
  public let weaponClasses: PhraseTable<WeaponClassEntry>
  /// Words that belong to a weapon: `long-range`.
  public let weaponModifiers: PhraseTable<WeaponModifierEntry>

  // People and organisations
  /// People who hold or held an office.
  public let people: FlatTable<PersonEntry>
  /// The terms of office that people point into.
  public let officeTerms: FlatTable<OfficeTerm>
  /// Named organisations.
  public let organisations: FlatTable<OrganisationEntry>
  /// Roles: `defence minister`.
  public let roles: PhraseTable<RoleEntry>
  /// Ranks and honorifics: `General`.
  public let ranks: PhraseTable<RankEntry>
  /// Words such as `former` and `acting`.
  public let statuses: PhraseTable<StatusEntry>
  /// Bodies that every nation has: `foreign ministry`.
  public let bodies: PhraseTable<BodyEntry>
  /// Nouns of a nation's forces: `navy`.
  public let forces: PhraseTable<ForceEntry>
  /// Heads of unit names: `brigade`.
  public let unitHeads: PhraseTable<UnitHead>
  /// Nouns that make a name an organisation.
  public let organisationHeads: PhraseTable<OrganisationHead>
  /// What stands between an office and its place: `of`.
  public let officeLinks: PhraseTable<OfficeLink>

  // Numbers
  /// Numbers in words.
  public let numberWords: PhraseTable<NumberWord>
  /// Words that set a bound: `at least`.
  public let bounds: PhraseTable<BoundEntry>
  /// Units of measure.
  public let units: PhraseTable<UnitEntry>
  /// Names and signs of money.
  public let currencies: PhraseTable<CurrencyEntry>
  /// Letters glued to digits: `m`, `bn`.
  public let scaleSuffixes: PhraseTable<Double>
  /// Words that make the number after them part of a name: `Article`, `Flight`.
  public let notCounts: PhraseTable<Bool>

  // Dates
  /// Months.
  public let months: PhraseTable<CalendarName>
  /// Days of the week.
  public let weekdays: PhraseTable<CalendarName>
  /// Days by their distance: `yesterday`.
  public let relativeDays: PhraseTable<RelativeDay>
  /// Units of time.
  public let dateUnits: PhraseTable<DateUnit>
  /// Parts of the day, and words of clock times.
  public let dayParts: PhraseTable<DayPart>
  /// Seasons.
  public let seasons: PhraseTable<Season>
  /// Words around dates: `early`, `next`, `ago`.
  public let datePositions: PhraseTable<DatePosition>
  /// References without a day: `now`, `recently`.
  public let dateReferences: PhraseTable<DateReference>
  /// Holidays.
  public let holidays: PhraseTable<Holiday>
  /// Words of durations: `several`, `decades-long`.
  public let vagueDurations: PhraseTable<VagueDuration>
  /// Names of time zones.
  public let timeZones: PhraseTable<TimeZoneEntry>
  /// Words of sets: `every`, `daily`.
  public let dateSets: PhraseTable<DateSet>

  // Text
  /// Without the period.
  public let abbreviations: PhraseTable<Abbreviation>
  /// News agencies, as datelines name them.
  public let agencies: PhraseTable<Term>
  private let clutterRows: FlatTable<ClutterRow>
  private let boilerplateRows: FlatTable<BoilerplateRow>

  /// The words of one kind that tell whether a capital stands for its government.
  public func metonymCues(_ kind: MetonymCue) -> PhraseTable<Bool> { metonymCues[kind.index] }

  /// Changes whenever a table's entries are laid out otherwise.
  static let imageVersion: UInt32 = 16

  /// Loads the tables below folders, later ones on top of the first.
  ///
  /// A row of a later folder replaces the row with its id. The tables are compiled once and the
  /// result is kept in the user's cache folder.
  ///
  /// - Throws: ``LexiconError`` with everything that is wrong, not only the first thing.
  public static func load(from directories: [String]) throws(LexiconError) -> Lexicons {
    let cache = LexiconCache(directories)
    if let image = cache.image, let lexicons = try? Lexicons(image) { return lexicons }
    let bytes = try LexiconLoader.image(of: directories)
    cache.keep(bytes)
    guard let image = TableImage(bytes: bytes, version: imageVersion) else {
      throw LexiconError([.init(path: directories.first ?? "", "the compiled tables do not open")])
    }
    do {
      return try Lexicons(image)
    } catch {
      throw LexiconError([
        .init(path: directories.first ?? "", "the compiled tables lack \(error.section)")
      ])
    }
  }

  private init(_ image: TableImage) throws(MissingSection) {
    // All grammar tables lie in one trie, each under a root of its own.
    let trie = PhraseTrie(
      slots: try image.section("phrases"),
      filter: try image.section("phrase-filter")
    )
    nameTrie = NameTrie(
      starts: try image.section("name-starts"),
      rest: PhraseTrie(
        slots: try image.section("name-edges"),
        filter: try image.section("name-filter")
      )
    )
    vocabulary = Vocabulary(
      slots: try image.section("vocabulary"),
      classes: try image.section("word-classes"),
      filter: try image.section("vocabulary-filter")
    )
    readings = try image.section("readings")
    names = try image.section("names")
    cueWords = try image.section("cue-words")
    terms = TermStore(try image.section("terms", of: UInt8.self))
    hash = image.contentHash
    places = try image.section("places")
    claims = try image.section("claims")
    demonyms = try image.section("demonyms")
    weapons = try image.section("weapons")
    people = try image.section("people")
    officeTerms = try image.section("office-terms")
    organisations = try image.section("organisations")
    clutterRows = try image.section("clutter")
    boilerplateRows = try image.section("boilerplate")
    var metonymCues: [PhraseTable<Bool>] = []
    for kind in MetonymCue.allCases {
      metonymCues.append(try image.phrases("metonym-" + kind.rawValue, .metonymCue, trie))
    }
    self.metonymCues = metonymCues
    placeHeadsBefore = try image.phrases("place-heads-before", .placeHead, trie)
    placeHeadsAfter = try image.phrases("place-heads-after", .placeHead, trie)
    weaponClasses = try image.phrases("weapon-classes", .weaponClass, trie)
    weaponModifiers = try image.phrases("weapon-modifiers", .weaponModifier, trie)
    roles = try image.phrases("roles", .role, trie)
    ranks = try image.phrases("ranks", .rank, trie)
    statuses = try image.phrases("statuses", .status, trie)
    bodies = try image.phrases("bodies", .body, trie)
    forces = try image.phrases("forces", .force, trie)
    unitHeads = try image.phrases("unit-heads", .unitHead, trie)
    organisationHeads = try image.phrases("organisation-heads", .organisationHead, trie)
    officeLinks = try image.phrases("office-links", .officeLink, trie)
    numberWords = try image.phrases("number-words", .numberWord, trie)
    bounds = try image.phrases("bounds", .bound, trie)
    units = try image.phrases("units", .unit, trie)
    currencies = try image.phrases("currencies", .currency, trie)
    scaleSuffixes = try image.phrases("scale-suffixes", .scaleSuffix, trie)
    notCounts = try image.phrases("not-counts", .notCount, trie)
    months = try image.phrases("months", .month, trie)
    weekdays = try image.phrases("weekdays", .weekday, trie)
    relativeDays = try image.phrases("relative-days", .datePosition, trie)
    dateUnits = try image.phrases("date-units", .dateUnit, trie)
    dayParts = try image.phrases("day-parts", .datePosition, trie)
    seasons = try image.phrases("seasons", .season, trie)
    datePositions = try image.phrases("date-positions", .datePosition, trie)
    dateReferences = try image.phrases("date-references", .datePosition, trie)
    holidays = try image.phrases("holidays", .datePosition, trie)
    vagueDurations = try image.phrases("vague-durations", .datePosition, trie)
    timeZones = try image.phrases("time-zones", .timeZone, trie)
    dateSets = try image.phrases("date-sets", .datePosition, trie)
    abbreviations = try image.phrases("abbreviations", .abbreviation, trie)
    agencies = try image.phrases("agencies", .agency, trie)
  }

  /// Phrases that page widgets leave in a text.
  public var clutter: [ClutterEntry] {
    clutterRows.elements.map {
      ClutterEntry(
        rule: string($0.rule),
        phrase: string($0.phrase).lowercased(),
        match: $0.match
      )
    }
  }

  /// Marks of page furniture and of articles.
  public var boilerplate: [BoilerplateEntry] {
    boilerplateRows.elements.map {
      BoilerplateEntry(attribute: $0.attribute, token: string($0.token), action: $0.action)
    }
  }

  private func string(_ term: Term) -> String {
    String(decoding: terms.bytes[term.bytes], as: UTF8.self)
  }
}

/// A table that an image lacks or holds in another layout.
private struct MissingSection: Error {
  var section: String
}

extension TableImage {
  fileprivate func section<Element: BitwiseCopyable & Sendable>(
    _ name: String,
    of type: Element.Type = Element.self
  ) throws(MissingSection) -> FlatTable<Element> {
    guard let table = table(name, of: type) else { throw MissingSection(section: name) }
    return table
  }

  fileprivate func phrases<Entry: BitwiseCopyable & Sendable>(
    _ name: String,
    _ cue: Cues,
    _ trie: PhraseTrie
  ) throws(MissingSection) -> PhraseTable<Entry> {
    PhraseTable(
      cue: cue,
      root: root(name) ?? 0,
      entries: try section(name),
      trie: trie
    )
  }
}
