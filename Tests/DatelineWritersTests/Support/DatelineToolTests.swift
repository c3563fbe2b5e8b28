import DatelineTestSupport
import Foundation
import Testing

@Suite struct DatelineToolTests {
  @Test func givesOutputErrorsAndStatus() throws {
    let shell = try DatelineTool(at: URL(filePath: "/bin/sh"))
    let outcome = try shell.run(
      ["-c", "cat; echo $WORD >&2; exit 3"],
      input: Array("in\n".utf8),
      environment: ["WORD": "err"]
    )
    #expect(outcome.status == 3)
    #expect(outcome.text == "in\n")
    #expect(outcome.errorText == "err\n")
  }

  @Test func takesMoreThanAPipeHolds() throws {
    let cat = try DatelineTool(at: URL(filePath: "/bin/cat"))
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    #expect(try cat.run([], input: input).output == input)
  }

  @Test func saysWhereAMissingProgramShouldBe() {
    #expect(throws: DatelineTool.NotBuilt.self) {
      try DatelineTool(at: URL(filePath: "/nowhere/dateline"))
    }
  }
}
