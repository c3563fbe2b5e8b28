import Testing

@testable import DatelineScoring

@Suite struct GoldDocumentTests {
  @Test func readsHeaderParagraphsAndMarks() throws {
    let gold = try GoldDocument(
      Array(
        """
        # source: 01-ferry.txt    published: 2024-05-14    dateline: Port Sudan
        Ferry Sinks Off [Odesa](PLACE kb=geonames:698740)

        “A [missile](WEAPON class=missile|rocket) \\[hit] it”, said [Nina \\[N](PERSON).

        """.utf8
      ),
      file: "01-ferry.gold"
    )
    #expect(gold.published == "2024-05-14")
    #expect(gold.dateline == "Port Sudan")
    let text = gold.annotated
    #expect(text.id == "01-ferry")
    #expect(
      text.string(text.text.indices)
        == "Ferry Sinks Off Odesa\n\n“A missile [hit] it”, said Nina [N."
    )
    #expect(text.mentions.map(\.label) == ["PLACE", "WEAPON", "PERSON"])
    #expect(
      text.mentions.map { text.string($0.start..<$0.end) } == ["Odesa", "missile", "Nina [N"]
    )
    #expect(
      text.mentions.map(\.keys) == [["kb": "geonames:698740"], ["class": "missile|rocket"], [:]]
    )
  }

  @Test func knowsNoDateWhereNoneIsKnown() throws {
    let gold = try Gold.document("Troops left.")
    #expect(gold.published == nil)
    #expect(gold.dateline == nil)
  }

  @Test(
    arguments: [
      ("", "1:1: expected \(GoldHeader.form)"),
      (
        "# source: a.txt    published: 2024-02-30\nText.",
        "1:31: published: 2024-02-30 is no day of the calendar in the form YYYY-MM-DD"
      ),
      ("# source: a.txt    published: unknown\n\n", "1:1: there is no text after the header"),
    ] as [(String, String)]
  )
  func refusesTheHead(_ file: String, _ problem: String) {
    #expect(
      Gold.problems(file).split(separator: "\n").first.map(String.init) == "a.gold:\(problem)"
    )
  }

  @Test(
    arguments: [
      ("One.\nTwo.", "3:1: a paragraph is one line; put a blank line before this one"),
      ("  One.", "2:1: the paragraph begins with white space"),
      ("In [Kyiv", "2:4: the bracket is not closed; a literal bracket is \\["),
      (
        "In [Kyiv] now",
        "2:10: expected (LABEL key=value …) after the span; a literal bracket is \\["
      ),
      (
        "In [the [Kyiv](PLACE kind=city)",
        "2:9: a mark inside a mark; mentions do not overlap, and a literal bracket is \\["
      ),
      (
        "In Kyiv](PLACE kind=city)",
        "2:8: a mark ends here but does not begin; the span's opening bracket is missing"
      ),
      ("In [](PLACE kind=city)", "2:4: the span is empty"),
      ("In [Kyiv](PLACE kind)", "2:21: expected key=value"),
      ("In [Kyiv](PLACE kind=)", "2:22: the value is missing"),
      ("In [Kyiv](PLACE kind=\"city)", "2:22: the quotation mark is not closed"),
      (
        "In [Kyiv](PLACE,kind=city)",
        "2:16: expected a blank and key=value, or the closing )"
      ),
      ("In [Kyiv](PLACE kind=city)s", "2:27: the mark touches a letter or digit after it"),
      ("In[Kyiv](PLACE kind=city)", "2:3: the mark touches a letter or digit before it"),
    ] as [(String, String)]
  )
  func refusesBrokenNotation(_ body: String, _ problem: String) {
    let file = "# source: a.txt    published: unknown\n" + body
    #expect(
      Gold.problems(file).split(separator: "\n").first.map(String.init) == "a.gold:\(problem)"
    )
  }

  @Test(
    arguments: [
      (
        "[Kyiv](PLAEC kind=city)",
        """
        2:8: unknown label PLAEC; the labels are PLACE, NORP, ORG, WEAPON, OFFICIAL, PERSON, \
        NUMBER, QUANTITY, PERCENT, MONEY, DATE
        """
      ),
      (
        "[Kyiv](PLACE kind=city role=mayor)",
        "2:24: PLACE has no key role; its keys: kb, kind, country, metonym"
      ),
      ("[Nina](PERSON country=UA)", "2:15: PERSON has no key country; its keys: none"),
      ("[Kyiv](PLACE kind=city kind=city)", "2:24: the key kind stands twice"),
      (
        "[Kyiv](PLACE kind=town)",
        "2:14: kind=town is not one of country, region, city, water, island, border, facility"
      ),
      ("[Kyiv](PLACE kb=703448)", "2:14: kb=703448 is not geonames:ID"),
      ("[Russian](NORP country=ru)", "2:16: country=ru is not two capitals"),
      ("[Kyiv](PLACE country=UA)", "2:8: PLACE needs kb or kind"),
      ("[gun](WEAPON)", "2:7: WEAPON needs system or class"),
      (
        "[T-72](WEAPON system=t-72 class=tank)",
        "2:8: WEAPON has either system or class, not both"
      ),
      (
        "[T-72](WEAPON system=T-72)",
        "2:15: system=T-72 is not a slug of small letters, digits and hyphens"
      ),
      (
        "[mayor of Lviv](OFFICIAL role=mayor)",
        "2:17: OFFICIAL needs role, and country, place or org"
      ),
      ("[six](NUMBER)", "2:7: NUMBER needs value, min or max"),
      ("[six](NUMBER value=six)", "2:14: value=six is not a number"),
      (
        "[over six](NUMBER value=6 min=7)",
        "2:12: value stands beside min or max; gold has the one or the others"
      ),
      ("[6 to 5](NUMBER min=6 max=5)", "2:10: min is above max"),
      ("[6 km](QUANTITY value=6)", "2:8: QUANTITY needs value, min or max, and unit"),
      ("[6 euros](MONEY value=6)", "2:11: MONEY needs value, min or max, and currency"),
      ("[May](DATE value=2024-05)", "2:7: DATE needs type and value"),
      (
        "[May](DATE type=DATE value=2024-5)",
        "2:22: value=2024-5 is not a TIMEX3 value of type DATE"
      ),
      ("[Kyiv's](PLACE kind=city)", "2:1: the span holds a possessive ending; leave it outside"),
      ("[Kyiv,](PLACE kind=city)", "2:1: the span ends in ,"),
      ("[Kyiv ](PLACE kind=city)", "2:1: the span has white space at its edge"),
    ] as [(String, String)]
  )
  func holdsMarksToTheGuidelines(_ body: String, _ problem: String) {
    #expect(
      Gold.problems("# source: a.txt    published: unknown\n" + body) == "a.gold:\(problem)"
    )
  }

  @Test func tellsEverythingAtOnce() {
    let file = "# source: a.txt    published: soon\n[Kyiv](PLACE)\n\n[six](NUMBER)"
    #expect(
      Gold.problems(file) == """
        a.gold:1:31: published: soon is no day of the calendar in the form YYYY-MM-DD
        a.gold:2:8: PLACE needs kb or kind
        a.gold:4:7: NUMBER needs value, min or max
        """
    )
  }

  @Test func tellsRepeatedSources() throws {
    let documents = [try Gold.document("One."), try Gold.document("Two.")]
    #expect(
      GoldDocument.repeatedIDs(in: documents).map(\.description)
        == ["a.gold:1:1: the source a is that of a.gold too; give it another name"]
    )
  }

  @Test func digestsNamesAndBytesButNotOrder() throws {
    let (one, two) = (try Gold.document("One."), try Gold.document("Two.", id: "b"))
    #expect(GoldDocument.digest(of: [one, two]) == GoldDocument.digest(of: [two, one]))
    #expect(GoldDocument.digest(of: [one, two]) != GoldDocument.digest(of: [one]))
    #expect(
      GoldDocument.digest(of: [one]) != GoldDocument.digest(of: [try Gold.document("One!")])
    )
  }
}
