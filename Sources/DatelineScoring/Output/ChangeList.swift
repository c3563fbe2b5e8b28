/// Changes as lines for people, within 100 columns, by label.
package enum ChangeList {
  private static let kindWidth = 14

  /// The first changes of each label and kind, those for the worse first.
  package static func text(_ changes: Changes, most: Int) -> String {
    guard most > 0, !changes.list.isEmpty else { return "" }
    var lines = ["Changes"]
    for label in changes.labels {
      let tally = changes.tally(of: label)
      let counts = Change.Kind.allCases.filter { tally.count($0) > 0 }
        .map { "\(tally.count($0)) \($0.rawValue)" }
      lines += ["", "\(label), \(counts.joined(separator: ", "))"]
      for kind in Change.Kind.allCases {
        let group = changes.list.filter { $0.label == label && $0.kind == kind }
        let sorted = [.worse, .better, .even].flatMap { verdict in
          group.filter { $0.verdict == verdict }
        }
        lines += sorted.prefix(most).flatMap { ChangeList.lines(for: $0) }
        if group.count > most { lines.append("  and \(group.count - most) more \(kind.rawValue)") }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func lines(for change: Change) -> [String] {
    let kind =
      change.verdict == .even ? change.kind.rawValue : "\(change.kind.rawValue) \(word(change))"
    let details = change.details.map { "\($0.name) \($0.before) → \($0.now)" }
    return ContextLine.lines(
      kind,
      width: kindWidth,
      change.document,
      change.context,
      remark: details.isEmpty ? nil : details.joined(separator: ", ")
    )
  }

  /// A mention is right or wrong by gold, a change is for the better or the worse.
  private static func word(_ change: Change) -> String {
    switch change.kind {
    case .gained: change.verdict == .better ? "right" : "wrong"
    case .lost: change.verdict == .better ? "wrong" : "right"
    case .changed: change.verdict.rawValue
    }
  }
}
