extension ByteWriter {
  /// Appends an integer in decimal digits.
  @inlinable public mutating func integer(_ value: Int) {
    if value < 0 { byte(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    decimal(magnitude, digits: ByteWriter.digitCount(magnitude))
  }

  /// Appends a number as JSON: the shortest digits that read back as the same value, whole
  /// numbers without a point, and `null` for what is no number.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return literal("null") }
    let whole = value.rounded(.towardZero)
    if whole == value, abs(value) < ByteWriter.exactLimit { return integer(Int(whole)) }
    if !shortFraction(value) { describe(value) }
  }

  /// Appends a day as ISO 8601: `2024-11-26`.
  public mutating func day(year: Int, month: Int, day: Int) {
    if year < 0 { byte(UInt8(ascii: "-")) }
    decimal(year.magnitude, digits: max(4, ByteWriter.digitCount(year.magnitude)))
    byte(UInt8(ascii: "-"))
    decimal(month.magnitude, digits: 2)
    byte(UInt8(ascii: "-"))
    decimal(day.magnitude, digits: 2)
  }

  /// Appends sixteen hexadecimal digits in small letters.
  public mutating func hexadecimal(_ value: UInt64) {
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 4
      let digit = UInt8(truncatingIfNeeded: value >> shift) & 15
      byte(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// Below this every whole number, and its product with a small power of ten, is exact enough.
  private static var exactLimit: Double { 0x1p50 }
  /// Coordinates have five decimals, most other numbers one or two.
  private static var mostDecimals: Int { 6 }

  /// Appends a number with up to six decimals; gives false, and appends nothing, for others.
  ///
  /// Both operands of the division are exact and it rounds correctly, so an equal quotient
  /// proves that the digits read back as the value.
  private mutating func shortFraction(_ value: Double) -> Bool {
    var scale = 1.0
    for decimals in 1...ByteWriter.mostDecimals {
      scale *= 10
      let scaled = (value * scale).rounded()
      guard abs(scaled) < ByteWriter.exactLimit else { return false }
      guard scaled / scale == value else { continue }
      if value < 0 { byte(UInt8(ascii: "-")) }
      let (whole, part) = UInt(abs(scaled)).quotientAndRemainder(dividingBy: UInt(scale))
      decimal(whole, digits: ByteWriter.digitCount(whole))
      byte(UInt8(ascii: "."))
      decimal(part, digits: decimals)
      return true
    }
    return false
  }

  /// Appends what the standard library prints: seldom needed, for very long or large numbers.
  private mutating func describe(_ value: Double) {
    var text = Substring(value.description)
    if text.hasSuffix(".0") { text = text.dropLast(2) }
    for byte in text.utf8 { self.byte(byte) }
  }

  /// Appends the last digits of a number, with zeros in front as needed.
  @inlinable mutating func decimal(_ value: UInt, digits: Int) {
    reserve(digits)
    var rest = value
    var at = count &+ digits
    while at > count {
      at &-= 1
      let quotient = rest / 10
      unsafe base[at] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest &- quotient &* 10)
      rest = quotient
    }
    advance(digits)
  }

  /// The number of decimal digits.
  @inlinable static func digitCount(_ value: UInt) -> Int {
    var digits = 1
    var limit: UInt = 10
    while digits < 20, value >= limit {
      digits &+= 1
      limit &*= 10
    }
    return digits
  }
}
