import DatelineTestSupport
import Foundation
import Testing

@Suite struct ScoreCommandTests {
  private static let gold = """
    # source: a.txt    published: 2024-05-14
    [Russian](NORP country=RU) troops left [Kyiv](PLACE kb=geonames:703448) on \
    [Monday](DATE type=DATE value=2024-05-13).
    """

  private static let header =
    "# source: NAME    published: YYYY-MM-DD or unknown    dateline: PLACE"

  /// A folder with a gold file and floors that it reaches.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.gold, to: "gold/a.gold")
    let run = try Tool.run(["score", "gold", "--floors", "floors.json", "--update"], in: folder)
    #expect(run.status == 0)
    #expect(run.errorText == "dateline: floors.json: floors taken from this score\n")
    return folder
  }

  @Test func annotatesTheGoldItself() throws {
    let run = try Tool.run(["score", "gold", "--json", "--errors", "9"], in: folder())
    #expect(run.status == 0)
    let score = try JSONParser.parse(run.output)
    #expect(score["labels"]?["micro"]?["strict"]?["f1"]?.number == 1)
    #expect(score["attributes"]?["DATE"]?["value"]?["accuracy"]?.number == 1)
    #expect(score["faults"]?.elements.isEmpty == true)
  }

  @Test func scoresPredictionsAsItDoesItself() throws {
    let folder = try folder()
    let script = """
      echo '{"id":"a","text":"Russian troops left Kyiv on Monday.","date":"2024-05-14"}' |
        "$dateline" annotate --verbatim --from jsonl - >found.jsonl
      "$dateline" score gold/a.gold found.jsonl >file
      "$dateline" score gold/a.gold - <found.jsonl >input
      "$dateline" score gold >own
      cmp file own && cmp input own
      """
    #expect(try Tool.shell(script, in: folder).status == 0)
  }

  @Test func failsBelowAFloor() throws {
    let folder = try folder()
    #expect(
      try Tool.run(["score", "gold", "--floors", "floors.json", "--quiet"], in: folder).output
        .isEmpty
    )
    try folder.write(#"{"id":"a","text":"Russian troops left Kyiv on Monday.","ents":[]}"#, to: "p")
    let arguments = ["score", "gold", "p", "--floors", "floors.json", "--quiet"]
    let run = try Tool.run(arguments + ["--label", "NORP"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.errorText == """
        dateline: floors.json: NORP strict F1 0.0000 is below its floor 1.0000
        dateline: floors.json: NORP overlap F1 0.0000 is below its floor 1.0000
        dateline: floors.json: NORP country accuracy 0.0000 is below its floor 1.0000

        """
    )

    let before = try folder.bytes("floors.json")
    let refused = try Tool.run(arguments + ["--update"], in: folder)
    #expect(refused.status == 1)
    #expect(
      refused.errorText.hasPrefix(
        "dateline: floors.json: PLACE strict F1 from 1.0000 to 0.0000\n"
      )
    )
    #expect(
      refused.errorText.hasSuffix(
        "nothing was changed; floors sink only with --allow-lower and a line in the changelog that "
          + "says why\n"
      )
    )
    #expect(try folder.bytes("floors.json") == before)

    let lowered = try Tool.run(arguments + ["--update", "--allow-lower"], in: folder)
    #expect(lowered.status == 0)
    #expect(lowered.errorText.contains("floors.json: say in the changelog why they sank\n"))
    #expect(lowered.errorText.hasSuffix("dateline: floors.json: 0 floors raised, 12 lowered\n"))
    #expect(try Tool.run(arguments, in: folder).status == 0)
    let raised = try Tool.run(
      ["score", "gold", "--floors", "floors.json", "--update", "--quiet"],
      in: folder
    )
    #expect(raised.errorText == "dateline: floors.json: 12 floors raised, 0 lowered\n")
    #expect(try folder.bytes("floors.json") == before)
  }

  @Test func failsOnAWrongValue() throws {
    let folder = try folder()
    let record = """
      {"id":"a","text":"Russian troops left Kyiv on Monday.","ents":[
      {"start":0,"end":7,"label":"NORP","country":"RU"},
      {"start":20,"end":24,"label":"PLACE","kb_id":"geonames:1"},
      {"start":28,"end":34,"label":"DATE","timex":{"type":"DATE","value":"2024-05-13"}}]}
      """
    try folder.write(record.replacing("\n", with: ""), to: "p")
    let run = try Tool.run(
      ["score", "gold", "p", "--floors", "floors.json", "--quiet"],
      in: folder
    )
    #expect(run.status == 1)
    #expect(
      run.errorText == "dateline: floors.json: PLACE kb accuracy 0.0000 is below its floor 1.0000\n"
    )
  }

  @Test func tellsWhatChanged() throws {
    let folder = try folder()
    let head = #"{"id":"a","text":"Russian troops left Kyiv on Monday.","ents":["#
    let norp = #"{"start":0,"end":7,"label":"NORP","country":"RU"}"#
    try folder.write(head + norp + "]}", to: "old")
    try folder.write(
      head + #"{"start":20,"end":24,"label":"PLACE","kb_id":"geonames:703448"}]}"#,
      to: "new"
    )
    let arguments = ["score", "gold", "new", "--against", "old"]
    let run = try Tool.run(arguments + ["--errors", "3"], in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("\n  gained right   a   "))
    #expect(run.text.contains("Russian troops left [Kyiv] on Monday.\n"))
    #expect(run.text.contains("\n  lost right     a   "))
    let json = try JSONParser.parse(Tool.run(arguments + ["--json"], in: folder).output)
    #expect(json["changes"]?["PLACE"]?["gained"]?["better"]?.integer == 1)
    #expect(json["changes"]?["NORP"]?["lost"]?["worse"]?.integer == 1)
    #expect(json["changes"]?["micro"]?["changed"]?["worse"]?.integer == 0)

    let same = try Tool.run(["score", "gold", "old", "--against", "old"], in: folder)
    #expect(same.text.hasSuffix("\n\nNo mention was gained, lost or changed.\n"))
  }

  @Test func wantsTheGoldOfTheFloors() throws {
    let folder = try folder()
    try folder.write(Self.gold.replacing("a.txt", with: "b.txt"), to: "gold/b.gold")
    let run = try Tool.run(["score", "gold", "--floors", "floors.json", "--quiet"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.errorText
        == "dateline: floors.json: the gold is not that of the floors; read the score, then --update\n"
    )
  }

  @Test(
    arguments: [
      (["gold"], 3, "gold: no file in it ends in .gold or .gold.txt"),
      (["none.gold"], 3, "none.gold: no such file or directory; check the path"),
      (
        ["bad.gold"], 2,
        "bad.gold:1:1: expected \(Self.header)"
      ),
      (["a.gold", "none"], 3, "none: no such file or directory; check the path"),
      (["a.gold", "bad.gold"], 2, "bad.gold:1:1: expected an object"),
      (["a.gold", "--against", "bad.gold"], 2, "bad.gold:1:1: expected an object"),
      (["a.gold", "--floors", "none"], 2, "none: there is no such file; --update makes it"),
      (["a.gold", "--floors", "bad.gold"], 2, "bad.gold:1:1: expected an object"),
    ] as [([String], Int32, String)]
  )
  func tellsWhatCannotBeRead(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Text.", to: "bad.gold")
    try folder.write("Text.", to: "gold/a.txt")
    try folder.write(Self.gold, to: "a.gold")
    let run = try Tool.run(["score"] + arguments + ["--quiet"], in: folder)
    #expect(run.status == status)
    #expect(run.errorText.split(separator: "\n").first.map(String.init) == "dateline: \(message)")
  }

  @Test(
    arguments: [
      ([], "Missing expected argument '<gold>'"),
      (["a", "--update"], "--update needs --floors FILE"),
      (["a", "--allow-lower"], "--allow-lower needs --update"),
      (["a", "--errors=-1"], "--errors -1: must be 0 or more"),
      (["a", "--quiet", "--json"], "--quiet and --json exclude each other"),
      (
        ["a", "--floors", "f", "--update", "--label", "ORG"],
        "--update takes all labels, not --label"
      ),
      (
        ["a", "-", "--against", "-"], "standard input can be read only once"
      ),
      (
        ["a", "--label", "LOC"],
        """
        --label LOC: the labels are PLACE, NORP, ORG, WEAPON, OFFICIAL, PERSON, NUMBER, QUANTITY, \
        PERCENT, MONEY, DATE
        """
      ),
    ] as [([String], String)]
  )
  func refusesWrongUsage(_ arguments: [String], _ message: String) throws {
    let run = try Tool.run(["score"] + arguments)
    #expect(run.status == 2)
    #expect(run.errorText.contains("Error: \(message)\n"))
  }
}
