import Testing

@testable import DatelineScoring

@Suite struct FloorsTests {
  private let file = """
    {
      "gold": "00ff",
      "f1": {
        "PLACE": { "strict": 0.6666, "overlap": 1.0000 },
        "micro": { "strict": 0.5000, "overlap": 0.7500 }
      },
      "accuracy": {
        "PLACE": { "kb": 0.9000, "country": 1.0000 }
      }
    }

    """

  private func score(_ strict: Int) -> Score {
    var score = Score()
    score.counts = ["PLACE": Counts(gold: 3, found: 3, strict: strict, overlap: 3)]
    score.accuracies = ["PLACE": ["kb": Accuracy(right: strict, counted: 3)]]
    return score
  }

  private func floor(_ floors: Floors, _ row: String, _ kind: FloorFigure.Kind) -> Double? {
    floors.values[FloorFigure(row, kind)]
  }

  private func read(_ text: String) throws(FormatError) -> Floors {
    try Floors(json: Array(text.utf8), file: "floors.json")
  }

  @Test func keepsItsFile() throws {
    let floors = try read(file)
    #expect(floors.gold == "00ff")
    #expect(floor(floors, "PLACE", .f1(.strict)) == 0.6666)
    #expect(floor(floors, "PLACE", .accuracy("kb")) == 0.9)
    #expect(floor(floors, "PLACE", .accuracy("metonym")) == nil)
    #expect(floors.json == file)
    let empty = Floors(gold: "", values: [:])
    #expect(try read(empty.json) == empty)
  }

  @Test func isReachedByTheScoreItWasTakenFrom() throws {
    let floors = Floors(reachedBy: score(2), gold: "00ff")
    #expect(floor(floors, "PLACE", .f1(.strict)) == 0.6666)
    #expect(floor(floors, "PLACE", .f1(.overlap)) == 1)
    #expect(floor(floors, "PLACE", .accuracy("kb")) == 0.6666)
    #expect(floors.breaches(in: score(2)).isEmpty)
    #expect(try read(floors.json).breaches(in: score(3)).isEmpty)
  }

  @Test func tellsWhatIsBelow() {
    let breaches = Floors(reachedBy: score(2), gold: "").breaches(in: score(1))
    #expect(
      breaches.map(\.description) == [
        "PLACE strict F1 0.3333 is below its floor 0.6666",
        "micro strict F1 0.3333 is below its floor 0.6666",
        "PLACE kb accuracy 0.3333 is below its floor 0.6666",
      ]
    )
    let floors = Floors(reachedBy: score(2), gold: "")
    #expect(floors.breaches(in: Score(), labels: ["ORG"]).isEmpty)
    #expect(floors.breaches(in: Score(), labels: ["PLACE"]).count == 3)
  }

  @Test func knowsWhatAnUpdateDoes() {
    let (low, high) = (
      Floors(reachedBy: score(1), gold: ""), Floors(reachedBy: score(2), gold: "")
    )
    #expect(FloorsUpdate(from: nil, to: low).lowered.isEmpty)
    #expect(FloorsUpdate(from: low, to: high).lowered.isEmpty)
    #expect(FloorsUpdate(from: low, to: high).raisedCount == 3)
    #expect(
      FloorsUpdate(from: high, to: low).lowered == [
        "PLACE strict F1 from 0.6666 to 0.3333", "micro strict F1 from 0.6666 to 0.3333",
        "PLACE kb accuracy from 0.6666 to 0.3333",
      ]
    )
    #expect(
      FloorsUpdate(from: low, to: Floors(gold: "", values: [:])).lowered.first
        == "PLACE strict F1 is not counted any more"
    )
  }

  @Test(
    arguments: [
      ("", "1:1: expected an object"),
      ("{\n  \"gold\": 1\n}", "2:11: expected a string"),
      (
        "{\"gold\": \"\"}",
        "1:1: there is no \"f1\"; delete the file and take the floors anew with --update"
      ),
      (
        "{\"gold\": \"\", \"f1\": {}}",
        "1:1: there is no \"accuracy\"; delete the file and take the floors anew with --update"
      ),
      ("{\"f1\": {}}", "1:1: there is no \"gold\""),
      ("{\"f2\": {}}", "1:8: unknown key \"f2\"; the keys are gold, f1 and accuracy"),
      (
        "{\"f1\": {\"ORG\": {\"exact\": 1}}}",
        "1:26: unknown key \"exact\"; the keys are strict and overlap"
      ),
      ("{\"f1\": {\"ORG\": {\"strict\": 93}}}", "1:27: a floor is a number between 0 and 1"),
      ("{\"accuracy\": {\"PERSON\": {\"kb\": 1}}}", "1:32: no attribute of PERSON is compared"),
      (
        "{\"accuracy\": {\"NORP\": {\"kb\": 1}}}",
        "1:30: unknown key \"kb\"; the attributes of NORP are country"
      ),
    ])
  func refuses(_ text: String, _ problem: String) {
    do throws(FormatError) {
      _ = try read(text)
      Issue.record("read")
    } catch {
      #expect(error.description == "floors.json:\(problem)")
    }
  }
}
