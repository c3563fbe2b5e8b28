import DatelineLexicons
import Testing

/// What only a check tells: matters of form, and rows that hardly do what they were meant to.
@Suite struct LexiconCheckTests {
  private func warnings(
    _ table: String,
    _ rows: [[String: String]]
  ) throws -> [String] {
    let folder = try LexiconFolder()
    for row in rows { try folder.add(row, to: table) }
    let check = folder.check()
    #expect(check.errors == [])
    return check.warnings.map {
      $0.replacing(folder.path + "/", with: "").replacing(table + ":", with: "")
    }
  }

  // MARK: Form

  @Test func tablesWithoutRowsAreFine() throws {
    let check = try LexiconFolder().check()
    #expect(check.errors == [])
    #expect(check.warnings == [])
  }

  @Test func rowsStandInTheOrderOfTheirIDs() throws {
    let folder = try LexiconFolder()
    for id in ["b", "c", "a", "a-1", "d"] {
      try folder.add(["id": id, "name": id], to: "names/particles.tsv")
    }
    #expect(folder.findings() == [])
    #expect(
      folder.check().errors == [
        #"names/particles.tsv:6:1: rows stand in the order of their ids, so before "c""#
      ]
    )
  }

  @Test(arguments: [
    "", "# a table\n", "# source: me; date: 2024\n", "# source: me; licence: MIT; date: today\n",
    "# licence: MIT; date: 2024\n",
  ])
  func theHeadSaysWhereATableIsFrom(_ head: String) throws {
    let folder = try LexiconFolder()
    let rows = "id\tname\nfew\tFew\n"
    try folder.write(head + rows, to: "names/particles.tsv")
    #expect(folder.findings() == [])
    #expect(
      folder.check().errors == [
        "names/particles.tsv:1: no comment line above the header says "
          + "\"source: …; licence: …; date: 2024-05-31\""
      ]
    )
    try folder.write(
      "# names\n# source: a book; and a list; licence: CC BY 4.0; date: 2024-05-31\n" + rows,
      to: "names/particles.tsv"
    )
    #expect(folder.check().errors == [])
  }

  @Test func listsHaveAnItemOnce() throws {
    let folder = try LexiconFolder()
    try folder.add(["id": "a", "name": "a", "names": "b|c|b"], to: "names/particles.tsv")
    try folder.add(["id": "b", "name": "x", "names": "d|D"], to: "names/particles.tsv")
    #expect(folder.findings() == [])
    #expect(folder.check().errors == [#"names/particles.tsv:4:3: "b" is in the list twice"#])
  }

  @Test func lettersAreComposed() throws {
    let folder = try LexiconFolder()
    try folder.add(["id": "a", "name": "caf\u{e9}"], to: "names/particles.tsv")
    try folder.add(["id": "b", "name": "cafe\u{301}"], to: "names/particles.tsv")
    #expect(
      folder.check().errors == [
        "names/particles.tsv:5:2: a letter and its accent are two characters; write one (NFC)"
      ]
    )
  }

  @Test func tablesThatNothingReadsAreNamed() throws {
    let folder = try LexiconFolder()
    try folder.write("id\tname\n", to: "places/zoo.tsv")
    #expect(folder.findings() == [])
    #expect(folder.check().errors == ["places/zoo.tsv: there is no table places/zoo.tsv"])
  }

  @Test func marksOfSpreadsheetsAreOnlyWarnings() throws {
    let folder = try LexiconFolder()
    try folder.write(
      "\u{feff}# source: me; licence: MIT; date: 2024\r\nid\tname\r\n",
      to: "names/particles.tsv"
    )
    let check = folder.check()
    #expect(check.errors == [])
    #expect(
      check.warnings == [
        "names/particles.tsv:1: the file begins with a byte order mark",
        "names/particles.tsv:1: lines end in CR LF, not LF",
      ]
    )
  }

  @Test func errorsOfLoadingAreErrorsOfTheCheck() throws {
    let folder = try LexiconFolder()
    try folder.add(["id": "b", "name": "b", "country": "x"], to: "places/demonyms.tsv")
    try folder.add(["id": "a", "name": "a", "country": "ZZ"], to: "places/demonyms.tsv")
    let check = folder.check().errors
    #expect(check.count == 3)
    #expect(Set(folder.findings()).isStrictSubset(of: check))
  }

  // MARK: Doubled rows

  @Test func formsThatAreOneAreNamed() throws {
    #expect(
      try warnings(
        "weapons/weapons.tsv",
        [
          [
            "id": "t-1", "name": "T-1", "names": "T1|T 1|T-1M", "class": "tank",
            "spelling": "designation",
          ],
          ["id": "t-2", "name": "T-2", "names": "T2|T 2", "class": "tank"],
        ]
      ) == [#"4:3: "T1" is the same as "T-1""#, #"5:3: "T 2" is the same as "T2""#]
    )
  }

  @Test func caseTellsExactFormsApart() throws {
    #expect(
      try warnings(
        "organisations/organisations.tsv",
        [
          ["id": "a", "name": "MoD", "names": "MOD", "case": "exact"],
          ["id": "b", "name": "Nato", "names": "NATO", "case": "capital"],
        ]
      ) == [#"5:3: "NATO" is the same as "Nato""#]
    )
  }

  @Test func rowsThatNobodyTellsApartAreNamed() throws {
    let city = ["name": "Springfield", "kind": "city", "country": "US"]
    func place(_ id: String, _ cells: [String: String] = [:]) -> [String: String] {
      city.merging(cells) { $1 }.merging(["id": id]) { $1 }
    }
    #expect(
      try warnings(
        "places/places.tsv",
        [
          place("a"), place("b", ["within": "a"]), place("c", ["country": "GB"]),
          place("d", ["kind": "region"]), place("e"),
        ]
      ) == ["8:2: the same name, kind, country, within as 4"]
    )
  }

  @Test func phrasesHaveOneEntryInATable() throws {
    #expect(
      try warnings(
        "officials/ranks.tsv",
        [
          ["id": "a", "name": "captain", "names": "capt", "kind": "lower"],
          ["id": "b", "name": "ship captain", "names": "Captain", "kind": "lower"],
          ["id": "c", "name": "Capt", "names": "captain", "kind": "officer"],
        ]
      ) == [
        #"5:3: "Captain" stands for 4 already"#,
        "6:2: never counts: other rows have all its forms",
      ]
    )
    #expect(
      try warnings(
        "places/heads.tsv",
        [
          ["id": "a", "name": "base", "kind": "facility", "position": "after"],
          ["id": "b", "name": "base", "kind": "facility", "position": "before"],
        ]
      ) == []
    )
  }

  // MARK: Shadowed and dead rows

  @Test func shadowedRowsAreNamed() throws {
    let base = try LexiconFolder()
    try base.add(["id": "a", "name": "Zorya", "class": "drone"], to: "weapons/weapons.tsv")
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(["id": "a", "name": "Zorya", "class": "tank"], to: "weapons/weapons.tsv")
    try overlay.add(["id": "b", "name": "Zorya B", "class": "tank"], to: "weapons/weapons.tsv")
    let check = overlay.check(over: base)
    #expect(check.errors == [])
    #expect(
      check.warnings == [
        "weapons/weapons.tsv:4:1: takes the place of \(base.file("weapons/weapons.tsv")):4"
      ]
    )
  }

  @Test func silencedRowsAreNamed() throws {
    let folder = try LexiconFolder()
    try folder.add(["id": "a", "name": "Reading", "kind": "city"], to: "places/places.tsv")
    try folder.add(
      ["id": "b", "name": "Nice", "names": "Nizza", "kind": "city"],
      to: "places/places.tsv"
    )
    for name in ["Nice", "Reading"] {
      try folder.add(
        ["id": name.lowercased(), "name": name, "kind": "place", "policy": "never"],
        to: "ambiguity.tsv"
      )
    }
    #expect(
      folder.check().warnings == [
        "places/places.tsv:4:2: never counts: \(folder.file("ambiguity.tsv")):5 silences all its forms"
      ]
    )
  }

  @Test func rowsAboutNamesThatNothingHasAreNamed() throws {
    let folder = try LexiconFolder()
    try folder.add(["id": "a", "name": "Mobile", "kind": "city"], to: "places/places.tsv")
    let rows = [
      ["id": "a", "name": "Mobile", "kind": "person", "policy": "prefer"],
      ["id": "b", "name": "Mobile", "kind": "place", "policy": "needs-cue"],
      ["id": "c", "name": "Mobile", "kind": "place", "policy": "needs-cue", "cue": "city"],
    ]
    for row in rows { try folder.add(row, to: "ambiguity.tsv") }
    try folder.write(
      "# source: me; licence: MIT; date: 2024\nid\tname\talso\na\tMOBILE\tword\nb\tRome\tgiven\n",
      to: "places/hard-names.tsv"
    )
    let check = folder.check()
    #expect(check.errors == [])
    #expect(
      check.warnings == [
        "ambiguity.tsv:4:2: never counts: no person has the name",
        "ambiguity.tsv:5:5: never counts: it needs a cue and names none",
        "ambiguity.tsv:6:2: takes the place of \(folder.file("ambiguity.tsv")):5",
        "places/hard-names.tsv:4:2: never counts: no place has the name",
      ]
    )
  }

  @Test func formsWithoutAWordAreNamed() throws {
    #expect(
      try warnings("places/demonyms.tsv", [["id": "a", "name": "A", "names": "\u{200b}"]])
        == ["4:3: \"\u{200b}\" has no word and never matches"]
    )
  }
}
