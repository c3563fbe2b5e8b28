/// Digits gathered one by one into a number.
struct Decimals {
  private var whole = 0.0
  private var digits: UInt64 = 0
  private var places = 0
  private var isPast = false

  /// Adds a digit or the decimal point; other bytes are separators.
  mutating func add(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // Nineteen digits fit; later ones are beyond what a Double tells apart.
      if digits < 1_000_000_000_000_000_000 {
        digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
        if isPast { places += 1 }
      } else if !isPast {
        places -= 1
      }
    case UInt8(ascii: "."): isPast = true
    default: break
    }
  }

  var value: Double {
    places >= 0
      ? Double(digits) / Decimals.power(places) : Double(digits) * Decimals.power(-places)
  }

  /// A power of ten, exact up to the twenty-second.
  static func power(_ exponent: Int) -> Double { raised(10, to: exponent) }

  /// A number raised to a whole power.
  static func raised(_ base: Double, to exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(exponent.magnitude, 400) { result *= base }
    return exponent < 0 ? 1 / result : result
  }

  /// A product with a scale, free of what the decimal fraction lost: 33.2 × 1,000,000 is whole.
  static func product(_ number: Double, _ scale: Double) -> Double {
    let product = number * scale
    let whole = product.rounded()
    return scale >= 100 && abs(product - whole) < 1e-9 * abs(whole) ? whole : product
  }

  /// Whether a number is a denominator in common use beyond ten.
  static func isFractionSize(_ number: Double) -> Bool {
    switch number {
    case 12, 16, 20, 25, 32, 50, 64, 100, 1000: true
    default: false
    }
  }
}
