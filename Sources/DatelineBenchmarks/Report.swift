/// Figures in columns.
enum Report {
  /// Megabytes per second, one place.
  static func rate(_ megabytes: Double, _ seconds: Double) -> String {
    fixed(megabytes / max(seconds, 1e-9), 1)
  }

  /// A number with so many places after the point.
  static func fixed(_ value: Double, _ places: Int) -> String {
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let digits = String(Int((value * factor).rounded()))
    guard places > 0 else { return digits }
    let filled = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return filled.dropLast(places) + "." + filled.suffix(places)
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
