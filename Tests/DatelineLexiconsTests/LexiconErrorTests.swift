import DatelineLexicons
import Testing

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

  static let rows: [BadRow] = [
    .init(
      "weapons/classes.tsv",
      ["class": "tank", "role": "blunt"],
      #":4:5: "blunt" is not one of the values of this column"#
    ),
    .init(
      "weapons/classes.tsv",
      ["class": "tank"],
      #":4:5: "" is not one of the values of this column"#
    ),
    .init(
      "officials/ranks.tsv",
      ["kind": "boss"],
      #":4:4: "boss" is not one of the values of this column"#
    ),
    .init(
      "text/clutter.tsv",
      ["rule": "share", "match": "maybe"],
      #":4:4: "maybe" is not one of the values of this column"#
    ),
    .init(
      "ambiguity.tsv",
      ["kind": "river", "policy": "never"],
      #":4:3: "river" is not one of the values of this column"#
    ),
    .init(
      "places/places.tsv",
      ["kind": "planet"],
      #":4:4: "planet" is not a kind of place"#
    ),
    .init(
      "places/heads.tsv",
      ["kind": "planet", "position": "after"],
      #":4:4: "planet" is not a kind of place"#
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
      #":4:8: "" is not a number"#
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
      #":4:4: "roughly" is not a bound"#
    ),
  ]

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
        #"officials/terms.tsv:4:7: "2020-13" is not an ISO 8601 date"#,
        "officials/terms.tsv:5:8: the term ends before it begins",
        "officials/terms.tsv:6:8: the term ends before it begins",
        #"places/claims.tsv:4:4: "likes" is neither claims nor controls"#,
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
    #expect(folder.findings() == ["weapons/classes.tsv: the column class is missing"])
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

  @Test func namesTheTableOfAnOverlay() throws {
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(["id": "bad", "name": "bad", "kind": "planet"], to: "places/places.tsv")
    #expect(
      try LexiconFolder().findings(under: [overlay])
        == [#"places/places.tsv:4:4: "planet" is not a kind of place"#]
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
