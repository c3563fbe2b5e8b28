import DatelineTestSupport
import Testing

/// What comes out, and where.
@Suite struct AnnotateOutputTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesTheSameBytesForAnyNumberOfWorkers() throws {
    let lines = (0..<600).map { number in
      let text = String(repeating: "Troops left Kyiv on 3 May 2022. ", count: number % 40)
      // Some ids come again, some lines are no JSON.
      let end = number % 250 == 0 ? "" : "}"
      return #"{"id":"\#(number % 580)","text":"\#(text)\#(number)""# + end
    }
    try folder.write(lines.joined(separator: "\n"), to: "in.jsonl")
    let runs = try ["1", "2", "5"].map {
      try Tool.run(["annotate", "-j", $0, "in.jsonl"], in: folder)
    }
    #expect(runs[0].records.count == 597)
    // The first line that comes again is no JSON the first time.
    #expect(runs[0].notes.count == 19)
    for run in runs.dropFirst() {
      #expect(run.output == runs[0].output)
      #expect(run.errorText == runs[0].errorText)
      #expect(run.status == 4)
    }
  }

  @Test func writesAFileOnlyWhenItIsWhole() throws {
    let run = try Tool.run(["annotate", "-o", "out.jsonl"], input: "One.", in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.records("out.jsonl").count == 1)
    #expect(folder.paths == ["out.jsonl"])
  }

  @Test func takesADashForStandardOutput() throws {
    #expect(try Tool.run(["annotate", "-o", "-"], input: "One.").texts == ["One."])
  }

  @Test func writesAFileForEachInputFile() throws {
    try folder.write("<p>Troops left the town.</p>", to: "in/a/one.html")
    try folder.write("Two.", to: "in/a/one.txt")
    try folder.write("{\"text\":\"Three.\"}\n{\"text\":\"Four.\"}\n", to: "in/b.jsonl")
    let run = try Tool.run(["annotate", "in", "--output-dir", "out"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(
      folder.paths.filter { $0.hasPrefix("out") } == [
        "out", "out/a", "out/a/one.jsonl", "out/a/one.txt.jsonl", "out/b.jsonl",
      ]
    )
    #expect(try folder.records("out/b.jsonl").count == 2)
  }

  @Test func neverOverwritesItsInput() throws {
    try folder.write("{\"text\":\"Three.\"}\n", to: "in/b.jsonl")
    let run = try Tool.run(["annotate", "in", "--output-dir", "in"], in: folder)
    #expect(run.status == 2)
    #expect(try folder.bytes("in/b.jsonl") == Array("{\"text\":\"Three.\"}\n".utf8))
    #expect(try Tool.run(["annotate", "in/b.jsonl", "-o", "in/b.jsonl"], in: folder).status == 2)
  }

  @Test(arguments: ["--output-dir", "-o", "--errors"])
  func refusesAnOutputThatCannotBeWritten(_ option: String) throws {
    try folder.write("One.", to: "a.txt")
    let run = try Tool.run(["annotate", "a.txt", option, "a.txt/out"], in: folder)
    #expect(run.status == 2)
    #expect(run.errorText.hasPrefix("dateline: a.txt/out: cannot be written: "))
    #expect(run.errorText.split(separator: "\n").count == 1)
    #expect(folder.paths == ["a.txt"])
  }

  @Test(arguments: ["> /dev/full", "-o /dev/full", "--errors /dev/full"])
  func tellsOfAFullDevice(_ output: String) throws {
    try folder.write("{\"text\":\"One.\"}\n{\n", to: "in.jsonl")
    let run = try Tool.shell("\"$dateline\" annotate --quiet in.jsonl \(output)", in: folder)
    #expect(run.status == 2)
    #expect(run.errorText.contains("cannot be written: No space left on device"))
  }

  @Test func cutsAFullFileAtTheLastWholeLine() throws {
    let line = #"{"text":"\#(String(repeating: "Troops left. ", count: 50))"}"#
    try folder.write(String(repeating: line + "\n", count: 200), to: "in.jsonl")
    // The limit on file size is in blocks of 1024 bytes; its signal would end the program.
    let run = try Tool.shell(
      "trap '' XFSZ; ulimit -f 100; \"$dateline\" annotate in.jsonl > out.jsonl",
      in: folder
    )
    #expect(run.status == 2)
    #expect(try !expectValidRecords(folder.bytes("out.jsonl")).isEmpty)
  }

  @Test func endsQuietlyWhenThePipeIsClosed() throws {
    let line = #"{"text":"\#(String(repeating: "Troops left Kyiv. ", count: 50))"}"#
    try folder.write(String(repeating: line + "\n", count: 400), to: "in.jsonl")
    for jobs in 1...2 {
      let run = try Tool.shell(
        """
        "$dateline" annotate -j \(jobs) in.jsonl | head -n 1
        exit ${PIPESTATUS[0]}
        """,
        in: folder
      )
      #expect(run.status == 0)
      #expect(run.records.count == 1)
      #expect(run.errorText == "")
    }
  }

  @Test func listsTokens() throws {
    let run = try Tool.run(["annotate", "--tokens"], input: "Troops left.")
    let tokens = try #require(run.records.first?["tokens"]?.elements)
    #expect(tokens.map { $0["start"]?.integer } == [0, 7, 11])
    #expect(tokens.map { $0["end"]?.integer } == [6, 11, 12])
  }

  @Test(arguments: [("scalar", 3), ("utf8", 7), ("utf16", 4)])
  func countsInTheUnitGiven(_ unit: String, _ end: Int) throws {
    let run = try Tool.run(
      ["annotate", "--tokens", "--verbatim", "--offsets", unit],
      input: "{\"text\":\"é🚀 x\"}"
    )
    #expect(run.records.first?["offsets"]?.string == unit)
    #expect(run.records.first?["tokens"]?.elements.last?["start"]?.integer == end)
  }

  @Test func tellsWhatWasDoneWhenAsked() throws {
    let run = try Tool.run(["annotate", "-v"], input: "One.")
    #expect(run.errorText.hasPrefix("dateline: 1 documents, "))
  }
}
