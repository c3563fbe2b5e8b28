import Dateline
import Testing

@Suite struct AnnotatorTests {
  @Test func annotatesAText() throws {
    let document = try Annotator().annotate("Troops left Kyiv.", published: "2022-04-02")
    #expect(String(decoding: document.text, as: UTF8.self) == "Troops left Kyiv.")
    #expect(document.meta.published == "2022-04-02")
    #expect(document.meta.publishedFrom == .given)
    #expect(document.tokens.count == 4)
  }
}
