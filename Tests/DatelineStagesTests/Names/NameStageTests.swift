import DatelineCore
import DatelineLexicons
import DatelineScan
import DatelineStages
import Testing

@Suite struct NameStageTests {
  let pipeline: Pipeline
  let lexicons: Lexicons

  init() throws {
    lexicons = try Lexicons.shipped()
    pipeline = try Pipeline(
      [TokenStage(lexicons), SentenceStage(lexicons), NameStage(lexicons)],
      terms: lexicons.terms
    )
  }

  private func annotated(_ text: String) -> Document {
    var document = Document(text: text)
    pipeline.annotate(&document)
    return document
  }

  /// The names found, as written.
  private func names(_ text: String) -> [String] {
    let document = annotated(text)
    return document.candidates.map { candidate in
      document[
        TextRange(
          document.tokens[Int(candidate.firstToken)].start,
          document.tokens[Int(candidate.endToken) - 1].end
        )
      ]
    }
  }

  @Test func takesTheLongestNameAtEachToken() {
    #expect(names("the Black Sea Fleet left") == ["Black Sea Fleet"])
    #expect(names("from South Korea to Sudan").first == "South Korea")
    #expect(names("from South Sudan").contains("Sudan"))
  }

  @Test func asksForTheCapitalsOfTheLexicon() {
    #expect(names("They like turkey and china.") == [])
    #expect(names("They like Turkey and China.") == ["Turkey", "China"])
    #expect(names("THEY LEFT TURKEY.") == ["TURKEY"])
  }

  @Test func asksForTheExactSpellingOfShortNames() {
    #expect(names("It is up to us.") == [])
    #expect(names("It is up to the US.") == ["US"])
  }

  @Test func readsHyphensAsSpacesOrNothing() {
    for form in ["T-72", "T 72", "T72", "T–72"] { #expect(names("A \(form) fell.") == [form]) }
  }

  @Test func readsAccentsAndNone() {
    #expect(names("He left Bogotá and Bogota.") == ["Bogotá", "Bogota"])
  }

  @Test func staysInsideASentence() {
    #expect(names("They went South. Korea was far.").contains("South. Korea") == false)
  }

  @Test func givesEveryReadingOfAName() throws {
    let document = annotated("They met in Georgia.")
    let candidate = try #require(document.candidates.first)
    let readings = candidate.readings.map { lexicons.readings[$0] }
    #expect(readings.count >= 2)
    #expect(readings.allSatisfy { $0.kind == .place })
  }

  @Test func addsNoMentions() {
    #expect(annotated("Kyiv and Moscow met NATO.").mentions.isEmpty)
  }

  /// The names refused, as written, each with why.
  private func refusals(_ text: String) -> [String] {
    var document = Document(text: text)
    document.isExplained = true
    pipeline.annotate(&document)
    return document.considered.map { "\(document[$0.range]): \($0.outcome.rawValue)" }
  }

  @Test func tellsWhichNamesAreWrittenWrong() {
    #expect(refusals("They like turkey and China.") == ["turkey: wrong-case"])
    #expect(refusals("the Black Sea fleet left") == ["Black Sea fleet: wrong-case"])
    #expect(refusals("They like Turkey, and she who left.") == [])
  }

  @Test func tellsWhichNamesLackTheirCue() {
    #expect(refusals("Gallant left the room.") == ["Gallant: no-cue"])
    #expect(refusals("Yoav Gallant left the room.") == [])
    #expect(refusals("A Grad student left.") == ["Grad: no-cue"])
    #expect(refusals("A Grad rocket fell.") == [])
  }

  @Test func tellsNothingUnasked() {
    #expect(annotated("They like turkey. Gallant left.").considered.isEmpty)
  }
}
