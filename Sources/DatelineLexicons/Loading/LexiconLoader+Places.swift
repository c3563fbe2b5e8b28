import DatelineCore
import DatelineScan

extension LexiconLoader {
  /// The gazetteer: places, their claims, demonyms and the words that go with names.
  struct PlaceTables {
    var places: [PlaceEntry] = []
    var claims: [Claim] = []
    var demonyms: [DemonymEntry] = []
    var headsBefore = Draft<PlaceHead>(cue: [], root: 0, entries: [])
    var headsAfter = Draft<PlaceHead>(cue: [], root: 0, entries: [])
    /// In the order of ``MetonymCue/allCases``.
    var metonymCues: [Draft<Bool>] = []
  }

  private static let placeColumns = [
    "id", "name", "names", "kind", "country", "within", "lat", "lon", "population",
  ]

  mutating func loadPlaces(_ ambiguous: Ambiguities) -> PlaceTables {
    var tables = PlaceTables()
    let rows = placeRows()
    // Before the places, because their words are met in every text.
    loadDemonyms(&tables, ambiguous)
    var indexes: [String: Int] = [:]
    var parents: [(child: Int, parent: String)] = []
    for (file, row) in rows {
      guard let entry = place(row) else { continue }
      let index = tables.places.count
      tables.places.append(entry)
      indexes[row.string("id")] = index
      if row.isSet("within") { parents.append((index, row.string("within"))) }
      let casePolicy = casePolicy(row)
      for form in row.forms where !ambiguous.isNever(form, .place) {
        builder.addName(
          form,
          kind: .place,
          casePolicy: casePolicy,
          policy: policy(form, of: file, ambiguous),
          entry: index,
          cues: ambiguous.cues(form, .place),
          isKnown: !TableFormat.thinPlaceTables.contains(file)
        )
      }
    }
    for (child, parent) in parents {
      guard let index = indexes[parent] else { continue }
      tables.places[child].within = Int32(index)
    }
    loadAbbreviations(indexes)
    loadCapitals(&tables, indexes)
    loadClaims(&tables, indexes)
    loadHeads(&tables)
    loadMetonymCues(&tables)
    loadWords("places/language-words.tsv", cue: .languageWord)
    loadWords("places/no-places.tsv", cue: .noPlace)
    return tables
  }

  /// The rows of all tables of places, the famous first.
  ///
  /// Words, names and entries are laid out in this order, so that what most texts speak of stays
  /// together in the near caches. Rows without a population are countries, regions and what was
  /// put in by hand.
  private mutating func placeRows() -> [(file: String, row: LexiconRow)] {
    var rows: [(file: String, row: LexiconRow)] = []
    var fame: [(value: Int, index: Int)] = []
    for file in TableFormat.placeTables {
      let isOptional = !["places/geonames.tsv", "places/places.tsv"].contains(file)
      let isThin = TableFormat.thinPlaceTables.contains(file)
      each(file, isOptional ? .optional : .required, columns: LexiconLoader.placeColumns) {
        _,
        row in
        let people = row.integer("population") ?? Int.max
        fame.append((isThin ? 0 : people, rows.count))
        rows.append((file, row))
      }
    }
    fame.sort { ($1.value, $0.index) < ($0.value, $1.index) }
    return fame.map { rows[$0.index] }
  }

  private mutating func policy(
    _ form: ArraySlice<UInt8>,
    of file: String,
    _ ambiguous: Ambiguities
  ) -> NameReading.Policy {
    let policy = ambiguous.policy(form, .place, &builder)
    guard file == TableFormat.villages else { return policy }
    return policy == .hard ? .hardVillage : .village
  }

  private mutating func place(_ row: LexiconRow) -> PlaceEntry? {
    guard let kind = placeKind(row) else { return nil }
    let id = row["id"]
    let isGeoNames = id.starts(with: "gn-".utf8)
    var entry = PlaceEntry(
      name: builder.term(row["name"]),
      row: rowTerm("places", row),
      knowledgeBaseID: isGeoNames
        ? builder.term(ArraySlice("geonames:".utf8) + id.dropFirst(3)) : .none,
      kind: kind,
      country: country(row),
      within: -1,
      point: nil,
      population: row.integer("population").map { max(1, UInt32(clamping: $0)) } ?? 0,
      isCapital: false,
      capitalOf: .none,
      firstClaim: 0,
      claimCount: 0
    )
    if row.isSet("lat"), let latitude = number(row, "lat"), let longitude = number(row, "lon") {
      entry.point = PlaceValue.Point(
        latitude: latitude,
        longitude: longitude,
        derived: kind == .country || kind == .region
      )
    }
    return entry
  }

  private mutating func placeKind(_ row: LexiconRow) -> PlaceValue.Kind? {
    let text = row.string("kind")
    if let kind = PlaceValue.Kind.allCases.first(where: { "\($0)" == text }) { return kind }
    report(row, "kind", "\"\(text)\" is not a kind of place")
    return nil
  }

  /// Short forms of states count only behind a settlement in the state.
  private mutating func loadAbbreviations(_ indexes: [String: Int]) {
    each("places/state-abbreviations.tsv", .optional, columns: ["id", "name"]) { loader, row in
      guard let index = indexes[row.string("id")] else { return }
      for form in row.forms {
        loader.builder.addName(
          form,
          kind: .place,
          casePolicy: .exact,
          policy: .behindPlace,
          entry: index
        )
      }
    }
  }

  private mutating func loadCapitals(_ tables: inout PlaceTables, _ indexes: [String: Int]) {
    each("places/capitals.tsv", columns: ["id", "country"]) { loader, row in
      guard let index = indexes[row.string("id")] else { return }
      tables.places[index].isCapital = true
      tables.places[index].capitalOf = loader.country(row)
    }
  }

  private mutating func loadClaims(_ tables: inout PlaceTables, _ indexes: [String: Int]) {
    var claims: [Int: [Claim]] = [:]
    each("places/claims.tsv", columns: ["id", "place", "country", "stance", "from", "to"]) {
      loader,
      row in
      guard let place = indexes[row.string("place")] else { return }
      let text = row.string("stance")
      guard let stance = Claim.Stance.allCases.first(where: { "\($0)" == text }) else {
        return loader.report(row, "stance", "\"\(text)\" is neither claims nor controls")
      }
      let claim = Claim(
        country: loader.country(row),
        stance: stance,
        from: loader.builder.term(row["from"]),
        to: loader.builder.term(row["to"])
      )
      claims[place, default: []].append(claim)
    }
    for (place, list) in claims.sorted(by: { $0.key < $1.key }) {
      tables.places[place].firstClaim = UInt32(tables.claims.count)
      tables.places[place].claimCount = UInt32(list.count)
      tables.claims += list
    }
  }

  private mutating func loadDemonyms(_ tables: inout PlaceTables, _ ambiguous: Ambiguities) {
    each("places/demonyms.tsv", columns: ["id", "name", "names", "country"]) { loader, row in
      let index = tables.demonyms.count
      tables.demonyms.append(
        DemonymEntry(
          name: loader.builder.term(row["name"]),
          row: loader.rowTerm("demonyms", row),
          country: loader.country(row)
        )
      )
      let casePolicy = loader.casePolicy(row)
      for form in row.forms {
        loader.builder.addName(form, kind: .demonym, casePolicy: casePolicy, entry: index)
      }
    }
  }

  /// One form may be a head on either side of a name, so each side has its own table.
  private mutating func loadHeads(_ tables: inout PlaceTables) {
    tables.headsBefore = Draft(cue: .placeHead, root: builder.makeRoot(), entries: [])
    tables.headsAfter = Draft(cue: .placeHead, root: builder.makeRoot(), entries: [])
    each("places/heads.tsv", columns: ["id", "name", "kind", "position"]) { loader, row in
      guard let kind = loader.placeKind(row),
        let position = loader.value(row, "position", as: PlaceHeadPosition.self)
      else { return }
      let needsCapital = kind != .facility || row.says("capital", "case")
      let head = PlaceHead(kind: kind, needsCapital: needsCapital)
      switch position {
      case .before: loader.add(row, head, to: &tables.headsBefore)
      case .after: loader.add(row, head, to: &tables.headsAfter)
      }
    }
  }

  private enum PlaceHeadPosition: String { case before, after }

  /// One form may be a cue of several kinds (`claims`), so each kind has its own table.
  private mutating func loadMetonymCues(_ tables: inout PlaceTables) {
    for _ in MetonymCue.allCases {
      tables.metonymCues.append(Draft(cue: .metonymCue, root: builder.makeRoot(), entries: []))
    }
    each("places/metonym-cues.tsv", columns: ["id", "name", "kind"]) { loader, row in
      guard let kind = loader.value(row, "kind", as: MetonymCue.self),
        let index = MetonymCue.allCases.firstIndex(of: kind)
      else { return }
      loader.add(row, true, to: &tables.metonymCues[index])
    }
  }
}
