import Testing

@testable import DatelineScoring

@Suite struct ChangesTests {
  private let gold = """
    [Kyiv](PLACE kb=geonames:703448) sent [more than 150](NUMBER value=150) men to \
    [Lake Kivu](PLACE kind=water) on [Monday](DATE type=DATE value=2024-05-13).
    """
  private let old = """
    [Kyiv](PLACE kb=geonames:1) sent more than [150](NUMBER value=150) [men](ORG org=men) to \
    [Lake Kivu](PLACE kind=water) on Monday.
    """
  private let new = """
    [Kyiv](PLACE kb=geonames:703448) sent more than [150](NUMBER value=151) men to \
    Lake [Kivu](PLACE kind=water) [on](ORG org=on) [Monday](DATE type=DATE value=2024-05-13).
    """

  @Test func countsByLabelAndInTotal() throws {
    #expect(
      ChangeTable.text(try Gold.changes(old, new, gold: gold)) == """
        mentions     gained    right    wrong     lost    right    wrong  changed   better    worse
        PLACE             0        0        0        0        0        0        2        1        1
        ORG               1        0        1        1        0        1        0        0        0
        NUMBER            0        0        0        0        0        0        1        0        1
        DATE              1        1        0        0        0        0        0        0        0
        micro             2        1        1        1        0        1        3        1        2
        """
    )
  }

  @Test func showsThemInTheirText() throws {
    #expect(
      ChangeList.text(try Gold.changes(old, new, gold: gold), most: 1) == """
        Changes

        PLACE, 2 changed
          changed worse  a                         Kyiv sent more than 150 men to Lake [Kivu] on Monday.
                         extent [Lake Kivu] → [Kivu]
          and 1 more changed

        ORG, 1 gained, 1 lost
          gained wrong   a                         Kyiv sent more than 150 men to Lake Kivu [on] Monday.
          lost wrong     a                         Kyiv sent more than 150 [men] to Lake Kivu on Monday.

        NUMBER, 1 changed
          changed worse  a                         Kyiv sent more than [150] men to Lake Kivu on Monday.
                         value 150 → 151

        DATE, 1 gained
          gained right   a                         Kyiv sent more than 150 men to Lake Kivu on [Monday].
        """
    )
  }

  @Test func saysNothingWhereNothingChanged() throws {
    let changes = try Gold.changes(new, new, gold: gold)
    #expect(changes.list.isEmpty)
    #expect(ChangeTable.text(changes) == "No mention was gained, lost or changed.")
    #expect(ChangeList.text(changes, most: 9) == "")
    // `kind` is not compared for places, and gold of another document is none of these.
    let other = new.replacing("kind=water", with: "kind=city")
    #expect(try Gold.changes(new, other, gold: gold).list.isEmpty)
    let missing = Changes(
      from: try Gold.predictions(old, id: "b"),
      to: try Gold.predictions(new, id: "b"),
      gold: [try Gold.document(gold)]
    )
    #expect(missing.list.isEmpty)
  }

  @Test func takesTheLabelsAskedFor() throws {
    let changes = try Gold.changes(old, new, gold: gold, labels: ["DATE"])
    #expect(changes.labels == ["DATE"])
    #expect(changes.tally(of: Score.micro) == changes.tally(of: "DATE"))
  }

  @Test func callsAnotherValueOfAFalseAlarmEven() throws {
    let (before, after) = ("[A](ORG org=a) b", "[A](ORG org=b) b")
    #expect(try Gold.changes(before, after, gold: "A b").list.map(\.verdict) == [.even])
  }
}
