import DatelineTestSupport
import DatelineWriters
import Testing

/// The validator must refuse what breaks the schema, else the tests that use it prove nothing.
@Suite struct SchemaValidatorTests {
  private func failures(_ schema: String, _ json: String) throws -> [String] {
    try SchemaValidator(schema).failures(of: JSONParser.parse(json.utf8))
  }

  static let refused: [(String, String, String)] = [
    (#"{"type":"string"}"#, "1", "$: expected string, found integer"),
    (#"{"type":"integer"}"#, "1.5", "$: expected integer, found number"),
    (#"{"type":"integer"}"#, "true", "$: expected integer, found boolean"),
    (#"{"const":"a"}"#, #""b""#, "$: not the constant"),
    (#"{"minimum":0}"#, "-1", "$: -1.0 is beyond 0.0"),
    (#"{"maximum":90}"#, "91", "$: 91.0 is beyond 90.0"),
    (#"{"required":["a"]}"#, "{}", "$: a is missing"),
    (#"{"additionalProperties":false,"properties":{}}"#, #"{"a":1}"#, "$: unexpected key a"),
    (#"{"items":{"type":"string"}}"#, "[1]", "$[0]: expected string, found integer"),
    (#"{"format":"date"}"#, #""2015-02-29""#, "$: 2015-02-29 is no date"),
    (
      ##"{"$ref":"#/$defs/x","$defs":{"x":{"type":"null"}}}"##, "1",
      "$: expected null, found integer"
    ),
    (#"{"pattern":"a"}"#, "1", "$: the validator does not know pattern"),
    (#"{"properties":{"a":{"type":"null"}}}"#, #"{"a":1}"#, "$.a: expected null, found integer"),
  ]

  @Test(arguments: refused)
  func refuses(_ schema: String, _ json: String, _ failure: String) throws {
    #expect(try failures(schema, json) == [failure])
  }

  static let accepted = [
    (#"{"type":"number"}"#, "1"), (#"{"type":"integer"}"#, "2.0"),
    (#"{"enum":["a","b"]}"#, #""b""#),
    (#"{"oneOf":[{"type":"string"},{"type":"null"}]}"#, "null"),
    (#"{"anyOf":[{"type":"number"},{"type":"integer"}]}"#, "1"), (#"{"required":["a"]}"#, "1"),
    (#"{"type":"object","properties":{"a":{"type":"null"}}}"#, "{}"),
  ]

  @Test(arguments: accepted)
  func accepts(_ schema: String, _ json: String) throws {
    #expect(try failures(schema, json) == [])
  }

  @Test func oneOfRefusesTwo() throws {
    #expect(try !failures(#"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#, "1").isEmpty)
  }

  /// One change each to a good record, and the record must fail.
  static let spoilt = [
    (#""label":"PLACE""#, #""label":"PLACES""#), (#""kind":"city""#, #""kind":"town""#),
    (#""lat":50.45466"#, #""lat":"50.45466""#), (#""lat":50.45466"#, #""lat":95"#),
    (#""schema":"dateline/1""#, #""schema":"dateline/2""#),
    (#""rule":"gazetteer""#, #""rule":"x""#),
    (#""from":"2024-05-03""#, #""from":"May""#), (#""mod":"MORE_THAN""#, #""mod":"more""#),
    (#""system":"t-72""#, #""lat":1"#),
    (#""id":0,"start":0,"end":4,"label""#, #""id":0,"end":4,"label""#),
    (#""type":"DATE","value":"2024-05-03","#, #""type":"DATE","#),
    (#""bytes":120"#, #""size":120"#),
    (#""mentions":[0]"#, #""mentions":[-1]"#), (#""derived":false"#, #""derived":null"#),
  ]

  @Test(arguments: spoilt)
  func theRecordSchemaRefusesASpoiltRecord(_ good: String, _ bad: String) throws {
    let record = JSONLinesWriterTests.record
    let parts = record.split(separator: good, maxSplits: 1)
    #expect(parts.count == 2)
    let spoilt = parts.joined(separator: bad)
    let validator = try SchemaValidator(RecordSchema.json)
    #expect(try !validator.failures(of: JSONParser.parse(spoilt.utf8)).isEmpty)
  }
}
