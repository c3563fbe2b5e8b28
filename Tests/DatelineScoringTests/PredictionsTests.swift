import Testing

@testable import DatelineScoring

@Suite struct PredictionsTests {
  private func read(_ lines: String) throws(FormatError) -> Predictions {
    try Predictions(jsonLines: Array(lines.utf8), file: "p.jsonl")
  }

  @Test func readsOurRecords() throws {
    let document = try #require(
      try read(
        #"{"schema":"dateline/1","id":"news/a.txt","text":"On Monday é left Kyiv","ents":["#
          + #"{"id":0,"start":3,"end":9,"label":"DATE","timex":{"type":"DATE","value":"2024"},"#
          + #""value":7},{"start":17,"end":21,"label":"PLACE","kb_id":"geonames:703448","#
          + #""lat":50.5,"metonym":true,"derived":false,"claims":[{}],"admin1":null}],"x":[{}]}"#
          + "\n\n"
      ).documents["a"]
    )
    #expect(document.mentions.map { document.string($0.start..<$0.end) } == ["Monday", "Kyiv"])
    #expect(
      document.mentions.map(\.keys) == [
        ["id": "0", "type": "DATE", "value": "2024"],
        ["kb": "geonames:703448", "lat": "50.5", "metonym": "true"],
      ]
    )
  }

  @Test(arguments: [("scalar", 7, 8), ("utf16", 8, 9), ("utf8", 11, 12)])
  func countsInEveryUnit(_ unit: String, _ start: Int, _ end: Int) throws {
    let document = try #require(
      try read(
        #"{"id":1,"offsets":"\#(unit)","text":"😀é ab, X","ents":["#
          + #"{"start":\#(start),"end":\#(end),"label":"ORG"}]}"#
      ).documents["1"]
    )
    #expect(document.mentions.map { document.string($0.start..<$0.end) } == ["X"])
  }

  @Test func takesTheFirstOfRepeatedIDs() throws {
    let predictions = try read(
      #"{"id":"a.txt","text":"A","ents":[]}"# + "\n" + #"{"id":"a","text":"B","ents":[]}"#
    )
    #expect(predictions.documents["a"]?.text == ["A"])
    #expect(predictions.repeated == 1)
  }

  @Test(
    arguments: [
      ("[]", "1:1: expected an object"),
      ("{\"id\":\"é\",", "1:11: expected a key in quotation marks"),
      (#"{"text":"","ents":[]}"#, "1:1: the record has no \"id\""),
      (#"{"id":"a","ents":[]}"#, "1:1: the record has no \"text\""),
      (#"{"id":"a","text":""}"#, "1:1: the record has no \"ents\""),
      (#"{"id":[]}"#, "1:7: \"id\" is neither a string nor a number"),
      (#"{"id":1,"text":2}"#, "1:16: \"text\" is not a string"),
      (#"{"id":1,"ents":{}}"#, "1:16: \"ents\" is not an array"),
      (#"{"id":1,"offsets":"words"}"#, "1:19: \"offsets\" is not scalar, utf8 or utf16"),
      (
        #"{"id":1,"ents":[{"start":1.5,"end":2,"label":"ORG"}]}"#,
        "1:17: a mention needs whole numbers \"start\" and \"end\", and a \"label\""
      ),
    ])
  func refuses(_ line: String, _ problem: String) {
    #expect(throws: FormatError.self) { try read(line) }
    do throws(FormatError) { _ = try read(line) } catch {
      #expect(error.description == "p.jsonl:\(problem)")
    }
  }

  @Test func tellsEveryLine() {
    do throws(FormatError) { _ = try read("{}\n\n[]") } catch {
      #expect(
        error.description == """
          p.jsonl:1:1: the record has no "id"
          p.jsonl:3:1: expected an object
          """
      )
    }
  }
}
