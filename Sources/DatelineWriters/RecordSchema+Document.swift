import DatelineCore

/// What is told about a document, and its plain layers.
extension RecordSchema {
  static let documentParts = [
    #"""
        "source": {
          "type": "object",
          "additionalProperties": false,
          "description": "Where the document came from.",
          "properties": {
            "path": {"type": "string"},
            "uri": {"type": "string"},
            "media_type": {"type": "string", "description": "text/plain, text/html or application/json."},
            "encoding": {"type": "string", "description": "The encoding of the input, such as utf-8."},
            "bytes": {"type": "integer", "minimum": 0, "description": "The size of the document as read; of its line for JSON Lines."},
            "hash": {"type": "string", "description": "A 64-bit hash of those bytes, 16 hexadecimal digits."},
            "fingerprint": {"type": "string", "description": "Alike for texts that are nearly the same."},
            "duplicate_of": {"type": "string", "description": "The id of an earlier document with nearly the same text."}
          }
        }
    """#,
    #"""
        "meta": {
          "type": "object",
          "additionalProperties": false,
          "description": "What is known about the document besides its text.",
          "properties": {
            "title": {"type": "string"},
            "published": {"type": "string", "description": "An ISO 8601 day or time, as found."},
            "published_from": {"enum": \#(list(publishedFrom)), "description": "What told the date."},
            "byline": {"type": "string"},
            "site": {"type": "string"},
            "url": {"type": "string"},
            "language": {"type": "string", "description": "The declared language, a BCP 47 tag."},
            "dateline": {
              "type": "object",
              "additionalProperties": false,
              "description": "The opening of a report.",
              "properties": {
                "place": {"type": "string", "description": "As written."},
                "date": {"type": "string", "format": "date"},
                "agency": {"type": "string"}
              }
            }
          }
        }
    """#,
    #"""
        "offset": {"type": "integer", "minimum": 0}
    """#,
    #"""
        "index": {"type": "integer", "minimum": 0, "description": "Counted from 0 in text order."}
    """#,
    #"""
        "block": {
          "type": "object",
          "additionalProperties": false,
          "required": ["start", "end", "kind"],
          "properties": {
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"},
            "kind": {"enum": \#(names(of: Block.Kind.self))}
          }
        }
    """#,
    #"""
        "sentence": {
          "type": "object",
          "additionalProperties": false,
          "required": ["start", "end"],
          "properties": {"start": {"$ref": "#/$defs/offset"}, "end": {"$ref": "#/$defs/offset"}}
        }
    """#,
    #"""
        "token": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "start", "end"],
          "properties": {
            "id": {"$ref": "#/$defs/index"},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"}
          }
        }
    """#,
    #"""
        "dropped": {
          "type": "object",
          "additionalProperties": false,
          "required": ["rule", "text"],
          "properties": {"rule": {"type": "string"}, "text": {"type": "string"}}
        }
    """#,
    #"""
        "note": {
          "type": "object",
          "additionalProperties": false,
          "required": ["code", "start", "end", "message"],
          "properties": {
            "code": {"enum": \#(list(Note.Code.allCases.map(\.rawValue)))},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"},
            "message": {"type": "string"}
          }
        }
    """#,
    #"""
        "made": {
          "type": "object",
          "additionalProperties": false,
          "required": ["dateline", "options"],
          "description": "What made the record.",
          "properties": {
            "dateline": {"type": "string", "description": "The version of Dateline."},
            "lexicons": {"type": "string", "description": "The hash of the lexicons."},
            "options": {"type": "array", "items": {"type": "string"}, "description": "The options that change the output."}
          }
        }
    """#,
  ]

  private static let publishedFrom =
    ([.given, .metadata, .dateline, .url] as [Metadata.PublishedFrom]).map(\.rawValue)
}
