import DatelineTestSupport
import Testing

/// What cannot be read: each a line on standard error, a record, and the others come out.
@Suite struct AnnotateFailureTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Runs over bad input beside a good document; gives the codes of the error records.
  private func codes(_ arguments: String..., input: String = "") throws -> [String] {
    try folder.write("Troops left.", to: "good.txt")
    let run = try Tool.run(
      ["annotate", "good.txt", "--errors", "errors.jsonl"] + arguments,
      input: input,
      in: folder
    )
    #expect(run.status == 4)
    #expect(run.ids.contains("good.txt"))
    let errors = try expectValidErrors(folder.bytes("errors.jsonl"))
    let messages = run.errorText.split(separator: "\n")
    #expect(messages.count == errors.count)
    for (message, error) in zip(messages, errors) {
      let path = error["source"]?["path"]?.string ?? "-"
      let line = error["source"]?["line"]?.integer.map { ":\($0)" } ?? ""
      #expect(message == "dateline: \(path)\(line): \(error["message"]?.string ?? "")")
    }
    return errors.compactMap { $0["code"]?.string }
  }

  @Test func tellsOfBinaryFiles() throws {
    try folder.write(
      [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0] as [UInt8],
      to: "image.txt"
    )
    #expect(try codes("image.txt") == ["binary"])
  }

  @Test func tellsOfTruncatedCompression() throws {
    _ = try Tool.shell("seq 100000 | gzip | head -c 5000 > cut.txt.gz", in: folder)
    #expect(try codes("cut.txt.gz") == ["damaged_compression"])
  }

  @Test func tellsWhichLineIsNotJSON() throws {
    let lines = [#"{"text":"One."}"#, "no json", #"{"text":"#, #"{"text":"Two."}"#]
    try folder.write(lines.joined(separator: "\n"), to: "bad.jsonl")
    #expect(try codes("bad.jsonl") == ["not_json", "not_json"])
    let errors = try folder.records("errors.jsonl")
    #expect(errors.compactMap { $0["id"]?.string } == ["bad.jsonl:2", "bad.jsonl:3"])
  }

  @Test func tellsOfMissingKeysAndWrongTypes() throws {
    try folder.write(#"{"title":"x"}"# + "\n" + #"{"text":[1]}"# + "\n[]\n", to: "bad.jsonl")
    #expect(try codes("bad.jsonl").first == "missing_key")
    #expect(try codes("bad.jsonl").contains("wrong_type"))
  }

  @Test func skipsWhatIsTooLarge() throws {
    let long = #"{"text":"\#(String(repeating: "a", count: 2000))"}"#
    try folder.write("\(long)\n{\"text\":\"Short.\"}\n", to: "long.jsonl")
    try folder.write(String(repeating: "a ", count: 1000), to: "long.txt")
    #expect(
      try codes("--max-bytes", "1000", "long.jsonl", "long.txt") == ["too_large", "too_large"]
    )
  }

  @Test func skipsALineOf200MegabytesFromAPipe() throws {
    let run = try Tool.shell(
      """
      { printf '{"text":"'; head -c 200000000 /dev/zero | tr '\\0' a
        printf '"}\\n{"id":"after","text":"Short."}\\n'; } | "$dateline" annotate -j 1
      """,
      in: folder
    )
    #expect(run.status == 4)
    #expect(run.ids == ["after"])
    #expect(run.errorText.split(separator: "\n").count == 1)
    #expect(run.errorText.hasPrefix("dateline: -:1: larger than 16000000 bytes"))
  }

  @Test func tellsOfAFolderThatContainsItself() throws {
    try folder.write("Troops left.", to: "in/a.txt")
    try folder.link("in/loop", to: ".")
    #expect(try codes("in") == ["directory_loop"])
  }

  @Test func tellsOfAFileThatCannotBeOpened() throws {
    try folder.write("Troops left.", to: "a.txt")
    #expect(try codes("a.txt/b.txt") == ["unreadable"])
    let run = try Tool.run(["annotate", "a.txt/b.txt"], in: folder)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
  }

  @Test func tellsOfAPathThatLeadsNowhere() throws {
    #expect(try codes("missing.txt") == ["not_found"])
    let run = try Tool.run(["annotate", "missing.txt", "-o", "out.jsonl"], in: folder)
    #expect(run.status == 3)
    #expect(run.errorText.hasPrefix("dateline: missing.txt: "))
    #expect(!folder.has("out.jsonl"))
  }

  @Test func tellsOfAFolderWithoutDocuments() throws {
    try folder.write("x", to: "in/a.pdf")
    let run = try Tool.run(["annotate", "in"], in: folder)
    #expect(run.status == 3)
    #expect(run.errorText.contains("in: "))
  }

  @Test func saysNothingWhenQuiet() throws {
    let run = try Tool.run(["annotate", "--quiet"], input: "{\n{\"text\":\"One.\"}\n")
    #expect(run.status == 4)
    #expect(run.texts == ["One."])
    #expect(run.errorText == "")
  }
}
