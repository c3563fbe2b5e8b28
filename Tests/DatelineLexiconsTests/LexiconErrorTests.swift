import Testing

@testable import DatelineLexicons

/// Every complaint of the loader, word for word.
@Suite struct LexiconErrorTests {
  /// One row that is wrong, and what the loader says of it.
  struct BadRow: CustomTestStringConvertible, Sendable {
    var table: String
    var cells: [String: String]
    var finding: String

    init(_ table: String, _ cells: [String: String], _ finding: String) {
      self.table = table
      self.cells = cells.merging(["id": "bad", "name": "bad"]) { old, _ in old }
      self.finding = finding
    }

    var testDescription: String { "\(table) \(finding)" }
  }

  static let planet =
    #""planet" is not one of country, region, city, water, island, border, facility"#
  static let reversed = #"the time ends before it begins; "to" is the first day after it"#

  static let rows: [BadRow] = [
    .init(
      "places/demonyms.tsv",
      ["country": "ZZ"],
      #":4:4: "ZZ" is not the code of a country"#
    ),
    .init(
      "weapons/weapons.tsv",
      ["class": "drone", "origin": "RU|UK"],
      #":4:6: "UK" is not the code of a country"#
    ),
    .init(
      "weapons/weapons.tsv",
      ["class": "drone", "family": "none"],
      #":4:5: there is no weapon "none""#
    ),
    .init(
      "weapons/weapons.tsv",
      ["class": "dron"],
      ":4:4: \"dron\" is not one of \(WeaponClasses.all.joined(separator: ", "))"
    ),
    .init(
      "organisations/organisations.tsv",
      ["parent": "none"],
      #":4:6: there is no organisation "none""#
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "lat": "90.5", "lon": "1"],
      ":4:7: 90.5 is not from -90 to 90"
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "lat": "1", "lon": "-181"],
      ":4:8: -181 is not from -180 to 180"
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "population": "many"],
      #":4:9: "many" is not a number"#
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "case": "none"],
      #":4:10: "none" is not one of any, capital, exact"#
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "names": "a||b"],
      ":4:3: item 2 of the list is empty"
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "names": "a| b"],
      #":4:3: a space around " b" in the list"#
    ),
    .init("places/places.tsv", ["kind": "city", "name": "bad "], ":4:2: a space around the cell"),
    .init("places/places.tsv", ["kind": "city", "name": ""], ":4:2: the cell is empty"),
    .init(
      "places/places.tsv",
      ["kind": "city", "name": "a|b"],
      #":4:2: a name is one form; others belong into "names""#
    ),
    .init("names/particles.tsv", ["id": "Bad"], ":4:1: \(slug("Bad"))"),
    .init("names/particles.tsv", ["id": "bad-"], ":4:1: \(slug("bad-"))"),
    .init("names/particles.tsv", ["id": "a--b"], ":4:1: \(slug("a--b"))"),
    .init("names/particles.tsv", ["id": ""], ":4:1: the cell is empty"),
    .init(
      "officials/people.tsv",
      ["born": "1960-05", "died": "1960-04-30"],
      #":4:7: the time ends before it begins; "died" is the first day after it"#
    ),
    .init(
      "weapons/classes.tsv",
      ["class": "tank", "role": "blunt"],
      #":4:5: "blunt" is not one of head, broad, weak, verb, ship, none"#
    ),
    .init(
      "weapons/classes.tsv",
      ["class": "tank"],
      ":4:5: the cell is empty; it is one of head, broad, weak, verb, ship, none"
    ),
    .init(
      "officials/ranks.tsv",
      ["kind": "boss"],
      #":4:4: "boss" is not one of officer, lower, honorific, trade"#
    ),
    .init(
      "text/clutter.tsv",
      ["rule": "share", "match": "maybe"],
      #":4:4: "maybe" is not one of whole, prefix, short-prefix"#
    ),
    .init(
      "ambiguity.tsv",
      ["kind": "river", "policy": "never"],
      #":4:3: "river" is not one of place, weapon, organisation, person"#
    ),
    .init(
      "places/places.tsv",
      ["kind": "planet"],
      ":4:4: \(planet)"
    ),
    .init(
      "places/heads.tsv",
      ["kind": "planet", "position": "after"],
      ":4:4: \(planet)"
    ),
    .init(
      "places/demonyms.tsv",
      ["country": "uk"],
      #":4:4: "uk" is not a country code of two capitals"#
    ),
    .init(
      "places/demonyms.tsv",
      ["country": "GBR"],
      #":4:4: "GBR" is not a country code of two capitals"#
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "within": "atlantis"],
      #":4:6: there is no place "atlantis""#
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "lat": "north", "lon": "1"],
      #":4:7: "north" is not a number"#
    ),
    .init(
      "places/places.tsv",
      ["kind": "city", "lat": "1"],
      #":4:8: a point has "lat" and "lon""#
    ),
    .init(
      "places/capitals.tsv",
      ["country": "UA"],
      #":4:1: there is no place "bad""#
    ),
    .init(
      "places/claims.tsv",
      ["place": "atlantis", "country": "GR", "stance": "claims"],
      #":4:2: there is no place "atlantis""#
    ),
    .init(
      "officials/terms.tsv",
      ["person": "nobody", "role": "king"],
      #":4:2: there is no person "nobody""#
    ),
    .init(
      "numbers/scale-suffixes.tsv",
      ["value": "many"],
      #":4:4: "many" is not a number"#
    ),
    .init(
      "numbers/bounds.tsv",
      ["bound": "roughly", "position": "before"],
      #":4:4: "roughly" is not one of about, at-least, at-most, less-than, more-than"#
    ),
  ]

  private static func slug(_ id: String) -> String {
    "\"\(id)\" is not an id: small letters and digits parted by hyphens"
  }

  @Test(arguments: rows) func names(_ row: BadRow) throws {
    let folder = try LexiconFolder()
    try folder.add(row.cells, to: row.table)
    #expect(folder.findings() == [row.table + row.finding])
  }

  @Test func tablesWithoutRowsLoad() throws {
    #expect(try LexiconFolder().findings() == [])
  }

  @Test func namesStanceAndTermsOfOffice() throws {
    let folder = try LexiconFolder()
    try folder.add(["id": "sea", "name": "Sea", "kind": "water"], to: "places/places.tsv")
    try folder.add(
      ["id": "a", "place": "sea", "country": "GR", "stance": "likes"],
      to: "places/claims.tsv"
    )
    try folder.add(["id": "ann", "name": "Ann Ruiz"], to: "officials/people.tsv")
    let terms = [("a", "2020-13", ""), ("b", "2021", "2020-06"), ("c", "2020", "2020-01-01")]
    for (id, from, to) in terms {
      try folder.add(
        ["id": id, "person": "ann", "role": "king", "from": from, "to": to],
        to: "officials/terms.tsv"
      )
    }
    #expect(
      folder.findings() == [
        #"officials/terms.tsv:4:7: "2020-13" is not an ISO 8601 date: 2024, 2024-05 or 2024-05-31"#,
        "officials/terms.tsv:5:8: \(Self.reversed)",
        "officials/terms.tsv:6:8: \(Self.reversed)",
        #"places/claims.tsv:4:4: "likes" is not one of claims, controls"#,
      ]
    )
  }

  @Test func namesATableThatIsMissing() throws {
    let folder = try LexiconFolder()
    try folder.remove("weapons/weapons.tsv")
    #expect(folder.findings() == ["weapons/weapons.tsv: the table cannot be read"])
  }

  @Test func namesAFolderWithoutTables() throws {
    let findings = try LexiconFolder(.overlay).findings()
    #expect(findings.count > 30)
    #expect(findings.allSatisfy { $0.hasSuffix(".tsv: the table cannot be read") })
  }

  @Test func namesAColumnThatIsMissing() throws {
    let folder = try LexiconFolder()
    try folder.write("# head\nid\tname\tnames\trole\tcase\n", to: "weapons/classes.tsv")
    #expect(folder.findings() == ["weapons/classes.tsv:2: the column class is missing"])
  }

  @Test func namesAHeaderThatIsMissing() throws {
    let folder = try LexiconFolder()
    try folder.write("# a\n# b\n", to: "weapons/classes.tsv")
    try folder.write("", to: "weapons/modifiers.tsv")
    #expect(
      folder.findings() == [
        "weapons/classes.tsv:3: the header line is missing",
        "weapons/modifiers.tsv:1: the header line is missing",
      ]
    )
  }

  @Test func namesRowsWithOtherNumbersOfCells() throws {
    let folder = try LexiconFolder()
    let rows = "id\tname\tnames\nfew\tFew\n\nmany\tMany\t\t\n"
    try folder.write("# head\n" + rows, to: "names/particles.tsv")
    #expect(
      folder.findings() == [
        "names/particles.tsv:3: the row has 2 cells, the header has 3",
        "names/particles.tsv:4: the row has 1 cells, the header has 3",
        "names/particles.tsv:5: the row has 4 cells, the header has 3",
      ]
    )
  }

  @Test func namesColumnsThatAreNone() throws {
    let folder = try LexiconFolder()
    try folder.write("# head\nid\tname\tnmaes\tname\tzoo\n", to: "names/particles.tsv")
    #expect(
      folder.findings() == [
        #"names/particles.tsv:2:3: there is no column "nmaes"; did you mean names?"#,
        "names/particles.tsv:2:4: the column name is there twice",
        #"names/particles.tsv:2:5: there is no column "zoo"; the columns are id, name, names"#,
      ]
    )
  }

  @Test func namesIDsUsedTwice() throws {
    let folder = try LexiconFolder()
    for id in ["a", "b", "a"] {
      try folder.add(["id": id, "name": id], to: "names/particles.tsv")
    }
    #expect(folder.findings() == ["names/particles.tsv:6:1: the id is used in line 4 already"])
  }

  @Test func namesIDsThatTablesShare() throws {
    let folder = try LexiconFolder()
    for table in ["places/geonames.tsv", "places/places.tsv"] {
      try folder.add(["id": "gn-1", "name": "Rome", "kind": "city"], to: table)
    }
    let geonames = folder.file("places/geonames.tsv")
    #expect(
      folder.findings() == ["places/places.tsv:4:1: the id is used in \(geonames):4 already"]
    )
  }

  @Test func namesWaysBackToTheSameRow() throws {
    let folder = try LexiconFolder()
    for (id, within) in [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a"), ("e", "e")] {
      try folder.add(
        ["id": id, "name": id, "kind": "region", "within": within],
        to: "places/places.tsv"
      )
    }
    for (id, parent) in [("x", "y"), ("y", "x"), ("z", "")] {
      try folder.add(
        ["id": id, "name": id, "parent": parent],
        to: "organisations/organisations.tsv"
      )
    }
    #expect(
      folder.findings() == [
        "organisations/organisations.tsv:4:6: the row comes back to itself: x → y → x",
        "places/places.tsv:4:6: the row comes back to itself: a → b → c → a",
        "places/places.tsv:8:6: the row comes back to itself: e → e",
      ]
    )
  }

  @Test func namesBytesThatAreNoText() throws {
    let folder = try LexiconFolder()
    let head = "# head\nid\tname\nfew\tFew\nmany\tM"
    try folder.write(bytes: Array(head.utf8) + [0xff, 10], to: "names/particles.tsv")
    #expect(folder.findings() == ["names/particles.tsv:4:2: these bytes are no UTF-8"])
  }

  @Test func namesTablesThatAreNone() throws {
    let overlay = try LexiconFolder(.overlay)
    try overlay.write("id\tname\n", to: "weapons.tsv")
    try overlay.write("id\tname\n", to: "weapons/wepons.tsv")
    try overlay.write("id\tname\n", to: "notes/zoo-of-animals.tsv")
    #expect(
      try LexiconFolder().findings(under: [overlay]) == [
        "notes/zoo-of-animals.tsv: there is no table notes/zoo-of-animals.tsv",
        "weapons.tsv: there is no table weapons.tsv; did you mean weapons/weapons.tsv?",
        "weapons/wepons.tsv: there is no table weapons/wepons.tsv; "
          + "did you mean weapons/weapons.tsv?",
      ]
    )
  }

  @Test func aRowThatPointsAtABrokenRowIsFine() throws {
    let folder = try LexiconFolder()
    try folder.add(["id": "a", "name": "A", "kind": "planet"], to: "places/places.tsv")
    try folder.add(
      ["id": "b", "name": "B", "kind": "city", "within": "a"],
      to: "places/places.tsv"
    )
    #expect(folder.findings() == ["places/places.tsv:4:4: \(Self.planet)"])
  }

  @Test func namesTheTableOfAnOverlay() throws {
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(["id": "bad", "name": "bad", "kind": "planet"], to: "places/places.tsv")
    #expect(
      try LexiconFolder().findings(under: [overlay])
        == ["places/places.tsv:4:4: \(Self.planet)"]
    )
  }

  @Test func saysEverythingAtOnce() throws {
    let folder = try LexiconFolder()
    try folder.remove("text/agencies.tsv")
    try folder.add(["id": "a", "name": "a", "country": "x"], to: "places/demonyms.tsv")
    try folder.add(["id": "a", "name": "a", "role": "x"], to: "weapons/classes.tsv")
    #expect(folder.findings().count == 3)
  }

  @Test func describesItselfByItsFindings() {
    let error = LexiconError([
      .init(path: "a.tsv", line: 2, column: 3, "x"), .init(path: "b.tsv", line: 4, "y"),
      .init(path: "c.tsv", "z"),
    ])
    #expect(error.description == "a.tsv:2:3: x\nb.tsv:4: y\nc.tsv: z")
  }
}
