/// Compares the values of a gold mention with those of the mention found for it.
enum AttributeComparison {
  /// The attributes that are compared for a label.
  ///
  /// `class~` takes a more general or more special class too, `num` is value, min, max and of
  /// together.
  static func attributes(of label: String) -> [String] {
    switch label {
    case "PLACE": ["kb", "country", "metonym"]
    case "NORP": ["country"]
    case "WEAPON": ["system", "class", "class~"]
    case "OFFICIAL": ["person", "role", "country", "place", "org"]
    case "ORG": ["org", "country"]
    case "NUMBER": ["value", "min", "max", "of", "num"]
    case "QUANTITY": ["value", "min", "max", "unit", "num"]
    case "PERCENT": ["value", "min", "max", "num"]
    case "MONEY": ["value", "min", "max", "currency", "num"]
    case "DATE": ["type", "value", "mod"]
    default: []
    }
  }

  /// The attributes of a label that have a name of their own in records.
  static func named(of label: String) -> [String] {
    attributes(of: label).filter { $0 != "class~" && $0 != "num" }
  }

  /// Whether two found mentions have other values.
  static func differs(
    _ attribute: String,
    _ one: ScoredMention,
    _ other: ScoredMention
  ) -> Bool {
    agrees(attribute, one, other) == false || agrees(attribute, other, one) == false
  }

  /// Whether an attribute agrees; nothing when gold does not ask for it.
  ///
  /// `metonym` and `mod` are asked for also where only the found mention has them.
  static func agrees(_ attribute: String, _ gold: ScoredMention, _ found: ScoredMention) -> Bool? {
    if NumberParts.labels.contains(gold.label), attribute == "num" || NumberParts.has(attribute) {
      return NumberParts.agrees(attribute, gold, found)
    }
    let (wanted, given) = (value(attribute, of: gold), value(attribute, of: found))
    switch attribute {
    case "metonym":
      guard wanted != nil || given != nil else { return nil }
      return wanted != nil && (given == "true" || areSame(wanted, given))
    case "mod": return wanted == nil && given == nil ? nil : areSame(wanted, given)
    case "class~":
      guard let wanted = gold["class"] else { return nil }
      guard let given = found["class"] else { return false }
      return wanted.split(separator: "|").contains { choice in
        choice == given || choice.hasSuffix("-" + given) || given.hasSuffix("-" + choice)
      }
    default: return wanted == nil ? nil : areSame(wanted, given)
    }
  }

  /// A value as it is compared: ids of places in one spelling.
  static func value(_ attribute: String, of mention: ScoredMention) -> String? {
    guard let value = mention[attribute] else { return nil }
    guard attribute == "kb" else { return value }
    let plain = value.lowercased()
    let digits =
      plain.hasPrefix("geonames:") || plain.hasPrefix("geonames/") ? plain.dropFirst(9) : plain[...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? "geonames:\(digits)" : value
  }

  /// Whether two values are the same but for case and the signs between words.
  private static func areSame(_ wanted: String?, _ given: String?) -> Bool {
    guard let wanted, let given else { return wanted == nil && given == nil }
    let spelled = slug(given[...])
    return spelled == slug(wanted[...]) || wanted.split(separator: "|").map(slug).contains(spelled)
  }

  private static func slug(_ value: Substring) -> String {
    value.split { $0.isWhitespace }.joined(separator: " ").lowercased()
      .split { $0 == " " || $0 == "_" }.joined(separator: "-")
  }
}
