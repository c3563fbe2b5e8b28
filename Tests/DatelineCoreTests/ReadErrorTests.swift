import DatelineCore
import Testing

@Suite struct ReadErrorTests {
  @Test func saysWhereAndWhat() {
    #expect(
      ReadError(.notJSON, id: "a:3", path: "a.jsonl", line: 3, "expected a value").description
        == "a.jsonl:3: expected a value"
    )
    #expect(
      ReadError(.notFound, id: "a", path: "a", "no such file").description == "a: no such file"
    )
    #expect(ReadError(.binary, id: "-", path: nil, "binary data").description == "-: binary data")
  }
}
