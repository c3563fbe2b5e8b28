import Dateline
import DatelineTestSupport
import Testing

/// Runs the marked examples of doc comments, so that none goes stale.
@Suite struct DocExampleTests {
  @Test(arguments: try DocExample.all()) func holds(_ example: DocExample) throws {
    let pipeline = try Pipeline.standard(Lexicons.shipped())
    let found = example.sentence.annotated(by: pipeline, published: example.published)
    #expect(found == example.sentence)
  }

  @Test func thereAreExamples() throws {
    #expect(try DocExample.all().count > 10)
    #expect(try DocExample.misspelt().map(\.description) == [])
  }
}
