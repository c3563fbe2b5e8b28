import Testing

@testable import DatelineScoring

@Suite struct ScorerTests {
  @Test func countsStrictAndOverlap() throws {
    let score = try Gold.score(
      "[Kyiv](PLACE kind=city) and [Lake Kivu](PLACE kind=water) in [May](DATE type=DATE value=2024)",
      "[Kyiv](PLACE kind=city) and Lake [Kivu](PLACE kind=water) [in](NUMBER value=1) May"
    )
    #expect(score.counts["PLACE"] == Counts(gold: 2, found: 2, strict: 1, overlap: 2))
    #expect(score.counts["NUMBER"] == Counts(gold: 0, found: 1, strict: 0, overlap: 0))
    #expect(score.total == Counts(gold: 3, found: 3, strict: 1, overlap: 2))
    #expect(score.labels == ["PLACE", "NUMBER", "DATE"])
    #expect(score.counts["PLACE"]?.f1(.strict) == 0.5)
    #expect(score.counts["NUMBER"]?.f1(.strict) == 0)
    #expect(score.macroF1(.overlap) == 0.5)
    #expect(score.faults.map(\.kind) == [.extent, .falseAlarm, .missed])
  }

  @Test func pairsOneToOneStrictFirst() throws {
    // The long mention shares most, but the strict pair is settled before it.
    let score = try Gold.score(
      "[Houthi](ORG org=a) [Red Sea Command](ORG org=b)",
      "[Houthi Red](ORG org=a) [Sea Command](ORG org=b)"
    )
    #expect(score.counts["ORG"] == Counts(gold: 2, found: 2, strict: 0, overlap: 2))
    let nested = try Gold.score(
      "[one](NUMBER value=1) [two](NUMBER value=2)",
      "[one two](NUMBER value=1)"
    )
    #expect(nested.counts["NUMBER"] == Counts(gold: 2, found: 1, strict: 0, overlap: 1))
  }

  @Test func passesOverWhiteSpaceAndSoftHyphens() throws {
    let score = try Gold.score(
      "Near [Kyiv city](PLACE kind=city).\n\nNow.",
      "Near [Ky\u{ad}iv\u{a0} city](PLACE kind=city). Now."
    )
    #expect(score.counts["PLACE"]?.strict == 1)
    #expect(score.notes == Score.Notes())
  }

  @Test func findsMentionsInATextThatDiffers() throws {
    let headline = "[Kyiv](PLACE kind=city) Hit Again by Drones\n\n"
    let score = try Gold.score(
      headline + "Drones hit [Lviv](PLACE kind=city).",
      headline + headline + "Drones hit [Lviv](PLACE kind=city). Share this"
    )
    #expect(score.counts["PLACE"] == Counts(gold: 2, found: 3, strict: 2, overlap: 2))
    #expect(score.notes.lines == ["texts that differ beyond white space: 1"])
  }

  @Test func countsWhatHasNoPartner() throws {
    let gold = [try Gold.document("[Kyiv](PLACE kind=city)"), try Gold.document("No.", id: "b")]
    let score = Scorer.score(gold, try Gold.predictions("No.", id: "c"))
    #expect(score.counts["PLACE"] == Counts(gold: 1, found: 0, strict: 0, overlap: 0))
    #expect(
      score.notes.lines == [
        "gold documents without a prediction: 2", "predicted documents without gold, left out: 1",
      ]
    )
  }

  @Test func countsSpansOutsideTheText() throws {
    let outside = AnnotatedText(
      id: "a",
      text: ["K", " "],
      mentions: [(0, 3), (1, 2), (-1, 1), (1, 1)].map { start, end in
        ScoredMention(start: start, end: end, label: "ORG")
      }
    )
    let score = Scorer.score([try Gold.document("K")], Predictions([outside]))
    #expect(score.counts["ORG"] == Counts(gold: 0, found: 4, strict: 0, overlap: 0))
    #expect(score.notes.lines == ["spans outside the text or empty: 4"])
  }

  @Test func scoresTheLabelsAskedFor() throws {
    let score = try Gold.score(
      "[Kyiv](PLACE kind=city) [six](NUMBER value=6)",
      "[Kyiv](PLACE kind=city) six",
      labels: ["PLACE"]
    )
    #expect(score.labels == ["PLACE"])
    #expect(score.total == Counts(gold: 1, found: 1, strict: 1, overlap: 1))
    #expect(score.faults.isEmpty)
  }

  @Test func countsAttributesOnPairs() throws {
    let score = try Gold.score(
      "[Kyiv](PLACE kb=geonames:1 metonym=UA) [Lake Kivu](PLACE kb=geonames:2)",
      "[Kyiv](PLACE kb=geonames:1) Lake [Kivu](PLACE kb=geonames:3)"
    )
    #expect(
      score.accuracies["PLACE"]?["kb"]
        == Accuracy(right: 1, counted: 2, strictRight: 1, strictCounted: 1)
    )
    #expect(
      score.accuracies["PLACE"]?["metonym"]
        == Accuracy(right: 0, counted: 1, strictRight: 0, strictCounted: 1)
    )
    #expect(score.faults.map(\.kind.name) == ["metonym", "extent", "kb"])
  }
}
