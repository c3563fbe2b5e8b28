@testable import DatelineTestSupport
import Testing

@Suite struct GoldenFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func golden(recording: Bool = false) -> GoldenFile {
    GoldenFile("case.golden", at: folder.url("deep/case.golden"), recording: recording)
  }

  @Test func theSameBytesPass() throws {
    try folder.write("a\nb\n".utf8, to: "deep/case.golden")
    #expect(try golden().problem(with: Array("a\nb\n".utf8)) == nil)
  }

  @Test func aMissingFileIsAFailure() throws {
    #expect(
      try golden().problem(with: [])
        == "case.golden does not exist; if the output is right, record it with Scripts/record"
    )
  }

  @Test func showsTheFirstLineThatDiffers() throws {
    try folder.write("same\none two\n".utf8, to: "deep/case.golden")
    #expect(
      try golden().problem(with: Array("same\none too\n".utf8)) == """
        case.golden:2:6: differs
          expected: one two
          found:    one too
        if the output is right, record it with Scripts/record
        """
    )
  }

  @Test func noticesAMissingEnd() throws {
    try folder.write("a\n".utf8, to: "deep/case.golden")
    #expect(try golden().problem(with: Array("a".utf8)) != nil)
  }

  @Test func recordingWritesTheFileAndStillFails() throws {
    #expect(try golden(recording: true).problem(with: Array("new\n".utf8)) != nil)
    #expect(try golden().problem(with: Array("new\n".utf8)) == nil)
  }
}
