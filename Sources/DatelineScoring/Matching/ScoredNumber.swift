/// A number as gold and records write it: `1,400`, `2.5`, `3/4`.
struct ScoredNumber {
  var value: Double

  /// Reads a number, nothing when the text is none.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { part in Double(part.filter { $0 != "," && $0 != " " }) }
    switch (parts.count, parts.first ?? nil, parts.last ?? nil) {
    case (1, let number?, _): value = number
    case (2, let top?, let bottom?) where bottom != 0: value = top / bottom
    default: return nil
    }
    guard value.isFinite else { return nil }
  }

  /// Whether a found number is this one: whole numbers exactly, others within a hundredth.
  func isNear(_ found: ScoredNumber) -> Bool {
    let slack = value == value.rounded() ? 1e-6 : abs(value) / 100
    return abs(found.value - value) <= slack
  }
}
