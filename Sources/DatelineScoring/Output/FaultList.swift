/// Faults as lines for people, within 100 columns, by label.
package enum FaultList {
  private static let width = 100

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
    let head = "  \(Columns.left(fault.kind.name, 8)) \(short(fault.document, 24))  "
    let span = clipped("[\(oneLine(fault.span))]", width - head.count)
    let room = width - head.count - span.count
    let before = String(oneLine(fault.before).suffix(room / 2))
    let after = String(oneLine(fault.after).prefix(room - before.count))
    let difference: String? =
      switch fault.kind {
      case .missed, .falseAlarm: nil
      case .extent: "found [\(oneLine(fault.given ?? ""))]"
      case .attribute: "gold \(fault.wanted ?? ""), found \(fault.given ?? "")"
      }
    let indent = String(repeating: " ", count: 11)
    return [head + before + span + after]
      + (difference.map { [indent + clipped($0, width - indent.count)] } ?? [])
  }

  private static func short(_ name: String, _ width: Int) -> String {
    Columns.left(clipped(name, width), width)
  }

  private static func clipped(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
