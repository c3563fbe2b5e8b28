import DatelineCore
import DatelineLexicons
import DatelineStages
import Testing

@Suite struct LanguageStageTests {
  let pipeline: Pipeline

  init() throws {
    let lexicons = try Lexicons.shipped()
    pipeline = try Pipeline([TokenStage(lexicons), LanguageStage(lexicons)], terms: lexicons.terms)
  }

  func notes(_ text: String) -> [Note.Code] {
    var document = Document(text: text)
    pipeline.annotate(&document)
    return document.notes.map(\.code)
  }

  @Test func notesAnotherLanguage() {
    let line = "Zwei Brücken sind gestern nahe der Hauptstadt eingestürzt, sagte ein Sprecher. "
    #expect(notes(String(repeating: line, count: 6)) == [.languageUnsupported])
  }

  @Test func leavesEnglishAlone() {
    let line = "Two bridges near the capital fell on Monday, a spokesman of the army said. "
    #expect(notes(String(repeating: line, count: 6)).isEmpty)
  }

  @Test func doesNotJudgeShortTexts() {
    #expect(notes("Zwei Brücken sind gestern eingestürzt.").isEmpty)
  }
}
