import DatelineCore

/// What the guidelines ask of a mark: which keys it has and what their values look like.
enum GoldRules {
  /// What is wrong with a mark, and at which column.
  static func problems(of mark: GoldMark) -> [GoldMarkReader.Problem] {
    guard let label = Label(name: mark.label) else {
      let labels = Label.allCases.map(\.name).joined(separator: ", ")
      return [(mark.labelColumn, "unknown label \(mark.label); the labels are \(labels)")]
    }
    var problems = spanProblems(of: mark, label).map { (mark.column, $0) }
    var seen: Set<String> = []
    for key in mark.keys {
      if !seen.insert(key.name).inserted {
        problems.append((key.column, "the key \(key.name) stands twice"))
      } else if !label.goldKeys.contains(key.name) {
        let keys = label.goldKeys.isEmpty ? "none" : label.goldKeys.joined(separator: ", ")
        problems.append((key.column, "\(label.name) has no key \(key.name); its keys: \(keys)"))
      } else if let form = GoldValues.missedForm(of: key, label, type: mark["type"]) {
        problems.append((key.column, "\(key.name)=\(key.value) is not \(form)"))
      }
    }
    if let missing = missing(in: mark, label) {
      problems.append((mark.labelColumn, "\(label.name) needs \(missing)"))
    }
    return problems + clashes(in: mark, label).map { (mark.labelColumn, $0) }
  }

  private static func spanProblems(of mark: GoldMark, _ label: Label) -> [String] {
    var problems: [String] = []
    let scalars = mark.span.unicodeScalars
    if scalars.first?.properties.isWhitespace == true
      || scalars.last?.properties.isWhitespace == true
    {
      problems.append("the span has white space at its edge")
    }
    if let last = scalars.last, ",;:".unicodeScalars.contains(last) {
      problems.append("the span ends in \(last)")
    }
    if label != .person, ["'s", "’s"].contains(where: mark.span.hasSuffix) {
      problems.append("the span holds a possessive ending; leave it outside")
    }
    return problems
  }

  private static func missing(in mark: GoldMark, _ label: Label) -> String? {
    switch label {
    case .place: mark.has("kb", "kind") ? nil : "kb or kind"
    case .weapon: mark.has("system", "class") ? nil : "system or class"
    case .organisation: mark.has("org", "country") ? nil : "org or country"
    case .official:
      mark.has("role") && mark.has("country", "place", "org")
        ? nil : "role, and country, place or org"
    case .number, .percent: mark.has("value", "min", "max") ? nil : "value, min or max"
    case .quantity:
      mark.has("value", "min", "max") && mark.has("unit") ? nil : "value, min or max, and unit"
    case .money:
      mark.has("value", "min", "max") && mark.has("currency")
        ? nil : "value, min or max, and currency"
    case .date: mark.has("type") && mark.has("value") ? nil : "type and value"
    case .norp, .person: nil
    }
  }

  private static func clashes(in mark: GoldMark, _ label: Label) -> [String] {
    var clashes: [String] = []
    if label == .weapon, mark.has("system"), mark.has("class") {
      clashes.append("WEAPON has either system or class, not both")
    }
    if label != .date, mark.has("value"), mark.has("min", "max") {
      clashes.append("value stands beside min or max; gold has the one or the others")
    }
    let (least, most) = (
      mark["min"].flatMap(ScoredNumber.init), mark["max"].flatMap(ScoredNumber.init)
    )
    if let least, let most, least.value > most.value { clashes.append("min is above max") }
    return clashes
  }
}

extension Label {
  /// The label with a name, nothing for a name that none has.
  init?(name: String) {
    guard let label = Label.allCases.first(where: { $0.name == name }) else { return nil }
    self = label
  }

  /// The keys that a mark may have.
  var goldKeys: [String] {
    switch self {
    case .place: ["kb", "kind", "country", "metonym"]
    case .norp: ["country"]
    case .weapon: ["system", "class"]
    case .official: ["person", "role", "country", "place", "org", "status"]
    case .person: []
    case .organisation: ["org", "country"]
    case .number: ["value", "min", "max", "of", "kind", "counts"]
    case .quantity: ["value", "min", "max", "unit", "kind"]
    case .percent: ["value", "min", "max", "kind"]
    case .money: ["value", "min", "max", "currency", "kind"]
    case .date: ["type", "value", "mod"]
    }
  }
}
