/// Value, bounds and whole of a number, which may be given in more than one way.
struct NumberParts {
  static let labels: Set<String> = ["NUMBER", "QUANTITY", "PERCENT", "MONEY"]

  private static let keys = ["value", "min", "max", "of"]
  private var parts: [String: String] = [:]

  /// Whether a key is a part of a number.
  static func has(_ key: String) -> Bool { keys.contains(key) }

  /// Takes the parts of a mention; with `folding`, 2 of 3 becomes 2/3.
  private init(_ mention: ScoredMention, folding: Bool) {
    for key in NumberParts.keys { parts[key] = mention[key] }
    if folding, let top = number("value"), let bottom = number("of"), bottom.value != 0 {
      parts["value"] = String(top.value / bottom.value)
      parts["of"] = nil
    }
  }

  /// Whether a part agrees, or with `num` all of them; nothing when gold does not have the part.
  static func agrees(_ attribute: String, _ gold: ScoredMention, _ found: ScoredMention) -> Bool? {
    let folding = gold["kind"] == "fraction"
    let wanted = NumberParts(gold, folding: folding)
    var given = NumberParts(found, folding: folding)
    if wanted.parts["value"] != nil {
      // Equal bounds are a value, and bounds beside a value say no more than it.
      if given.parts["value"] == nil, given.parts["min"] != nil,
        areSame(given.parts["min"], given.parts["max"])
      {
        given.parts["value"] = given.parts["min"]
      }
      if given.parts["value"] != nil {
        given.parts["min"] = nil
        given.parts["max"] = nil
      }
    }
    guard attribute == "num" else {
      return wanted.parts[attribute].map { areSame($0, given.parts[attribute]) }
    }
    // Gold may leave out the value beside bounds.
    if wanted.parts["value"] == nil { given.parts["value"] = nil }
    return keys.allSatisfy { areSame(wanted.parts[$0], given.parts[$0]) }
  }

  private func number(_ key: String) -> ScoredNumber? { parts[key].flatMap(ScoredNumber.init) }

  private static func areSame(_ wanted: String?, _ given: String?) -> Bool {
    guard let wanted, let given else { return wanted == nil && given == nil }
    guard let number = ScoredNumber(given) else { return false }
    return wanted.split(separator: "|").contains { choice in
      ScoredNumber(String(choice))?.isNear(number) == true
    }
  }
}
