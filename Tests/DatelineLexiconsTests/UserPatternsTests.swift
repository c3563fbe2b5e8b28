import DatelineTestSupport
import Testing

/// Phrase patterns of spaCy's EntityRuler in a user's folder.
@Suite struct UserPatternsTests {
  private func overlay(_ lines: [String], _ file: String = "patterns.jsonl") throws -> LexiconFolder
  {
    let overlay = try LexiconFolder(.overlay)
    try overlay.write(lines.joined(separator: "\n") + "\n", to: file)
    return overlay
  }

  /// `text LABEL row` of each mention.
  private func mentions(_ text: String, _ lines: String...) throws -> [String] {
    var run = try LexiconRun(LexiconFolder())
    run.overlays = [try overlay(lines)]
    return try run.mentions(of: text, showing: "row")
  }

  private func findings(_ lines: String...) throws -> [String] {
    try LexiconFolder().findings(under: [overlay(lines)])
  }

  static let labels = [
    ("GPE", "PLACE"), ("LOC", "PLACE"), ("FAC", "PLACE"), ("PLACE", "PLACE"), ("NORP", "NORP"),
    ("ORG", "ORG"), ("PERSON", "PERSON"), ("WEAPON", "WEAPON"),
  ]

  @Test(arguments: labels) func labelsAreOurs(theirs: String, ours: String) throws {
    #expect(
      try mentions(
        "They met Zorvan Kelt there.",
        #"{"label":"\#(theirs)","pattern":"Zorvan Kelt","id":"zk"}"#
      ) == ["Zorvan Kelt \(ours) patterns/zk"]
    )
  }

  @Test func withoutAnIDTheTextNamesTheRow() throws {
    #expect(
      try mentions(
        "They met Zorvan-Kélt Inc. there.",
        #"{"label": "ORG", "pattern": "Zorvan-Kélt Inc"}"#
      ) == ["Zorvan-Kélt Inc ORG patterns/zorvan-kelt-inc"]
    )
  }

  @Test func aStringCountsAsWritten() throws {
    let pattern = #"{"label":"ORG","pattern":"Zorvan Kelt"}"#
    #expect(try mentions("They met zorvan kelt there.", pattern) == [])
    #expect(try mentions("They met Zorvans there.", pattern) == [])
  }

  @Test func lowerCountsInAnyCase() throws {
    let pattern = #"{"label":"ORG","pattern":[{"LOWER":"zorvan"},{"LOWER":"kelt"}],"id":"k"}"#
    for text in ["zorvan kelt", "ZORVAN Kelt", "Zorvan Kelt"] {
      #expect(try mentions("They met \(text) there.", pattern) == ["\(text) ORG patterns/k"])
    }
  }

  @Test func textAndOrthCountAsWritten() throws {
    let pattern =
      #"{"label":"WEAPON","pattern":[{"TEXT":"Zor"},{"ORTH":"-"},{"TEXT":"Kelt"}],"id":"k"}"#
    #expect(try mentions("A Zor-Kelt flew.", pattern) == ["Zor-Kelt WEAPON patterns/k"])
    #expect(try mentions("A zor-kelt flew.", pattern) == [])
  }

  @Test func emptyLinesAndOtherKeysAndMarksAreFine() throws {
    #expect(
      try mentions(
        "They met Zorvan Kelt there.",
        "\u{feff}{\"label\":\"ORG\",\"note\":[1,{}],\"pattern\":\"Zorvan Kelt\",\"id\":null}\r",
        "",
        "  \r"
      ) == ["Zorvan Kelt ORG patterns/zorvan-kelt"]
    )
  }

  @Test func severalPatternsMayShareAnID() throws {
    #expect(
      try mentions(
        "Zorvan met Keltan there.",
        #"{"label":"ORG","pattern":"Zorvan","id":"z"}"#,
        #"{"label":"ORG","pattern":"Keltan","id":"z"}"#
      ) == ["Zorvan ORG patterns/z", "Keltan ORG patterns/z"]
    )
  }

  @Test func aLaterFolderReplacesAnID() throws {
    var run = try LexiconRun(LexiconFolder())
    run.overlays = [
      try overlay([#"{"label":"ORG","pattern":"Zorvan","id":"z"}"#]),
      try overlay([#"{"label":"ORG","pattern":"Keltan","id":"z"}"#]),
    ]
    #expect(
      try run.mentions(of: "Zorvan met Keltan there.", showing: "row") == ["Keltan ORG patterns/z"]
    )
  }

  @Test func everyFaultHasItsPlace() throws {
    let labels = "PLACE, GPE, LOC, FAC, NORP, ORG, PERSON, WEAPON"
    let token = #"a token is one word: {"TEXT": …}, {"ORTH": …} or {"LOWER": …}"#
    #expect(
      try findings(
        #"{"label":"PRODUCT","pattern":"x"}"#,
        #"{"label":"ORG"}"#,
        #"{"pattern":"x"}"#,
        #"{"label":"ORG","pattern":[{"LOWER":"a"},{"LEMMA":"be"}]}"#,
        #"{"label":"ORG","pattern":[{"LOWER":"a","OP":"?"}]}"#,
        #"{"label":"ORG","pattern":[{"TEXT":{"REGEX":"a"}}]}"#,
        #"{"label":"ORG","pattern":[{}]}"#,
        #"{"label":"ORG","pattern":7}"#,
        #"{"label":"ORG","pattern":"…"}"#,
        #"{"label":"ORG","pattern":"x","id":7}"#,
        #"{"label":"ORG","pattern":"x"} x"#,
        "[]",
        "{\"label\":\"ORG\",\"pattern\":\"x\"}"
      ) == [
        #"patterns.jsonl:1:10: there is no label "PRODUCT"; the labels are \#(labels)"#,
        #"patterns.jsonl:2:1: "pattern" is missing"#,
        #"patterns.jsonl:3:1: "label" is missing"#,
        #"patterns.jsonl:4:41: \#(token); not "LEMMA""#,
        "patterns.jsonl:5:27: \(token), and nothing else",
        "patterns.jsonl:6:27: \(token), and its word a string",
        "patterns.jsonl:7:27: \(token)",
        #"patterns.jsonl:8:26: "pattern" is a string or a list of tokens"#,
        "patterns.jsonl:9:26: a pattern without a letter or digit",
        #"patterns.jsonl:10:35: "id" is a string"#,
        "patterns.jsonl:11:31: not JSON: more text after the value",
        #"patterns.jsonl:12:1: a line is an object with "label" and "pattern""#,
      ]
    )
  }

  @Test func theCacheNoticesAnotherPattern() throws {
    var run = try LexiconRun(LexiconFolder())
    let overlay = try overlay([#"{"label":"ORG","pattern":"Zorvan","id":"z"}"#])
    run.overlays = [overlay]
    let text = "Zorvan met Keltan there."
    #expect(try run.mentions(of: text, showing: "row") == ["Zorvan ORG patterns/z"])
    try overlay.write(#"{"label":"ORG","pattern":"Keltan","id":"kk"}"# + "\n", to: "patterns.jsonl")
    #expect(try run.mentions(of: text, showing: "row") == ["Keltan ORG patterns/kk"])
  }
}
