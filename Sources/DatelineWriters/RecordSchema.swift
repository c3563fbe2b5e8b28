import DatelineCore
import DatelineScan

/// The JSON Schema (draft 2020-12) of what Dateline writes.
///
/// The closed lists come from the same types that the writers spell, so they cannot drift.
public enum RecordSchema {
  /// The schema of a record, one line of output.
  public static let json = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "dateline/1",
      "description": "One document with all that Dateline found in it. A key that is absent means: not known, or none.",
      "type": "object",
      "additionalProperties": false,
      "required": ["schema", "id", "offsets", "text", "blocks", "sents", "ents", "entities", "made"],
      "properties": {
        "schema": {"const": "dateline/1"},
        "id": {"type": "string", "description": "The document's id: as given, else PATH:LINE, else the path."},
        "source": {"$ref": "#/$defs/source"},
        "meta": {"$ref": "#/$defs/meta"},
        "offsets": {"enum": \(names(of: OffsetUnit.self)), "description": "What start and end count: Unicode scalars, UTF-8 bytes or UTF-16 code units."},
        "text": {"type": "string", "description": "The clean text. A blank line parts its paragraphs."},
        "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}, "description": "Paragraphs and the like, in text order."},
        "sents": {"type": "array", "items": {"$ref": "#/$defs/sentence"}, "description": "Sentences, in text order."},
        "tokens": {"type": "array", "items": {"$ref": "#/$defs/token"}, "description": "Words, numbers and marks, only with --tokens."},
        "ents": {"type": "array", "items": {"$ref": "#/$defs/ent"}, "description": "Mentions in text order; they do not overlap."},
        "entities": {"type": "array", "items": {"$ref": "#/$defs/entity"}, "description": "What the mentions stand for."},
        "dropped": {"type": "array", "items": {"$ref": "#/$defs/dropped"}, "description": "What cleaning left out, only with --audit."},
        "notes": {"type": "array", "items": {"$ref": "#/$defs/note"}, "description": "What a user should know about the document."},
        "made": {"$ref": "#/$defs/made"}
      },
      "$defs": {
    \((documentParts + mentionParts).joined(separator: ",\n"))
      }
    }

    """

  /// The schema of an error record: a document that could not be read.
  public static let errorJSON = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "dateline-error/1",
      "description": "A document that could not be read.",
      "type": "object",
      "additionalProperties": false,
      "required": ["schema", "id", "code", "message"],
      "properties": {
        "schema": {"const": "dateline-error/1"},
        "id": {"type": "string", "description": "The id the document would have had."},
        "source": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "path": {"type": "string"},
            "line": {"type": "integer", "minimum": 1, "description": "The line of a JSON Lines file."}
          }
        },
        "code": {"enum": \(list(ReadError.Code.allCases.map(\.rawValue)))},
        "message": {"type": "string", "description": "What is wrong and what to do, in words."}
      }
    }

    """

  /// The names of a closed list as a JSON array.
  static func names<Value: SpelledInRecord>(of type: Value.Type) -> String {
    list(Value.allCases.map(\.name.description))
  }

  /// Names as a JSON array; none needs escaping.
  static func list(_ names: [String]) -> String {
    "[" + names.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }
}
