import DatelineCore
import DatelineScan

extension LexiconLoader {
  /// People, offices, organisations and the words that make them.
  struct PeopleTables {
    var people: [PersonEntry] = []
    var terms: [OfficeTerm] = []
    var organisations: [OrganisationEntry] = []
    var roles = Draft<RoleEntry>(cue: [], root: 0, entries: [])
    var ranks = Draft<RankEntry>(cue: [], root: 0, entries: [])
    var statuses = Draft<StatusEntry>(cue: [], root: 0, entries: [])
    var bodies = Draft<BodyEntry>(cue: [], root: 0, entries: [])
    var forces = Draft<ForceEntry>(cue: [], root: 0, entries: [])
    var unitHeads = Draft<UnitHead>(cue: [], root: 0, entries: [])
    var organisationHeads = Draft<OrganisationHead>(cue: [], root: 0, entries: [])
    var links = Draft<OfficeLink>(cue: [], root: 0, entries: [])
  }

  mutating func loadPeople(_ ambiguous: Ambiguities) -> PeopleTables {
    var tables = PeopleTables()
    loadNamedPeople(&tables, ambiguous)
    loadOrganisations(&tables, ambiguous)
    tables.roles = phrases("officials/roles.tsv", cue: .role, columns: ["kind"]) { loader, row in
      guard let kind = loader.value(row, "kind", as: RoleEntry.Kind.self) else { return nil }
      return RoleEntry(
        role: loader.builder.term(LexiconLoader.role(row["id"])),
        kind: kind,
        row: loader.rowTerm("roles", row)
      )
    }
    tables.ranks = phrases("officials/ranks.tsv", cue: .rank, columns: ["kind"]) { loader, row in
      guard let kind = loader.value(row, "kind", as: RankEntry.Kind.self) else { return nil }
      return RankEntry(id: loader.builder.term(row["id"]), kind: kind)
    }
    tables.statuses = phrases("officials/status.tsv", cue: .status, columns: ["status"]) {
      loader,
      row in StatusEntry(status: loader.builder.term(row["status"]))
    }
    tables.bodies = phrases("organisations/bodies.tsv", cue: .body, columns: ["kind", "lower"]) {
      loader,
      row in
      BodyEntry(
        name: loader.builder.term(row["name"]),
        suffix: loader.builder.term(row["id"]),
        kind: loader.builder.term(row["kind"]),
        row: loader.rowTerm("bodies", row),
        needsCapital: row.says("capital", "case"),
        countsInSmallLetters: row.says("yes", "lower")
      )
    }
    tables.forces = phrases("organisations/forces.tsv", cue: .force, columns: ["lower"]) {
      _,
      row in
      ForceEntry(
        counts: !row.says("never", "lower"),
        needsCapital: row.says("no", "lower")
      )
    }
    tables.unitHeads = phrases("organisations/units.tsv", cue: .unitHead) { _, row in
      UnitHead(needsCapital: row.says("capital", "case"))
    }
    tables.organisationHeads = phrases(
      "organisations/heads.tsv",
      cue: .organisationHead,
      columns: ["kind", "of"]
    ) { loader, row in
      OrganisationHead(
        kind: loader.builder.term(row["kind"]),
        takesOf: row.says("yes", "of")
      )
    }
    tables.links = phrases("officials/links.tsv", cue: .officeLink, columns: ["kind"]) {
      loader,
      row in loader.value(row, "kind")
    }
    loadWords("officials/speech.tsv", cue: .speech)
    loadWords("names/given-names.tsv", cue: .givenName)
    loadWords("names/shared-given-names.tsv", cue: .sharedGivenName)
    loadWords("names/particles.tsv", cue: .nameParticle)
    return tables
  }

  /// Marks the words of a table that says nothing else about them.
  mutating func loadWords(_ name: String, cue: Cues) {
    each(name, columns: ["id", "name"]) { loader, row in
      for form in row.forms {
        for word in loader.builder.words(of: form) { loader.builder.add(cue, to: word) }
      }
    }
  }

  /// A role row's id names the role; a number after it tells rows of one role apart.
  private static func role(_ id: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let dash = id.lastIndex(of: UInt8(ascii: "-")), dash + 1 < id.endIndex,
      id[(dash + 1)...].allSatisfy({ (0x30...0x39).contains($0) })
    else { return id }
    return id[..<dash]
  }

  private mutating func loadNamedPeople(_ tables: inout PeopleTables, _ ambiguous: Ambiguities) {
    var indexes: [String: Int] = [:]
    each("officials/people.tsv", columns: ["id", "name", "names", "country"]) { loader, row in
      let index = tables.people.count
      tables.people.append(
        PersonEntry(
          name: loader.builder.term(row["name"]),
          id: loader.builder.term(row["id"]),
          row: loader.rowTerm("people", row),
          country: loader.country(row),
          isOfficial: row.table.sort == .table,
          firstTerm: 0,
          termCount: 0
        )
      )
      indexes[row.string("id")] = index
      let casePolicy = loader.casePolicy(row)
      for form in row.forms where !ambiguous.isNever(form, .person) {
        loader.builder.addName(
          form,
          kind: .person,
          casePolicy: casePolicy,
          policy: ambiguous.policy(form, .person, &loader.builder),
          entry: index,
          cues: ambiguous.cues(form, .person)
        )
      }
    }
    var terms: [Int: [OfficeTerm]] = [:]
    each("officials/terms.tsv", columns: ["id", "person", "role", "country", "org", "from", "to"]) {
      loader,
      row in
      guard let person = indexes[row.string("person")] else { return }
      let term = OfficeTerm(
        role: loader.builder.term(row["role"]),
        country: loader.country(row),
        organisation: loader.builder.term(row["org"]),
        place: loader.builder.term(row["place"]),
        from: loader.day(row, "from"),
        to: loader.day(row, "to")
      )
      terms[person, default: []].append(term)
    }
    for (person, list) in terms.sorted(by: { $0.key < $1.key }) {
      tables.people[person].firstTerm = UInt32(tables.terms.count)
      tables.people[person].termCount = UInt32(list.count)
      tables.terms += list
    }
  }

  private mutating func loadOrganisations(_ tables: inout PeopleTables, _ ambiguous: Ambiguities) {
    each(
      "organisations/organisations.tsv",
      columns: ["id", "name", "names", "kind", "country", "cue"]
    ) { loader, row in
      let index = tables.organisations.count
      tables.organisations.append(
        OrganisationEntry(
          name: loader.builder.term(row["name"]),
          id: loader.builder.term(row["id"]),
          row: loader.rowTerm("organisations", row),
          kind: loader.builder.term(row["kind"]),
          country: loader.country(row),
          cues: loader.cueWords(row)
        )
      )
      let casePolicy = loader.casePolicy(row)
      for form in row.forms where !ambiguous.isNever(form, .organisation) {
        loader.builder.addName(
          form,
          kind: .organisation,
          casePolicy: casePolicy,
          policy: ambiguous.policy(form, .organisation, &loader.builder),
          entry: index,
          cues: ambiguous.cues(form, .organisation)
        )
      }
    }
  }
}
