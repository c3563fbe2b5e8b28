import DatelineCore
import DatelineScan

extension LexiconLoader {
  /// Reads all tables and lays them out as an image.
  ///
  /// - Throws: ``LexiconError`` with everything that is wrong.
  static func image(of directories: [String]) throws(LexiconError) -> [UInt8] {
    var loader = LexiconLoader(directories: directories)
    let image = loader.load()
    let findings = loader.allFindings
    guard findings.isEmpty else { throw LexiconError(findings) }
    return loader.finish(image)
  }

  /// Reads all tables; what is wrong with them is among the findings.
  mutating func load() -> TableImageBuilder {
    var image = TableImageBuilder()
    let ambiguous = Ambiguities(&self)
    image.add(loadNumbers())
    image.add(loadDates())
    image.add(loadText())
    image.add(loadPeople(ambiguous))
    image.add(loadWeapons(ambiguous))
    image.add(loadPlaces(ambiguous))
    return image
  }

  /// Adds what all tables share; gives the bytes of the image.
  func finish(_ tables: TableImageBuilder) -> [UInt8] {
    var image = tables
    let (readings, names) = builder.layOutReadings()
    let vocabulary = Vocabulary.Tables(builder.words)
    image.add("vocabulary", vocabulary.slots)
    image.add("word-classes", vocabulary.classes)
    image.add("vocabulary-filter", vocabulary.filter)
    image.add("phrases", builder.phrases.slots)
    image.add("phrase-filter", builder.phrases.filter)
    image.add("name-starts", builder.names.starts)
    image.add("name-edges", builder.names.rest.slots)
    image.add("name-filter", builder.names.rest.filter)
    image.add("readings", readings)
    image.add("names", names)
    image.add("cue-words", cueWords)
    image.add("terms", builder.terms)
    return image.build(version: Lexicons.imageVersion, contentHash: files.hash)
  }
}

extension TableImageBuilder {
  fileprivate mutating func add<Entry>(_ name: String, _ draft: LexiconLoader.Draft<Entry>) {
    add(name, draft.entries, root: draft.root)
  }

  fileprivate mutating func add(_ tables: LexiconLoader.NumberTables) {
    add("number-words", tables.words)
    add("bounds", tables.bounds)
    add("units", tables.units)
    add("currencies", tables.currencies)
    add("scale-suffixes", tables.scaleSuffixes)
    add("not-counts", tables.notCounts)
  }

  fileprivate mutating func add(_ tables: LexiconLoader.DateTables) {
    add("months", tables.months)
    add("weekdays", tables.weekdays)
    add("relative-days", tables.relativeDays)
    add("date-units", tables.units)
    add("day-parts", tables.dayParts)
    add("seasons", tables.seasons)
    add("date-positions", tables.positions)
    add("date-references", tables.references)
    add("holidays", tables.holidays)
    add("vague-durations", tables.durations)
    add("time-zones", tables.zones)
    add("date-sets", tables.sets)
  }

  fileprivate mutating func add(_ tables: LexiconLoader.TextTables) {
    add("abbreviations", tables.abbreviations)
    add("agencies", tables.agencies)
    add("clutter", tables.clutter)
    add("boilerplate", tables.boilerplate)
  }

  fileprivate mutating func add(_ tables: LexiconLoader.PeopleTables) {
    add("people", tables.people)
    add("office-terms", tables.terms)
    add("organisations", tables.organisations)
    add("roles", tables.roles)
    add("ranks", tables.ranks)
    add("statuses", tables.statuses)
    add("bodies", tables.bodies)
    add("forces", tables.forces)
    add("unit-heads", tables.unitHeads)
    add("organisation-heads", tables.organisationHeads)
    add("office-links", tables.links)
  }

  fileprivate mutating func add(_ tables: LexiconLoader.WeaponTables) {
    add("weapons", tables.weapons)
    add("weapon-classes", tables.classes)
    add("weapon-modifiers", tables.modifiers)
  }

  fileprivate mutating func add(_ tables: LexiconLoader.PlaceTables) {
    add("places", tables.places)
    add("claims", tables.claims)
    add("demonyms", tables.demonyms)
    add("place-heads-before", tables.headsBefore)
    add("place-heads-after", tables.headsAfter)
    for (kind, cues) in zip(MetonymCue.allCases, tables.metonymCues) {
      add("metonym-" + kind.rawValue, cues)
    }
  }
}
