import DatelineWriters
public import Testing

/// Expects lines of JSON, each a record that follows ``RecordSchema``, and gives them parsed.
@discardableResult
public func expectValidRecords(
  _ bytes: [UInt8],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> [JSONValue] {
  try expectValid(bytes, against: RecordSchema.json, sourceLocation)
}

/// Expects lines of JSON, each an error record, and gives them parsed.
@discardableResult
public func expectValidErrors(
  _ bytes: [UInt8],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> [JSONValue] {
  try expectValid(bytes, against: RecordSchema.errorJSON, sourceLocation)
}

private func expectValid(
  _ bytes: [UInt8],
  against schema: String,
  _ sourceLocation: SourceLocation
) throws -> [JSONValue] {
  #expect(
    bytes.isEmpty || bytes.last == UInt8(ascii: "\n"),
    "the last line has no line feed",
    sourceLocation: sourceLocation
  )
  let validator = try SchemaValidator(schema)
  let records = try JSONParser.parseLines(bytes)
  for (index, record) in records.enumerated() {
    let failures = validator.failures(of: record)
    #expect(failures.isEmpty, "line \(index + 1)", sourceLocation: sourceLocation)
  }
  return records
}
