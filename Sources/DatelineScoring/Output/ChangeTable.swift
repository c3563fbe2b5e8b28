/// How many mentions of each label two predictions do not share, as a table.
package enum ChangeTable {
  private static let labelWidth = 10
  private static let width = 8

  /// A row for each label with changes, then one for all; a line when there is none.
  package static func text(_ changes: Changes) -> String {
    guard !changes.list.isEmpty else { return "No mention was gained, lost or changed." }
    let titles = [
      "gained", "right", "wrong", "lost", "right", "wrong", "changed", "better", "worse",
    ]
    let rows = (changes.labels + [Score.micro]).map { row in
      let tally = changes.tally(of: row)
      return line(
        row,
        [
          tally.count(.gained), tally.count(.gained, .better), tally.count(.gained, .worse),
          tally.count(.lost), tally.count(.lost, .worse), tally.count(.lost, .better),
          tally.count(.changed), tally.count(.changed, .better), tally.count(.changed, .worse),
        ].map(String.init)
      )
    }
    return ([line("mentions", titles)] + rows).joined(separator: "\n")
  }

  private static func line(_ name: String, _ cells: [String]) -> String {
    Columns.line([Columns.left(name, labelWidth)] + cells.map { Columns.right($0, width) })
  }
}
