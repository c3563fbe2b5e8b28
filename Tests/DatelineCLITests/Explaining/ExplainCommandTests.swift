import Dateline
import DatelineTestSupport
import Foundation
import Testing

@testable import DatelineCLI

/// `dateline explain`, as people and programs run it.
@Suite struct ExplainCommandTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func showsTheSpanUnderItsSentence() throws {
    let run = try Tool.run(["explain", "The 北京 mission left Kyiv."])
    #expect(run.status == 0)
    #expect(run.errorText == "")
    let lines = run.text.split(separator: "\n")
    // Each of the two wide letters takes two columns.
    #expect(lines.prefix(2) == ["The 北京 mission left Kyiv.", "                      ^^^^"])
  }

  @Test func tellsWhatMadeAMention() throws {
    let text = try Tool.run(["explain", "Troops left Kyiv on Monday.", "--date", "2022-04-06"]).text
    for line in [
      "  PLACE       Kyiv (geonames:703448)",
      "  made by     stage places, rule gazetteer, row places/gn-703448",
      "  made by     stage dates, rule weekday",
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
    #expect(text.contains("value=2022-04-04"))
    #expect(text.contains("anchor=\"document 2022-04-06\""))
  }

  @Test func tellsWhatLost() throws {
    let text = try Tool.run(["explain", "The Russian foreign ministry agreed."]).text
    #expect(
      text.contains(
        "lost        NORP \"Russian\", rule demonym, row demonyms/russian; shorter: the longer mention "
      )
    )
  }

  @Test func tellsWhichNamesAreNoMention() throws {
    let text = try Tool.run(["explain", "They ate turkey."]).text
    #expect(text.contains("They ate turkey.\n         ~~~~~~\n  no mention  turkey\n"))
    #expect(text.contains("wrong-case: "))
    #expect(!text.contains("^"))
    #expect(try Tool.run(["explain", "They ate."]).text == "no mentions\n")
  }

  @Test func keepsToTheLabelsAsked() throws {
    let text = "The Russian foreign ministry fed 12 people turkey in Kyiv."
    func labels(_ arguments: String...) throws -> [String] {
      let run = try Tool.run(["explain", text, "--json"] + arguments)
      return (run.records.first?["mentions"]?.elements ?? []).compactMap { $0["label"]?.string }
    }
    #expect(try labels() == ["ORG", "NUMBER", "PLACE"])
    #expect(try labels("--label", "NUMBER") == ["NUMBER"])
    #expect(try labels("--label", "NUMBER", "--label", "PLACE") == ["NUMBER", "PLACE"])
    // The nationality lost against the ministry.
    #expect(try labels("--label", "NORP") == ["ORG"])
    #expect(try Tool.run(["explain", text, "--label", "PLACE"]).text.contains("turkey"))
    #expect(try !Tool.run(["explain", text, "--label", "ORG"]).text.contains("no mention"))
  }

  @Test func suggestsTheLabelMeant() throws {
    for (label, hint) in [
      ("PLACES", "did you mean 'PLACE'?"), ("place", "did you mean 'PLACE'?"),
      ("XYZZY", "the labels are PLACE, NORP, "),
    ] {
      let run = try Tool.run(["explain", "Kyiv", "--label", label])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errorText.contains("--label \(label): \(hint)"))
    }
  }

  @Test func writesJSONForPrograms() throws {
    let run = try Tool.run(
      ["explain", "🚀 The Russian foreign ministry met turkey in Kyiv.", "--json"]
    )
    let record = try #require(run.records.first)
    #expect(record["schema"]?.string == "dateline-explanation/1")
    let text = Array(try #require(record["text"]?.string).unicodeScalars)
    let mention = try #require(record["mentions"]?.elements.first)
    #expect(mention["stage"]?.string == "organisations")
    #expect(mention["org"]?.string == "ru-mfa")
    let lost = try #require(mention["lost"]?.elements.first)
    #expect(lost["because"]?.string == "shorter")
    #expect(lost["label"]?.string == "NORP")
    let name = try #require(record["not_taken"]?.elements.first)
    let range = try #require(name["start"]?.integer)..<(try #require(name["end"]?.integer))
    #expect(String(String.UnicodeScalarView(text[range])) == "turkey")
    let reading = try #require(name["considered"]?.elements.first)
    #expect(reading["outcome"]?.string == "wrong-case")
    #expect(reading["country"]?.string == "TR")
  }

  @Test func documentsTheKeysOfItsJSON() throws {
    let help = try Tool.run(["explain", "--help"]).text
    let run = try Tool.run(["explain", Self.story, "--json", "--date", "2022-04-06"])
    let schema = RecordSchema.json
    func check(_ value: JSONValue) {
      guard case .object(let members) = value else { return value.elements.forEach(check) }
      for member in members {
        #expect(
          help.contains(member.key) || schema.contains("\"\(member.key)\""),
          "\(member.key) is not documented"
        )
        check(member.value)
      }
    }
    #expect(run.records.count == 1)
    run.records.forEach(check)
  }

  static let story = """
    Georgia said three T-72 tanks left Paris, Texas, on Monday, 5 km from the Azov sea. \
    Vladimir Putin and Michael Jordan paid $5m to the Black Sea Fleet.
    """

  @Test func readsFilesAsAnnotateDoes() throws {
    try folder.write("<p>Troops left <b>Kyiv</b> for good, it was said.</p>", to: "in/a.html")
    try folder.write(
      "{\"id\":\"x\",\"text\":\"Troops left Lviv.\"}\n{\"text\":\"One.\",\"date\":\"2022-04-06\"}\n",
      to: "in/b.jsonl"
    )
    let run = try Tool.run(["explain", "in"], in: folder)
    #expect(run.status == 0)
    let headings = run.text.split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(headings == ["# a.html", "# x", "# b.jsonl:2, published 2022-04-06 (given)"])
    #expect(run.text.contains("(geonames:703448)"))
    #expect(
      try Tool.run(["explain", "in", "--json"], in: folder).ids == ["a.html", "x", "b.jsonl:2"]
    )
    #expect(
      try Tool.run(["explain", "-"], input: "Kyiv fell.").text.hasPrefix("# -\n\nKyiv fell.")
    )
    #expect(try Tool.run(["explain"], input: "Kyiv fell.").text.hasPrefix("# -\n\nKyiv fell."))
  }

  @Test func tellsOfDocumentsThatFail() throws {
    try folder.write("{\"text\":\"Troops left Lviv.\"}\n{\n", to: "b.jsonl")
    let run = try Tool.run(["explain", "b.jsonl", "--json"], in: folder)
    #expect(run.status == 4)
    #expect(run.records.count == 1)
    #expect(run.errorText.hasPrefix("dateline: b.jsonl:2: "))
    try folder.write("", to: "empty/note.md")
    let none = try Tool.run(["explain", "empty"], in: folder)
    #expect(none.status == 3)
    #expect(none.errorText == "dateline: empty: no document in it\n")
  }

  @Test func takesWhatIsNoFileForAText() throws {
    let run = try Tool.run(["explain", "Kyiv.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.errorText == "dateline: Kyiv.txt: no such file, so it is taken for a text\n")
    #expect(try Tool.run(["explain", "Kyiv fell", "in May"]).status == 2)
  }

  @Test(arguments: [[], ["--label", "PLACE"]]) func keepsTo100Columns(_ arguments: [String]) throws
  {
    try folder.write(
      String(repeating: "漢字 ", count: 60) + "Kyiv " + String(repeating: "wörd ", count: 60)
        + "Lviv " + String(repeating: "x", count: 300) + " Odesa " + Self.story,
      to: "a.txt"
    )
    for path in ["a.txt", Repository.url("Corpus/documents").path()] {
      let run = try Tool.run(["explain", path] + arguments, in: folder)
      #expect(run.status == 0)
      for line in run.text.split(separator: "\n") {
        #expect(Columns.count(String(line)) <= 100, "\(line)")
      }
    }
  }

  @Test func coloursOnlyATerminal() throws {
    func terminal(_ environment: String) throws -> String {
      let run = try Tool.shell(
        """
        TERM=xterm \(environment) script -qec "\\"$dateline\\" explain 'Kyiv fell.'" /dev/null < /dev/null
        """,
        in: folder
      )
      #expect(run.status == 0)
      #expect(run.text.contains("geonames:703448"))
      return run.text
    }
    #expect(try terminal("NO_COLOR=").contains("\u{1b}[32mKyiv\u{1b}[0m"))
    #expect(try !terminal("NO_COLOR=1").contains("\u{1b}"))
    #expect(try !terminal("NO_COLOR= TERM=dumb").contains("\u{1b}"))
    #expect(try !Tool.run(["explain", "Kyiv fell."]).text.contains("\u{1b}"))
  }
}
