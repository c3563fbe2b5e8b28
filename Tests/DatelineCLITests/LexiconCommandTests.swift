import DatelineTestSupport
import Foundation
import Testing

/// `dateline lexicon`.
@Suite struct LexiconCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let head = "# source: me; licence: MIT; date: 2024\n"

  /// Writes a table of the user.
  private func write(_ table: String, _ lines: String...) throws {
    try folder.write(Self.head + lines.joined(separator: "\n") + "\n", to: "mine/" + table)
  }

  /// Runs the tool with the tables of the repository and those of the user, and a cache of its own.
  private func lexicon(
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> DatelineTool.Outcome {
    let variables = [
      "DATELINE_LEXICONS": Repository.url("Lexicons").path(percentEncoded: false),
      "XDG_CACHE_HOME": folder.url("cache").path(percentEncoded: false),
    ]
    return try DatelineTool().run(
      ["lexicon"] + arguments,
      environment: variables.merging(environment) { $1 },
      in: folder.url("")
    )
  }

  // MARK: check

  @Test func theTablesOfTheRepositoryAreRight() throws {
    let run = try lexicon("check")
    #expect(run.status == 0)
    #expect(run.text.split(separator: "\n").allSatisfy { $0.contains(": warning: ") })
    #expect(run.errorText.contains(" rows: 0 errors, "))
  }

  @Test func errorsAndWarningsHaveTheirPlace() throws {
    try write(
      "weapons/weapons.tsv",
      "id\tname\tnames\tclass\tfamily\torigin\tcue",
      "t-72\tT-72\t\ttank\t\tSU\t",
      "zorya\tZorya\t\tplane\t\tXX\t"
    )
    let run = try lexicon("check", "--lexicons", "mine")
    #expect(run.status == 1)
    let lines = run.text.split(separator: "\n").filter { $0.hasPrefix("mine/") }
    #expect(lines.count == 3)
    #expect(
      lines.first?.hasPrefix(#"mine/weapons/weapons.tsv:4:4: "plane" is not one of "#) == true
    )
    #expect(
      lines.dropFirst().first
        == #"mine/weapons/weapons.tsv:4:6: "XX" is not the code of a country"#
    )
    #expect(
      lines.last?.hasPrefix("mine/weapons/weapons.tsv:3:1: warning: takes the place of ") == true
    )
    #expect(run.errorText.contains(" rows: 2 errors, "))
  }

  @Test func warningsFailOnlyWhenStrict() throws {
    try write(
      "places/places.tsv",
      "id\tname\tnames\tkind\tcountry\twithin\tlat\tlon\tpopulation",
      "novagrad\tNovagrad\tNOVAGRAD\tcity\tUA\t\t\t\t"
    )
    #expect(try lexicon("check", "--lexicons", "mine").status == 0)
    let run = try lexicon("check", "--lexicons", "mine", "--strict")
    #expect(run.status == 1)
    #expect(
      run.text.contains(
        #"mine/places/places.tsv:3:3: warning: "NOVAGRAD" is the same as "Novagrad""#
      )
    )
  }

  @Test func programsReadTheCheckAsJSON() throws {
    try write("names/particles.tsv", "id\tname", "Bad\tbad")
    let run = try lexicon("check", "--lexicons", "mine", "--json")
    #expect(run.status == 1)
    #expect(run.errorText == "")
    let check = try JSONParser.parse(run.output)
    let error = check["errors"]?.elements.first
    #expect(check["errors"]?.elements.count == 1)
    #expect(error?["path"]?.string == "mine/names/particles.tsv")
    #expect(error?["line"]?.number == 3)
    #expect(error?["column"]?.number == 1)
    #expect(error?["message"]?.string?.hasPrefix("\"Bad\" is not an id") == true)
    #expect(check["rows"]?.number ?? 0 > 10_000)
  }

  @Test func aDamagedCompiledFileIsAnError() throws {
    #expect(try lexicon("build").status == 0)
    let path = try #require(folder.paths.first { $0.hasSuffix(".image") })
    #expect(try lexicon("check").status == 0)
    var bytes = try folder.bytes(path)
    bytes[bytes.count / 2] ^= 1
    try folder.write(bytes, to: path)
    let run = try lexicon("check")
    #expect(run.status == 1)
    #expect(run.text.contains("\(path): this is not what the tables compile to; delete the file\n"))
  }

  // MARK: find

  @Test func findShowsEveryReading() throws {
    try write(
      "organisations/organisations.tsv",
      "id\tname\tnames\tkind\tcountry\tparent\tfrom\tto\tcase\tcue",
      "paris-club\tParis Club\tParis\tbody\t\t\t\t\tcapital\tcreditors|debt"
    )
    let run = try lexicon("find", "PARIS", "--lexicons", "mine")
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(
      lines.contains {
        $0.contains("/places/geonames.tsv:") && $0.contains(": places/gn-2988507 name=Paris ")
          && $0.contains(" kind=city country=FR ") && $0.contains(" policy=prefer")
      }
    )
    #expect(
      lines.contains(
        #"mine/organisations/organisations.tsv:3: organisations/paris-club name="Paris Club" "#
          + "names=Paris kind=body case=capital cue=creditors|debt"
      )
    )
  }

  @Test func findTellsWhatReplacesARow() throws {
    try write(
      "weapons/weapons.tsv",
      "id\tname\tnames\tclass\tfamily\torigin\tcue",
      "t-72\tT-72\t\ttank\t\tSU\t"
    )
    let run = try lexicon("find", "t72", "--lexicons", "mine", "--json")
    #expect(run.status == 0)
    let rows = try JSONParser.parse(run.output)["rows"]?.elements ?? []
    #expect(rows.map { $0["row"]?.string } == ["weapons/t-72", "weapons/t-72"])
    #expect(rows.first?["replaced_by"]?.string == "mine/weapons/weapons.tsv:3")
    #expect(rows.last?["replaced_by"] == nil)
    #expect(rows.last?["cells"]?["class"]?.string == "tank")
  }

  @Test func findFindsPatterns() throws {
    try folder.write(#"{"label":"ORG","pattern":"Zorvan Kelt"}"# + "\n", to: "mine/a.jsonl")
    let run = try lexicon("find", "zorvan", "kelt", "--lexicons", "mine")
    #expect(
      run.text == #"mine/a.jsonl:1: patterns/zorvan-kelt name="Zorvan Kelt" case=exact"# + "\n"
    )
  }

  @Test func findSuggestsNamesThatAreNear() throws {
    let run = try lexicon("find", "Kyivv")
    #expect(run.status == 1)
    #expect(run.text == "")
    #expect(
      run.errorText.hasPrefix("dateline: no row has the name 'Kyivv': did you mean 'Kyiv'")
    )
    let nothing = try lexicon("find", "Qqqqqqqqqqqqqqqq", "--json")
    #expect(nothing.status == 1)
    #expect(nothing.text == #"{"name":"Qqqqqqqqqqqqqqqq","rows":[],"near":[]}"# + "\n")
  }

  // MARK: stats and build

  @Test func statsCountsTables() throws {
    try write("names/particles.tsv", "id\tname\tnames", "zar\tzar\tzur|zir")
    let run = try lexicon("stats", "--lexicons", "mine", "--json")
    #expect(run.status == 0)
    let stats = try JSONParser.parse(run.output)
    let mine = stats["tables"]?.elements.first { $0["path"]?.string?.hasPrefix("mine/") == true }
    #expect(mine?["rows"]?.number == 1)
    #expect(mine?["forms"]?.number == 3)
    let rows = stats["tables"]?.elements.compactMap { $0["rows"]?.number }.reduce(0, +)
    #expect(stats["rows"]?.number == rows)
    for key in ["forms", "names", "readings", "words", "nodes", "bytes"] {
      #expect(stats[key]?.number ?? 0 > 1000, "\(key)")
    }
    let table = try lexicon("stats", "--lexicons", "mine")
    #expect(table.text.hasPrefix("   ROWS    FORMS  TABLE\n"))
    #expect(table.text.contains("\n      1        3  mine/names/particles.tsv\n"))
  }

  @Test func buildFillsTheCacheThatRunsUse() throws {
    let run = try lexicon("build")
    #expect(run.status == 0)
    let image = try #require(folder.paths.first { $0.hasSuffix(".image") })
    let size = try folder.bytes(image).count
    #expect(run.text.contains("\(image)  \(size) bytes  key "))
    #expect(
      try lexicon("build", "-o", "copy.image").text.hasPrefix("copy.image  \(size) bytes  key ")
    )
    #expect(try folder.bytes("copy.image").count == size)
  }

  @Test func buildSaysWhatIsWrong() throws {
    try write("names/particles.tsv", "id\tname", "Bad\tbad")
    let run = try lexicon("build", "--lexicons", "mine")
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.errorText.hasPrefix("dateline: mine/names/particles.tsv:3:1: \"Bad\" is not an id"))
    #expect(!folder.paths.contains { $0.hasSuffix(".image") })
    let homeless = try lexicon("build", environment: ["XDG_CACHE_HOME": "", "HOME": ""])
    #expect(homeless.status == 2)
    #expect(homeless.errorText.contains("-o FILE"))
    #expect(try lexicon("build", "-o", "no/folder/x").status == 2)
  }

  @Test func refusesWrongUsage() throws {
    #expect(
      try lexicon("chek").errorText
        == "dateline: unknown command 'chek': did you mean 'check'?\n"
    )
    for arguments in [["find"], ["check", "--lexicons", "nowhere"], ["check", "x"]] {
      let run = try Tool.run(["lexicon"] + arguments, in: folder)
      #expect(run.status == 2)
      #expect(run.text == "")
    }
    #expect(try lexicon().errorText.contains("USAGE: dateline lexicon"))
  }
}
