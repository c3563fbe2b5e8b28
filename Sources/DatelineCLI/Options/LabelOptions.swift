import ArgumentParser
import Dateline

/// Which mentions count.
struct LabelOptions: ParsableArguments {
  @Option(
    name: .customLong("label"),
    help: ArgumentHelp("This label only; may be repeated.", valueName: "label")
  )
  var names: [String] = []

  func validate() throws {
    for name in names where Label(named: name) == nil {
      let all = Label.allCases.map(\.name)
      let hint =
        Suggestion.nearest(to: name.uppercased(), among: all).map { "did you mean '\($0)'?" }
        ?? "the labels are \(all.joined(separator: ", "))"
      throw ValidationError("--label \(name): \(hint)")
    }
  }

  /// The labels chosen, none for all.
  var chosen: Set<Label> { Set(names.compactMap { Label(named: $0) }) }
}

extension Label {
  fileprivate init?(named name: String) {
    guard let label = Label.allCases.first(where: { $0.name == name }) else { return nil }
    self = label
  }
}
