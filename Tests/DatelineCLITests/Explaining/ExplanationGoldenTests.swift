import DatelineTestSupport
import Testing

/// An explained text as it was recorded.
@Suite struct ExplanationGoldenTests {
  @Test(arguments: ["text", "json"]) func repeatsTheRecordedOutput(_ form: String) throws {
    let run = try Tool.run(
      ["explain", ExplainCommandTests.story, "--date", "2023-03-03"]
        + (form == "json" ? ["--json"] : [])
    )
    #expect(run.status == 0)
    // Each object of the JSON stands in a line of its own, so that differences can be read.
    let lines = form == "json" ? run.text.replacing("},{", with: "},\n{") : run.text
    try GoldenFile("Corpus/explained/story.\(form).golden").expect(Array(lines.utf8))
  }
}
