/// Numbers between 0 and 1, or their differences, with a fixed number of decimals.
enum Decimals {
  /// Rounds to the nearest, as in `0.943`.
  static func string(_ value: Double, _ decimals: Int, signed: Bool = false) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let (whole, part) = scaled.quotientAndRemainder(dividingBy: scale)
    let digits = String(part)
    let sign = scaled == 0 ? (signed ? " " : "") : value < 0 ? "-" : signed ? "+" : ""
    return sign + "\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
  }
}
