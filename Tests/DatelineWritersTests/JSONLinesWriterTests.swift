import DatelineCore
import DatelineScan
import DatelineTestSupport
import DatelineWriters
import Testing

@Suite struct JSONLinesWriterTests {
  private func line(_ document: Document, _ options: WriteOptions = WriteOptions()) -> String {
    var bytes: [UInt8] = []
    JSONLinesWriter(options: options).write(document, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private let everything = WriteOptions(
    tokens: true,
    audit: true,
    made: Made(dateline: "1.2.3", lexicons: "00ff", options: ["--tokens", "--audit"])
  )

  static let record =
    #"{"schema":"dateline/1","id":"news.jsonl:7","source":{"path":"news.jsonl","#
    + #""uri":"https://example.org/a","media_type":"application/json","encoding":"utf-8","#
    + #""bytes":120,"hash":"00abcdef01234567"},"meta":{"title":"Kyiv “holds”.","#
    + #""published":"2024-05-04","published_from":"given","byline":"A. Writer","site":"Example","#
    + #""url":"https://example.org/a","language":"en","dateline":{"place":"KYIV","#
    + #""date":"2024-05-03","agency":"Agency"}},"offsets":"scalar","#
    + #""text":"Kyiv “holds”.\n\nT-72 🚀 Putin 150 km 3 May.","#
    + #""blocks":[{"start":0,"end":13,"kind":"title"},{"start":15,"end":41,"kind":"paragraph"}],"#
    + #""sents":[{"start":0,"end":13},{"start":15,"end":41}],"#
    + #""tokens":[{"id":0,"start":0,"end":4},{"id":1,"start":5,"end":6}],"#
    + #""ents":[{"id":0,"start":0,"end":4,"label":"PLACE","text":"Kyiv","norm":"Kyiv city","#
    + #""kb_id":"geonames:703448","entity":0,"rule":"gazetteer","row":"places/gn-703448","#
    + #""reason":"only-reading","kind":"city","country":"UA","admin1":"places/gn-703447","#
    + #""lat":50.45466,"lon":30.5238,"derived":false,"metonym":"UA","claims":[{"country":"RU","#
    + #""stance":"claims","from":"2022"},{"country":"UA","stance":"controls","#
    + #""from":"1991-08-24"}]},"#
    + #"{"id":1,"start":15,"end":19,"label":"WEAPON","text":"T-72","norm":"T-72","entity":1,"#
    + #""rule":"weapon-system","reason":"listed","system":"t-72","class":"tank","family":"t-64","#
    + #""origin":"SU","supplier":"PL","modifiers":["old","125mm"]},"#
    + #"{"id":2,"start":22,"end":27,"label":"OFFICIAL","text":"Putin","norm":"Putin","entity":1,"#
    + #""rule":"title-name","reason":"office-holder","person":"vladimir-putin","#
    + #""role":"president","office":"President","country":"RU","org":"ru-presidency","#
    + #""place":"geonames:2017370","status":"acting"},"#
    + #"{"id":3,"start":28,"end":34,"label":"QUANTITY","text":"150 km","norm":"150 km","#
    + #""rule":"quantity","value":150,"min":151,"max":0.5,"mod":"MORE_THAN","of":5,"#
    + #""kind":"approx","counts":"tanks","unit":"km","si":{"value":150000,"unit":"m"},"#
    + #""currency":"USD"},"#
    + #"{"id":4,"start":35,"end":40,"label":"DATE","text":"3 May","norm":"3 May","#
    + #""rule":"partial-date","reason":"grammar","timex":{"type":"DATE","value":"2024-05-03","#
    + #""mod":"ON_OR_BEFORE","quant":"EVERY","freq":"2X"},"from":"2024-05-03","#
    + #""to":"2024-05-04","grain":"day-part","anchor":"dateline 2024-05-03"}],"#
    + #""entities":[{"id":0,"label":"PLACE","norm":"Kyiv","kb_id":"geonames:703448","#
    + #""mentions":[0]},{"id":1,"label":"WEAPON","norm":"T-72","mentions":[1,2]}],"#
    + #""dropped":[{"rule":"share","text":"Share \"this\""}],"#
    + #""notes":[{"code":"impossible_date","start":35,"end":40,"message":"no such day"}],"#
    + #""made":{"dateline":"1.2.3","lexicons":"00ff","options":["--tokens","--audit"]}}"# + "\n"

  @Test func writesEveryKeyInOrder() {
    #expect(line(RichDocument.make(), everything) == Self.record)
  }

  @Test func followsTheSchema() throws {
    let records = try expectValidRecords(Array(Self.record.utf8))
    #expect(records.count == 1)
  }

  @Test func anEmptyDocumentHasItsLayersAndNoMore() throws {
    let line = line(Document(text: ""))
    try expectValidRecords(Array(line.utf8))
    #expect(
      line == #"{"schema":"dateline/1","id":"-","offsets":"scalar","text":"","blocks":[],"#
        + #""sents":[],"ents":[],"entities":[],"made":{"dateline":"0","options":[]}}"# + "\n"
    )
  }

  static let offsets: [(OffsetUnit, [Int])] = [
    (.scalar, [0, 4, 15, 19, 22, 27, 28, 34, 35, 40]),
    (.utf8, [0, 4, 19, 23, 29, 34, 35, 41, 42, 47]),
    (.utf16, [0, 4, 15, 19, 23, 28, 29, 35, 36, 41]),
  ]

  @Test(arguments: offsets)
  func countsInTheUnitAskedFor(_ unit: OffsetUnit, _ expected: [Int]) throws {
    let line = line(RichDocument.make(), WriteOptions(offsets: unit))
    let record = try #require(try expectValidRecords(Array(line.utf8)).first)
    #expect(record["offsets"]?.string == unit.rawValue)
    let found = record["ents"]?.elements.flatMap { [$0["start"]?.integer, $0["end"]?.integer] }
    #expect(found == expected.map(Optional.some))
  }

  @Test func leavesOutWhatIsNoNumber() throws {
    var document = Document(text: "some")
    var number = NumberValue(value: .nan)
    number.least = .infinity
    number.siValue = -.infinity
    var place = PlaceValue(kind: .water, country: .none)
    place.point = PlaceValue.Point(latitude: .nan, longitude: 0, derived: true)
    document.mentions = [
      Mention(TextRange(0, 2), .number(number), rule: .cardinal),
      Mention(TextRange(2, 4), .place(place), rule: .gazetteer),
    ]
    let record = try #require(try expectValidRecords(Array(line(document).utf8)).first)
    let keys = ["id", "start", "end", "label", "text", "norm", "rule"]
    #expect(record["ents"]?.elements.map(\.keys) == [keys, keys + ["kind"]])
  }

  /// Each label once, with nothing known: all must follow the schema.
  @Test func bareMentionsOfEveryLabelFollowTheSchema() throws {
    var document = Document(text: "0123456789a")
    let values: [MentionValue] = [
      .place(PlaceValue(kind: .border, country: .none)), .norp(.none),
      .organisation(OrganisationValue()), .weapon(WeaponValue()), .official(PersonValue()),
      .person(PersonValue()), .number(NumberValue()), .quantity(NumberValue()),
      .percent(NumberValue()), .money(NumberValue()),
      .date(DateValue(type: .set, value: document.derive("P1D"))),
    ]
    document.mentions = values.enumerated().map { index, value in
      Mention(TextRange(index..<index + 1), value, rule: .gazetteer)
    }
    let record = try #require(try expectValidRecords(Array(line(document).utf8)).first)
    let labels = record["ents"]?.elements.compactMap { $0["label"]?.string }
    #expect(labels == Label.allCases.map(\.name).sorted { order($0) < order($1) })
  }

  private func order(_ label: String) -> Int {
    let labels = [
      "PLACE", "NORP", "ORG", "WEAPON", "OFFICIAL", "PERSON", "NUMBER", "QUANTITY", "PERCENT",
      "MONEY", "DATE",
    ]
    return labels.firstIndex(of: label) ?? labels.count
  }

  /// Every name of every closed list is in the schema.
  @Test func closedListsFollowTheSchema() throws {
    for rule in Rule.allCases {
      for reason in Reason.allCases {
        var document = Document(text: "x")
        document.mentions = [
          Mention(TextRange(0, 1), .norp(.none), rule: rule, reason: reason)
        ]
        if reason == .none || rule == .gazetteer {
          try expectValidRecords(Array(line(document).utf8))
        }
      }
    }
    for grain in DateValue.Grain.allCases {
      for mod in DateValue.TimexMod.allCases {
        var document = Document(text: "x")
        var date = DateValue(type: .duration, value: document.derive("P1D"))
        date.grain = grain
        date.mod = mod
        document.mentions = [Mention(TextRange(0, 1), .date(date), rule: .duration)]
        if mod == .start || grain == .day { try expectValidRecords(Array(line(document).utf8)) }
      }
    }
  }

  static let pieces = ["Kyiv", " ", "é", "🚀", "“", "\n\n", "\"", "\\", "\u{2028}", "\u{1}", "a"]

  /// Whatever the text, the record parses, holds the text, and each mention's offsets cut out its
  /// own text.
  @Test func offsetsCutOutTheTextOfEachMention() throws {
    for seed in 0..<200 as Range<UInt64> {
      let text = String.scrambled(from: Self.pieces, seed: seed)
      var document = Document(text: text)
      var at = 0
      for scalar in text.unicodeScalars {
        let end = at + UTF8.width(scalar)
        document.mentions.append(
          Mention(TextRange(at..<end), .norp(.none), rule: .demonym)
        )
        at = end
      }
      let record = try JSONParser.parse(line(document).utf8)
      #expect(record["text"]?.string == text, "seed \(seed)")
      let scalars = Array(text.unicodeScalars)
      for mention in record["ents"]?.elements ?? [] {
        let start = try #require(mention["start"]?.integer)
        let end = try #require(mention["end"]?.integer)
        #expect(mention["text"]?.string == String(String.UnicodeScalarView(scalars[start..<end])))
      }
    }
  }

  @Test func writesIntoOneBufferLineAfterLine() {
    let writer = JSONLinesWriter()
    var buffer = ByteWriter()
    var array: [UInt8] = []
    for document in [RichDocument.make(), Document(text: "x")] {
      writer.write(document, to: &buffer)
      writer.write(document, into: &array)
    }
    var bytes: [UInt8] = []
    buffer.append(to: &bytes)
    #expect(bytes == array)
    #expect(bytes.split(separator: UInt8(ascii: "\n")).count == 2)
  }
}
