import DatelineTestSupport
import Testing

/// Folders of a user's tables on top of the shipped ones.
@Suite struct UserLexiconsTests {
  private static let text = "The Zorya-7 stood in Novagrad."

  private func base() throws -> LexiconFolder {
    let base = try LexiconFolder()
    try base.add(
      ["id": "zorya-7", "name": "Zorya-7", "class": "drone", "spelling": "designation"],
      to: "weapons/weapons.tsv"
    )
    return base
  }

  private func mentions(_ run: LexiconRun, showing key: String) throws -> [String] {
    try run.mentions(of: Self.text, showing: key)
  }

  @Test func withoutThemTheBaseCounts() throws {
    let run = try LexiconRun(base())
    #expect(try mentions(run, showing: "class") == ["Zorya-7 WEAPON drone"])
  }

  @Test func addRows() throws {
    var run = try LexiconRun(base())
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(
      ["id": "novagrad", "name": "Novagrad", "kind": "city", "country": "UA"],
      to: "places/places.tsv"
    )
    run.overlays = [overlay]
    #expect(try mentions(run, showing: "country") == ["Zorya-7 WEAPON", "Novagrad PLACE UA"])
  }

  @Test func replaceARowByItsID() throws {
    var run = try LexiconRun(base())
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(
      ["id": "zorya-7", "name": "Zorya-7", "class": "missile"],
      to: "weapons/weapons.tsv"
    )
    run.overlays = [overlay]
    #expect(try mentions(run, showing: "class") == ["Zorya-7 WEAPON missile"])
  }

  @Test func aReplacedRowTakesItsNamesAway() throws {
    var run = try LexiconRun(base())
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(
      ["id": "zorya-7", "name": "Novagrad", "class": "missile"],
      to: "weapons/weapons.tsv"
    )
    run.overlays = [overlay]
    #expect(try mentions(run, showing: "class") == ["Novagrad WEAPON missile"])
  }

  @Test func theLastFolderWins() throws {
    var run = try LexiconRun(base())
    for weapon in ["missile", "radar"] {
      let overlay = try LexiconFolder(.overlay)
      try overlay.add(
        ["id": "zorya-7", "name": "Zorya-7", "class": weapon],
        to: "weapons/weapons.tsv"
      )
      run.overlays.append(overlay)
    }
    #expect(try mentions(run, showing: "class") == ["Zorya-7 WEAPON radar"])
  }

  @Test func columnsMayStandInAnotherOrder() throws {
    var run = try LexiconRun(base())
    let overlay = try LexiconFolder(.overlay)
    try overlay.write(
      "class\tid\tcue\torigin\tfamily\tname\tnames\nradar\tzorya-7\t\t\t\tZorya-7\t\n",
      to: "weapons/weapons.tsv"
    )
    run.overlays = [overlay]
    #expect(try mentions(run, showing: "class") == ["Zorya-7 WEAPON radar"])
  }

  @Test(arguments: ["\r\n", "\n"], ["\u{feff}", ""])
  func mayComeFromASpreadsheet(lineEnd: String, mark: String) throws {
    var run = try LexiconRun(base())
    let overlay = try LexiconFolder(.overlay)
    let lines = [
      "# my table", "id\tname\tnames\tkind\tcountry\twithin\tlat\tlon\tpopulation",
      "novagrad\tNovagrad\t\tcity\tUA\t\t50.5\t30.5\t1200000", "",
    ]
    try overlay.write(mark + lines.joined(separator: lineEnd), to: "places/places.tsv")
    run.overlays = [overlay]
    #expect(try mentions(run, showing: "country") == ["Zorya-7 WEAPON", "Novagrad PLACE UA"])
  }

  @Test func aRowReplacesTheOneOfATableThatSharesItsIDs() throws {
    let base = try base()
    try base.add(
      ["id": "gn-1", "name": "Novagrad", "kind": "city", "country": "RU"],
      to: "places/geonames.tsv"
    )
    var run = try LexiconRun(base)
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(
      ["id": "gn-1", "name": "Novagrad", "kind": "city", "country": "UA"],
      to: "places/places.tsv"
    )
    run.overlays = [overlay]
    #expect(try mentions(run, showing: "country") == ["Zorya-7 WEAPON", "Novagrad PLACE UA"])
    #expect(
      overlay.check(over: base).warnings
        == [
          "places/places.tsv:4:1: takes the place of \(base.file("places/geonames.tsv")):4"
        ]
    )
  }

  @Test func mayPointAtRowsOfTheBase() throws {
    let base = try base()
    try base.add(
      ["id": "east", "name": "East Land", "kind": "country", "country": "UA"],
      to: "places/places.tsv"
    )
    var run = try LexiconRun(base)
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(
      ["id": "novagrad", "name": "Novagrad", "kind": "city", "country": "UA", "within": "east"],
      to: "places/places.tsv"
    )
    run.overlays = [overlay]
    #expect(
      try mentions(run, showing: "row") == [
        "Zorya-7 WEAPON weapons/zorya-7", "Novagrad PLACE places/novagrad",
      ]
    )
  }

  @Test func aBadRowStopsTheProgramWithAllFindings() throws {
    var run = try LexiconRun(base())
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(["id": "a", "name": "A", "kind": "planet"], to: "places/places.tsv")
    try overlay.add(["id": "b", "name": "B", "country": "x"], to: "places/demonyms.tsv")
    run.overlays = [overlay]
    let outcome = try run.outcome(of: Self.text)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errorText == """
        dateline: \(overlay.path)/places/places.tsv:4:4: \(LexiconErrorTests.planet)
        dateline: \(overlay.path)/places/demonyms.tsv:4:4: "x" is not a country code of two capitals

        """
    )
    #expect(run.kept() == [])
  }
}
