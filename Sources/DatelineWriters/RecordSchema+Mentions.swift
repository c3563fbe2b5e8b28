import DatelineCore

/// Mentions and entities: one shape for each group of labels with the same keys.
extension RecordSchema {
  static let mentionParts = [
    #"""
        "entity": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "label", "norm", "mentions"],
          "properties": {
            "id": {"$ref": "#/$defs/index"},
            "label": {"enum": \#(list(Label.allCases.map(\.name)))},
            "norm": {"$ref": "#/$defs/norm"},
            "kb_id": {"$ref": "#/$defs/kb_id"},
            "mentions": {"type": "array", "items": {"$ref": "#/$defs/index"}, "description": "The ids of its mentions."}
          }
        }
    """#,
    #"""
        "norm": {"type": "string", "description": "The normal form of what is named; the text itself where there is none."}
    """#,
    #"""
        "kb_id": {"type": "string", "description": "SCHEME:ID of an outside authority, such as geonames:703448."}
    """#,
    #"""
        "country": {"type": "string", "description": "ISO 3166-1 alpha-2, and SU, YU, XK."}
    """#,
    #"""
        "rule": {"enum": \#(list(Rule.allCases.map(\.rawValue))), "description": "What made the mention."}
    """#,
    #"""
        "row": {"type": "string", "description": "The lexicon row behind the mention, such as weapons/t-72."}
    """#,
    #"""
        "reason": {"enum": \#(list(reasons)), "description": "Why this reading was taken."}
    """#,
    #"""
        "ent": {
          "oneOf": [
            {"$ref": "#/$defs/place"},
            {"$ref": "#/$defs/norp"},
            {"$ref": "#/$defs/organisation"},
            {"$ref": "#/$defs/weapon"},
            {"$ref": "#/$defs/person"},
            {"$ref": "#/$defs/number"},
            {"$ref": "#/$defs/date"}
          ]
        }
    """#,
    mention(
      "place",
      [.place],
      needs: ["kind"],
      #"""
      "kind": {"enum": \#(names(of: PlaceValue.Kind.self))},
      "country": {"$ref": "#/$defs/country"},
      "admin1": {"type": "string", "description": "The lexicon row of the first-level region."},
      "lat": {"type": "number", "minimum": -90, "maximum": 90, "description": "Degrees north, WGS 84."},
      "lon": {"type": "number", "minimum": -180, "maximum": 180, "description": "Degrees east, WGS 84."},
      "derived": {"type": "boolean", "description": "Whether the point is the centre of the area's settlements, not the place's own."},
      "metonym": {"$ref": "#/$defs/country"},
      "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}, "description": "Who claims and who controls the place."}
      """#
    ),
    #"""
        "claim": {
          "type": "object",
          "additionalProperties": false,
          "required": ["country", "stance"],
          "properties": {
            "country": {"$ref": "#/$defs/country"},
            "stance": {"enum": \#(names(of: Claim.Stance.self))},
            "from": {"type": "string", "description": "Since when, ISO 8601 to the precision known."},
            "to": {"type": "string", "description": "Until when; absent when still."}
          }
        }
    """#,
    mention(
      "norp",
      [.norp],
      #"""
      "country": {"$ref": "#/$defs/country"}
      """#
    ),
    mention(
      "organisation",
      [.organisation],
      #"""
      "org": {"type": "string", "description": "The slug of the organisation."},
      "kind": {"type": "string"},
      "country": {"$ref": "#/$defs/country"}
      """#
    ),
    mention(
      "weapon",
      [.weapon],
      #"""
      "system": {"type": "string", "description": "The slug of a named system."},
      "class": {"type": "string", "description": "The class of weapon."},
      "family": {"type": "string", "description": "The system it is a variant of."},
      "origin": {"$ref": "#/$defs/country"},
      "supplier": {"$ref": "#/$defs/country"},
      "modifiers": {"type": "array", "items": {"type": "string"}, "description": "Words of range, guidance, warhead or calibre."}
      """#
    ),
    mention(
      "person",
      [.official, .person],
      #"""
      "person": {"type": "string", "description": "The slug of the person."},
      "role": {"type": "string", "description": "What the office does, such as president."},
      "office": {"type": "string", "description": "The office as written."},
      "country": {"$ref": "#/$defs/country"},
      "org": {"type": "string", "description": "The slug of the organisation."},
      "place": {"$ref": "#/$defs/kb_id"},
      "status": {"type": "string", "description": "Such as former or acting."}
      """#
    ),
    mention(
      "number",
      [.number, .quantity, .percent, .money],
      #"""
      "value": {"type": "number", "description": "The number written."},
      "min": {"type": "number", "description": "The least number meant."},
      "max": {"type": "number", "description": "The greatest number meant."},
      "mod": {"enum": \#(names(of: NumberValue.Mod.self)), "description": "Which bound the words set."},
      "of": {"type": "number", "description": "The whole of a ratio."},
      "kind": {"enum": \#(names(of: NumberValue.Kind.self))},
      "counts": {"type": "string", "description": "The noun counted, as written."},
      "unit": {"type": "string", "description": "The symbol of the unit."},
      "si": {"$ref": "#/$defs/si"},
      "currency": {"type": "string", "description": "An ISO 4217 code."}
      """#
    ),
    #"""
        "si": {
          "type": "object",
          "additionalProperties": false,
          "required": ["value", "unit"],
          "description": "The value in SI units.",
          "properties": {"value": {"type": "number"}, "unit": {"type": "string"}}
        }
    """#,
    mention(
      "date",
      [.date],
      needs: ["timex"],
      #"""
      "timex": {"$ref": "#/$defs/timex"},
      "from": {"type": "string", "format": "date", "description": "The first day covered."},
      "to": {"type": "string", "format": "date", "description": "The day after the last."},
      "grain": {"enum": \#(names(of: DateValue.Grain.self)), "description": "How exact the expression is."},
      "anchor": {"type": "string", "description": "What the value was counted from."}
      """#
    ),
    #"""
        "timex": {
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "value"],
          "description": "A TIMEX3 of TimeML 1.2.1.",
          "properties": {
            "type": {"enum": \#(names(of: DateValue.TimexType.self))},
            "value": {"type": "string"},
            "mod": {"enum": \#(names(of: DateValue.TimexMod.self))},
            "quant": {"type": "string"},
            "freq": {"type": "string"}
          }
        }
    """#,
  ]

  private static let reasons = Reason.allCases.filter { $0 != .none }.map(\.rawValue)

  /// A mention with some labels: the keys that all share, then its own.
  private static func mention(
    _ name: String,
    _ labels: [Label],
    needs: [String] = [],
    _ properties: String
  ) -> String {
    let indented = properties.split(separator: "\n").map { "        \($0)" }
    let required = ["id", "start", "end", "label", "text", "norm", "rule"] + needs
    return #"""
          "\#(name)": {
            "type": "object",
            "additionalProperties": false,
            "required": \#(list(required)),
            "properties": {
              "id": {"$ref": "#/$defs/index"},
              "start": {"$ref": "#/$defs/offset"},
              "end": {"$ref": "#/$defs/offset"},
              "label": {"enum": \#(list(labels.map(\.name)))},
              "text": {"type": "string", "description": "The text from start to end."},
              "norm": {"$ref": "#/$defs/norm"},
              "kb_id": {"$ref": "#/$defs/kb_id"},
              "entity": {"type": "integer", "minimum": 0, "description": "The id of the entity."},
              "rule": {"$ref": "#/$defs/rule"},
              "row": {"$ref": "#/$defs/row"},
              "reason": {"$ref": "#/$defs/reason"},
      \#(indented.joined(separator: "\n"))
            }
          }
      """#
  }
}
