import DatelineCore
import DatelineTestSupport
import DatelineWriters
import Testing

@Suite struct ErrorWriterTests {
  private func line(_ error: ReadError) -> String {
    var bytes: [UInt8] = []
    ErrorWriter().write(error, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func writesEveryKeyInOrder() {
    let error = ReadError(
      .notJSON,
      id: "a.jsonl:3",
      path: "a.jsonl",
      line: 3,
      #"expected a value, found "x""#
    )
    #expect(
      line(error) == #"{"schema":"dateline-error/1","id":"a.jsonl:3","source":{"path":"a.jsonl","#
        + #""line":3},"code":"not_json","message":"expected a value, found \"x\""}"# + "\n"
    )
  }

  @Test func standardInputHasNoSource() {
    #expect(
      line(ReadError(.binary, id: "-", path: nil, "binary data"))
        == #"{"schema":"dateline-error/1","id":"-","code":"binary","message":"binary data"}"# + "\n"
    )
  }

  @Test func everyCodeFollowsTheSchema() throws {
    for code in ReadError.Code.allCases {
      try expectValidErrors(Array(line(ReadError(code, id: "a", path: "a", "m")).utf8))
    }
  }
}
