import DatelineTestSupport
import Testing

@testable import DatelineScoring

@Suite struct ReportTests {
  private let gold = """
    [Kyiv](PLACE kb=geonames:703448 metonym=UA) sent [more than 150](NUMBER min=151) men to \
    [Lake Kivu](PLACE kind=water) on [Monday](DATE type=DATE value=2024-05-13).
    """
  private let found = """
    [Kyiv](PLACE kb=geonames:1) sent more than [150](NUMBER value=150) [men](ORG org=men) to \
    Lake [Kivu](PLACE kind=water) on Monday.
    """

  @Test func printsATable() throws {
    #expect(
      ScoreTable.text(try Gold.score(gold, found)) == """
        label        gold  found  strict                     overlap
                                       P       R      F1           P       R      F1
        PLACE           2      2   0.500   0.500   0.500       1.000   1.000   1.000
        ORG             0      1   0.000   0.000   0.000       0.000   0.000   0.000
        NUMBER          1      1   0.000   0.000   0.000       1.000   1.000   1.000
        DATE            1      0   0.000   0.000   0.000       0.000   0.000   0.000
        micro           4      4   0.250   0.250   0.250       0.750   0.750   0.750
        macro F1 over 3 labels: strict 0.167, overlap 0.667; documents: 1

        attribute               right where found    and with the same extent
        PLACE      kb               0 of 1  0.000               0 of 1  0.000
        PLACE      metonym          0 of 1  0.000               0 of 1  0.000
        NUMBER     min              0 of 1  0.000                           -
        NUMBER     num              0 of 1  0.000                           -
        """
    )
  }

  @Test func printsWhatDiffers() throws {
    let score = try Gold.score(gold, found)
    #expect(
      FaultList.text(score.faults, most: 2, title: "Faults") == """
        Faults

        PLACE, 3
          kb       a                         [Kyiv] sent more than 150 men to Lake Kivu on Monday.
                   gold geonames:703448, found geonames:1
          metonym  a                         [Kyiv] sent more than 150 men to Lake Kivu on Monday.
                   gold UA, found none
          and 1 more

        ORG, 1
          false    a                         Kyiv sent more than 150 [men] to Lake Kivu on Monday.

        NUMBER, 2
          extent   a                         Kyiv sent [more than 150] men to Lake Kivu on Monday.
                   found [150]
          min      a                         Kyiv sent [more than 150] men to Lake Kivu on Monday.
                   gold 151, found none

        DATE, 1
          missed   a                         Kyiv sent more than 150 men to Lake Kivu on [Monday].
        """
    )
    #expect(FaultList.text(score.faults, most: 0, title: "Faults") == "")
    #expect(FaultList.text([], most: 5, title: "Faults") == "")
  }

  @Test func keepsWithin100Columns() throws {
    let long = String(repeating: "Very Long ", count: 30) + "Name"
    let score = Scorer.score(
      [try Gold.document("[\(long)](PERSON)", id: long.filter { $0 != " " })],
      try Gold.predictions("[\(long)](PERSON)", id: "b")
    )
    let lines = FaultList.text(score.faults, most: 9, title: "Faults").split(separator: "\n")
    #expect(lines.map(\.count).max() == 100)
  }

  @Test func comparesTwoScores() throws {
    let (this, that) = (try Gold.score(gold, gold), try Gold.score(gold, found))
    #expect(
      ScoreTable.text(this, against: that) == """
        F1           strict  against   change  overlap  against   change
        PLACE         1.000    0.500   +0.500    1.000    1.000    0.000
        ORG           0.000    0.000    0.000    0.000    0.000    0.000
        NUMBER        1.000    0.000   +1.000    1.000    1.000    0.000
        DATE          1.000    0.000   +1.000    1.000    0.000   +1.000
        micro         1.000    0.250   +0.750    1.000    0.750   +0.250
        """
    )
  }

  @Test func writesJSON() throws {
    let score = try Gold.score(gold, found)
    let changes = try Gold.changes(found, gold, gold: gold)
    let json = try JSONParser.parse(
      ScoreJSON.text(score, against: (score, changes), most: 1).utf8
    )
    #expect(json["schema"]?.string == "dateline-score/1")
    #expect(json["labels"]?.keys == ["PLACE", "ORG", "NUMBER", "DATE", "micro"])
    #expect(json["labels"]?["micro"]?["overlap"]?["f1"]?.number == 0.75)
    #expect(json["attributes"]?["PLACE"]?["kb"]?["accuracy"]?.number == 0)
    #expect(json["against"]?["documents"]?.integer == 1)
    #expect(
      json["faults"]?.elements.first?.keys
        == ["kind", "id", "label", "start", "text", "before", "after", "gold", "found"]
    )
    #expect(json["faults"]?.elements.count == 4)
    #expect(json["changes"]?["PLACE"]?["changed"]?["better"]?.integer == 2)
    #expect(
      json["changed"]?.elements.first?.keys
        == ["kind", "verdict", "id", "label", "start", "text", "before", "after", "details"]
    )
  }
}
