import Foundation
import Testing

@testable import DatelineLexicons

/// Every complaint of the loader, word for word.
@Suite struct LexiconErrorTests {
  /// One row that is wrong, and what the loader says of it.
  struct BadRow: CustomTestStringConvertible, Sendable {
    var table: String
    var cells: [String: String]
    /// The column, and what is wrong.
    var finding: String

    /// Reads `TABLE column=cell, column=cell =>`, and the finding in the line below.
    init?(_ lines: ArraySlice<Substring>) {
      guard let row = lines.first?.components(separatedBy: " =>").first, let last = lines.last,
        let space = row.firstIndex(of: " ")
      else { return nil }
      table = String(row[..<space])
      let cells = row[row.index(after: space)...].components(separatedBy: ", ")
        .map { $0.components(separatedBy: "=") }
      self.cells = ["id": "bad", "name": "bad"]
        .merging(cells.map { ($0[0], $0[1]) }) { $1 }
      finding = last.trimmingCharacters(in: .whitespaces)
    }

    var testDescription: String { "\(table) \(finding)" }
  }

  static let planet =
    #""planet" is not one of country, region, city, water, island, border, facility"#
  static let reversed = #"the time ends before it begins; "to" is the first day after it"#

  static let text = """
    places/demonyms.tsv country=ZZ =>
      4: "ZZ" is not the code of a country
    weapons/weapons.tsv class=drone, origin=RU|UK =>
      6: "UK" is not the code of a country
    weapons/weapons.tsv class=drone, family=none =>
      5: there is no weapon "none"
    weapons/weapons.tsv class=dron =>
      4: "dron" is not one of \(WeaponClasses.all.joined(separator: ", "))
    organisations/organisations.tsv parent=none =>
      6: there is no organisation "none"
    places/places.tsv kind=city, lat=90.5, lon=1 =>
      7: 90.5 is not from -90 to 90
    places/places.tsv kind=city, lat=1, lon=-181 =>
      8: -181 is not from -180 to 180
    places/places.tsv kind=city, population=many =>
      9: "many" is not a number
    places/places.tsv kind=city, case=none =>
      10: "none" is not one of any, capital, exact
    places/places.tsv kind=city, names=a||b =>
      3: item 2 of the list is empty
    places/places.tsv kind=city, names=a| b =>
      3: a space around " b" in the list
    places/places.tsv kind=city, name=bad  =>
      2: a space around the cell
    places/places.tsv kind=city, name= =>
      2: the cell is empty
    places/places.tsv kind=city, name="bad" =>
      2: quotation marks around the cell; nothing is quoted
    places/places.tsv kind=city, name=a|b =>
      2: a name is one form; others belong into "names"
    names/particles.tsv id=Bad =>
      1: "Bad" is not an id: small letters and digits parted by hyphens
    names/particles.tsv id=bad- =>
      1: "bad-" is not an id: small letters and digits parted by hyphens
    names/particles.tsv id=a--b =>
      1: "a--b" is not an id: small letters and digits parted by hyphens
    names/particles.tsv id= =>
      1: the cell is empty
    officials/people.tsv born=1960-05, died=1960-04-30 =>
      7: the time ends before it begins; "died" is the first day after it
    weapons/classes.tsv class=tank, role=blunt =>
      5: "blunt" is not one of head, broad, weak, verb, ship, none
    weapons/classes.tsv class=tank =>
      5: the cell is empty; it is one of head, broad, weak, verb, ship, none
    officials/ranks.tsv kind=boss =>
      4: "boss" is not one of officer, lower, honorific, clergy, trade, kin
    text/clutter.tsv rule=share, match=maybe =>
      4: "maybe" is not one of whole, prefix, short-prefix
    ambiguity.tsv kind=river, policy=never =>
      3: "river" is not one of place, weapon, organisation, person
    places/places.tsv kind=planet =>
      4: "planet" is not one of country, region, city, water, island, border, facility
    places/heads.tsv kind=planet, position=after =>
      4: "planet" is not one of country, region, city, water, island, border, facility
    places/demonyms.tsv country=uk =>
      4: "uk" is not a country code of two capitals
    places/demonyms.tsv country=GBR =>
      4: "GBR" is not a country code of two capitals
    places/places.tsv kind=city, within=atlantis =>
      6: there is no place "atlantis"
    places/places.tsv kind=city, lat=north, lon=1 =>
      7: "north" is not a number
    places/places.tsv kind=city, lat=1 =>
      8: a point has "lat" and "lon"
    places/capitals.tsv country=UA =>
      1: there is no place "bad"
    places/claims.tsv place=atlantis, country=GR, stance=claims =>
      2: there is no place "atlantis"
    officials/terms.tsv person=nobody, role=king =>
      2: there is no person "nobody"
    numbers/scale-suffixes.tsv value=many =>
      4: "many" is not a number
    numbers/bounds.tsv bound=roughly, position=before =>
      4: "roughly" is not one of about, at-least, at-most, less-than, more-than
    """

  static let rows: [BadRow] = {
    let lines = text.split(separator: "\n")
    return stride(from: 0, to: lines.count, by: 2).compactMap { BadRow(lines[$0...].prefix(2)) }
  }()

  @Test(arguments: rows) func names(_ row: BadRow) throws {
    let folder = try LexiconFolder()
    try folder.add(row.cells, to: row.table)
    #expect(folder.findings() == ["\(row.table):4:\(row.finding)"])
  }

  @Test func everyRowIsRead() {
    #expect(Self.rows.count * 2 == Self.text.split(separator: "\n").count)
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

  /// A table as it is written, and what the loader says of it.
  struct BadFile: CustomTestStringConvertible, Sendable {
    var text: [UInt8]
    var findings: [String]

    init(_ text: String, _ findings: String...) { self.init(bytes: Array(text.utf8), findings) }

    init(bytes: [UInt8], _ findings: [String]) {
      text = bytes
      self.findings = findings
    }

    var testDescription: String { findings.joined(separator: ", ") }
  }

  private static let parted = "cells are parted by tabs"
  private static let noTab = "no tab in the header line; \(parted)"

  static let files: [BadFile] = [
    .init("# head\nid\tnames\n", "2:3: the column name is missing"),
    .init("", "1:1: the header line is missing"),
    .init("# a\n# b\n", "3:1: the header line is missing"),
    .init("id,name,names\nfew,Few,\n", "1:1: \(noTab)"),
    .init("# head\nid name names\nfew Few\n", "2:1: \(noTab)"),
    .init(
      bytes: Array("id\tname\n".utf8.flatMap { [$0, 0] }),
      ["1:1: the header line is no UTF-8; save the table as UTF-8"]
    ),
    .init(
      bytes: Array("id\tname\nfew\tFew\nmany\tM".utf8) + [0xff, 10],
      ["3:2: these bytes are no UTF-8"]
    ),
    .init(
      "id\tname\nfew\tF\0w\nmany\tMa\rny\r\n",
      "2:2: a control character",
      "3:2: a control character"
    ),
    .init(
      "# head\nid\tname\tnames\nfew\tFew\n\nmany\tMany\t\t\nx\n",
      "3:3: the row has 2 cells, the header has 3; \(parted)",
      "4:1: the line is empty",
      "5:4: the row has 4 cells, the header has 3; \(parted)",
      "6:2: the row has 1 cell, the header has 3; \(parted)"
    ),
    .init(
      "# head\nid\tname\tnmaes\tname\tzoo\n",
      #"2:3: there is no column "nmaes"; did you mean names?"#,
      "2:4: the column name is there twice",
      #"2:5: there is no column "zoo"; the columns are id, name, names"#
    ),
  ]

  @Test(arguments: files) func names(_ file: BadFile) throws {
    let folder = try LexiconFolder()
    try folder.write(bytes: file.text, to: "names/particles.tsv")
    #expect(folder.findings() == file.findings.map { "names/particles.tsv:" + $0 })
  }

  @Test func aMarkAtTheStartAndLinesWithCRAreFine() throws {
    let folder = try LexiconFolder()
    try folder.write("\u{feff}id\tname\r\nfew\tFew\r\nmany\tMany\r", to: "names/particles.tsv")
    #expect(folder.findings() == [])
  }

  /// A folder in place of a table, and a link that leads nowhere.
  @Test func namesTablesOfAnOverlayThatCannotBeRead() throws {
    let overlay = try LexiconFolder(.overlay)
    try overlay.write("", to: "names/particles.tsv/inside")
    try FileManager.default.createSymbolicLink(
      atPath: overlay.file("names/given-names.tsv"),
      withDestinationPath: overlay.file("none")
    )
    #expect(
      try LexiconFolder().findings(under: [overlay]) == [
        "names/given-names.tsv: the table cannot be read",
        "names/particles.tsv: the table cannot be read",
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

  @Test func showsTheEndsOfALongWayBack() throws {
    let folder = try LexiconFolder()
    for number in 10..<20 {
      let parent = number == 19 ? 10 : number + 1
      try folder.add(
        ["id": "o\(number)", "name": "o", "parent": "o\(parent)"],
        to: "organisations/organisations.tsv"
      )
    }
    #expect(
      folder.findings() == [
        "organisations/organisations.tsv:4:6: the row comes back to itself: "
          + "o10 → o11 → o12 → o13 → … → o19 → o10 (10 rows)"
      ]
    )
  }

  @Test func namesTheRowThatWasMeant() throws {
    let folder = try LexiconFolder()
    for (id, parent) in [("navy", ""), ("fleet", "nvay"), ("corps", "zzz")] {
      try folder.add(
        ["id": id, "name": id, "parent": parent],
        to: "organisations/organisations.tsv"
      )
    }
    #expect(
      folder.findings() == [
        #"organisations/organisations.tsv:5:6: there is no organisation "nvay"; did you mean navy?"#,
        #"organisations/organisations.tsv:6:6: there is no organisation "zzz""#,
      ]
    )
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
