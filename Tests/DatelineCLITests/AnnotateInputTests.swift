import DatelineTestSupport
import Testing

/// What goes in: files, folders, standard input, good and bad.
@Suite struct AnnotateInputTests {
  static let sentence = "Troops left Kyiv on 3 May 2022."
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func readsJSONLinesFromStandardInput() throws {
    let run = try Tool.run(
      ["annotate"],
      input: #"{"id":"a","text":"One."}"# + "\n" + #"{"id":7,"text":"Two."}"# + "\n"
    )
    #expect(run.status == 0)
    #expect(run.ids == ["a", "7"])
    #expect(run.texts == ["One.", "Two."])
    #expect(run.errorText == "")
  }

  @Test func readsAPageFromStandardInput() throws {
    let page = "<html><body><article><p>\(Self.sentence)</p></article></body></html>"
    let run = try Tool.run(["annotate", "-"], input: page)
    #expect(run.status == 0)
    #expect(run.ids == ["-"])
    #expect(run.texts.first?.contains(Self.sentence) == true)
    #expect(run.texts.first?.contains("<p>") == false)
  }

  @Test func readsTextFromStandardInput() throws {
    let run = try Tool.run(["annotate"], input: Self.sentence)
    #expect(run.status == 0)
    #expect(run.texts == [Self.sentence])
  }

  @Test func readsAFolderInTheOrderOfItsPaths() throws {
    for name in ["b.txt", "a/c.txt", "a/b.html", "A.txt", "a.golden", "z.pdf"] {
      try folder.write("<p>\(Self.sentence)</p>", to: "in/" + name)
    }
    let run = try Tool.run(["annotate", "in"], in: folder)
    #expect(run.status == 0)
    #expect(run.ids == ["A.txt", "a/b.html", "a/c.txt", "b.txt"])
  }

  @Test func keepsADocumentOfInvalidUTF8() throws {
    try folder.write(
      Array("Troops left ".utf8) + [0xff, 0xc3] + Array(" now.".utf8),
      to: "bad.txt"
    )
    let run = try Tool.run(["annotate", "bad.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.texts.first?.hasPrefix("Troops left ") == true)
    #expect(run.texts.first?.hasSuffix(" now.") == true)
  }

  @Test func givesARecordForAnEmptyTextAndNoneForEmptyJSONLines() throws {
    try folder.write("", to: "empty.txt")
    try folder.write("", to: "empty.jsonl")
    let run = try Tool.run(["annotate", "empty.txt", "empty.jsonl"], in: folder)
    #expect(run.status == 0)
    #expect(run.ids == ["empty.txt"])
    #expect(run.texts == [""])
    #expect(try Tool.run(["annotate", "empty.jsonl"], in: folder).status == 0)
  }

  @Test func readsKeysByTheNamesGiven() throws {
    let record = #"{"n":"x","body":"One.","when":"2022-05-03","head":"A Title Here"}"#
    let run = try Tool.run(
      [
        "annotate", "--id-key", "n", "--text-key", "body", "--date-key", "when", "--title-key",
        "head",
      ],
      input: record
    )
    #expect(run.status == 0)
    #expect(run.ids == ["x"])
    #expect(run.texts.first?.hasSuffix("One.") == true)
    let meta = run.records.first?["meta"]
    #expect(meta?["published"]?.string == "2022-05-03")
    #expect(meta?["title"]?.string == "A Title Here")
  }

  @Test func takesTheDateGiven() throws {
    let run = try Tool.run(["annotate", "--date", "2022-05-03"], input: Self.sentence)
    let meta = run.records.first?["meta"]
    #expect(meta?["published"]?.string == "2022-05-03")
  }

  @Test func leavesTheTextUntouchedWithVerbatim() throws {
    let input = #"{"text":"  Troops left\tKyiv.\n\n\n\nMore  soon. "}"#
    let run = try Tool.run(["annotate", "--verbatim"], input: input)
    #expect(run.texts == ["  Troops left\tKyiv.\n\n\n\nMore  soon. "])
  }

  @Test func notesAnIDThatComesAgain() throws {
    let records = ["a", "b", "a"].map { #"{"id":"\#($0)","text":"One."}"# }
    for jobs in ["1", "2"] {
      let run = try Tool.run(["annotate", "-j", jobs], input: records.joined(separator: "\n"))
      #expect(run.status == 0)
      #expect(run.ids == ["a", "b", "a"])
      #expect(run.notes == ["repeated_id"])
      #expect(run.records.last?["notes"] != nil)
    }
  }

  @Test func notesTheSameNameInTwoFolders() throws {
    try folder.write("One.", to: "x/a.txt")
    try folder.write("Two.", to: "y/a.txt")
    let run = try Tool.run(["annotate", "x", "y"], in: folder)
    #expect(run.ids == ["a.txt", "a.txt"])
    #expect(run.notes == ["repeated_id"])
  }
}
