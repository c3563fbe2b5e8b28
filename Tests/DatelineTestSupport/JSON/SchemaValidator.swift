import DatelineCore

/// Checks JSON values against the part of JSON Schema that our schemas use.
///
/// A keyword it does not know is a failure, so that no rule of a schema is passed over unseen.
public struct SchemaValidator {
  private let root: JSONValue

  /// Takes a schema as a string of JSON.
  public init(_ schema: String) throws {
    root = try JSONParser.parse(schema.utf8)
  }

  /// What is wrong with a value: a path and a sentence for each failure, none when it is valid.
  public func failures(of value: JSONValue) -> [String] {
    failures(of: value, against: root, at: "$")
  }

  private func failures(of value: JSONValue, against schema: JSONValue, at path: String) -> [String]
  {
    guard case .object(let keywords) = schema else { return ["\(path): the schema is no object"] }
    return keywords.flatMap { keyword in
      switch keyword.key {
      case "$schema", "$defs", "title", "description": [] as [String]
      case "$ref": refer(keyword.value, value, path)
      case "type": type(keyword.value, value, path)
      case "const": value == keyword.value ? [] : ["\(path): not the constant"]
      case "enum":
        keyword.value.elements.contains(value) ? [] : ["\(path): \(value) is not in the list"]
      case "minimum": bound(value, keyword.value, >=, path)
      case "maximum": bound(value, keyword.value, <=, path)
      case "format": format(keyword.value, value, path)
      case "items": items(keyword.value, value, path)
      case "required": required(keyword.value, value, path)
      case "properties": properties(keyword.value, value, path)
      case "additionalProperties": additional(keyword.value, schema["properties"], value, path)
      case "oneOf": choose(keyword.value.elements, value, path, "exactly one") { $0 == 1 }
      case "anyOf": choose(keyword.value.elements, value, path, "at least one") { $0 > 0 }
      default: ["\(path): the validator does not know \(keyword.key)"]
      }
    }
  }

  private func refer(_ reference: JSONValue, _ value: JSONValue, _ path: String) -> [String] {
    let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
    guard reference.string == "#/$defs/\(name)", let target = root["$defs"]?[name] else {
      return ["\(path): unknown reference \(reference)"]
    }
    return failures(of: value, against: target, at: path)
  }

  private func type(_ type: JSONValue, _ value: JSONValue, _ path: String) -> [String] {
    let found = value.typeName
    if type == .string(found) || type == .string("number") && found == "integer" { return [] }
    return ["\(path): expected \(type.string ?? "a type"), found \(found)"]
  }

  private func bound(
    _ value: JSONValue,
    _ limit: JSONValue,
    _ holds: (Double, Double) -> Bool,
    _ path: String
  ) -> [String] {
    guard let number = value.number, let limit = limit.number, !holds(number, limit) else {
      return []
    }
    return ["\(path): \(number) is beyond \(limit)"]
  }

  private func format(_ format: JSONValue, _ value: JSONValue, _ path: String) -> [String] {
    guard format == .string("date") else {
      return ["\(path): the validator does not know \(format)"]
    }
    guard let string = value.string else { return [] }
    return string.utf8.count == 10 && CivilDay(iso: string) != nil
      ? [] : ["\(path): \(string) is no date"]
  }

  private func items(_ schema: JSONValue, _ value: JSONValue, _ path: String) -> [String] {
    value.elements.enumerated().flatMap { index, element in
      failures(of: element, against: schema, at: "\(path)[\(index)]")
    }
  }

  private func required(_ names: JSONValue, _ value: JSONValue, _ path: String) -> [String] {
    guard case .object = value else { return [] }
    return names.elements.compactMap(\.string).filter { value[$0] == nil }
      .map { "\(path): \($0) is missing" }
  }

  private func properties(_ schemas: JSONValue, _ value: JSONValue, _ path: String) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.flatMap { member in
      schemas[member.key].map {
        failures(of: member.value, against: $0, at: "\(path).\(member.key)")
      } ?? []
    }
  }

  private func additional(
    _ allowed: JSONValue,
    _ properties: JSONValue?,
    _ value: JSONValue,
    _ path: String
  ) -> [String] {
    guard allowed == .bool(false) else { return [] }
    return value.keys.filter { properties?[$0] == nil }.map { "\(path): unexpected key \($0)" }
  }

  private func choose(
    _ schemas: [JSONValue],
    _ value: JSONValue,
    _ path: String,
    _ wanted: String,
    _ holds: (Int) -> Bool
  ) -> [String] {
    let results = schemas.map { failures(of: value, against: $0, at: path) }
    guard !holds(results.count(where: \.isEmpty)) else { return [] }
    // The alternative with the fewest failures tells most.
    let nearest = results.min { $0.count < $1.count } ?? []
    return ["\(path): matches not \(wanted) of \(schemas.count)"] + nearest
  }
}
