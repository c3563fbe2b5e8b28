/// Faults as lines for people, within 100 columns, by label.
package enum FaultList {
  private static let kindWidth = 8

  /// The first faults of each label, with a title over them; empty when there are none.
  package static func text(_ faults: [Fault], most: Int, title: String) -> String {
    guard most > 0, !faults.isEmpty else { return "" }
    let groups = Dictionary(grouping: faults, by: \.label)
    var lines = [title]
    for label in LabelOrder.sorted(groups.keys) {
      let group = groups[label] ?? []
      lines += ["", "\(label), \(group.count)"]
      lines += group.prefix(most).flatMap { FaultList.lines(for: $0) }
      if group.count > most { lines.append("  and \(group.count - most) more") }
    }
    return lines.joined(separator: "\n")
  }

  /// Kind, document and the text around; below it what differs.
  private static func lines(for fault: Fault) -> [String] {
    let difference: String? =
      switch fault.kind {
      case .missed, .falseAlarm: nil
      case .extent: "found [\(fault.given ?? "")]"
      case .attribute: "gold \(fault.wanted ?? ""), found \(fault.given ?? "")"
      }
    return ContextLine.lines(
      fault.kind.name,
      width: kindWidth,
      fault.document,
      fault.context,
      remark: difference
    )
  }
}
