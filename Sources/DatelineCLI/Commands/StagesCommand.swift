import ArgumentParser
import Dateline

/// `dateline stages`.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Lists the steps of the pipeline in the order they run."
  )

  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  func run() throws {
    let pipeline = try Pipeline.standard(lexicons.load())
    var rows = [["NAME", "NEEDS", "ADDS", "SUMMARY"]]
    for stage in pipeline.stages.map({ type(of: $0) }) {
      rows.append([stage.name, list(stage.needs), list(stage.adds), stage.summary])
    }
    Console.print(StagesCommand.table(rows))
  }

  /// In the order in which layers come to be.
  private func list(_ layers: Set<Layer>) -> String {
    layers.isEmpty
      ? "-" : Layer.allCases.filter(layers.contains).map(\.rawValue).joined(separator: ",")
  }

  /// Aligns the columns; the last one is as wide as it is.
  private static func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).dropLast()
        .map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined()
        + (row.last ?? "")
    }.joined(separator: "\n")
  }
}
