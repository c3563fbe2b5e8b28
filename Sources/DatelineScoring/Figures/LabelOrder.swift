import DatelineCore

/// The order of labels in reports.
enum LabelOrder {
  /// Our labels in the order of ``Label``, then others by name.
  static func sorted(_ names: some Sequence<String>) -> [String] {
    let ranks = Dictionary(
      Label.allCases.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return names.sorted { left, right in
      let (first, second) = (ranks[left] ?? .max, ranks[right] ?? .max)
      return first == second ? left < right : first < second
    }
  }
}
