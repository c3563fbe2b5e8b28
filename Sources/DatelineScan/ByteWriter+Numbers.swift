extension ByteWriter {
  /// Appends an integer in decimal digits.
  @inlinable @inline(__always) public mutating func integer(_ value: Int) {
    makeRoom()
    if value >= 0 && value < 10_000 {
      unsafe next += ByteWriter.store(UInt32(truncatingIfNeeded: value), next)
    } else {
      longInteger(value)
    }
  }

  /// Appends a number as JSON: the shortest digits that read back as the same value, whole
  /// numbers without a point, and `null` for what is no number.
  public mutating func number(_ value: Double) {
    guard abs(value) < ByteWriter.exactLimit else {
      return value.isFinite ? describe(value) : literal("null")
    }
    let whole = Int(value)
    if Double(whole) == value { return integer(whole) }
    if !decimals(value) && !shortFraction(value) { describe(value) }
  }

  /// Appends a day as ISO 8601: `2024-11-26`; month and day have two digits.
  public mutating func day(year: Int, month: Int, day: Int) {
    precondition((0..<100).contains(month) && (0..<100).contains(day), "not a day")
    makeRoom()
    if year >= 0 && year < 10_000 {
      storeFour(UInt32(truncatingIfNeeded: year))
    } else {
      if year < 0 { stored(UInt8(ascii: "-")) }
      decimal(year.magnitude, digits: max(4, ByteWriter.digitCount(year.magnitude)))
    }
    // Month and day as one number of four digits, the month's two before the day's.
    let digits = ByteWriter.digits(UInt32(truncatingIfNeeded: month &* 100 &+ day)) | 0x3030_3030
    let dash = UInt64(UInt8(ascii: "-"))
    let text = dash | UInt64(digits & 0xffff) << 8 | dash << 24 | UInt64(digits >> 16) << 32
    unsafe UnsafeMutableRawPointer(next).storeBytes(of: text.littleEndian, as: UInt64.self)
    advance(6)
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

  // MARK: Integers

  @usableFromInline @inline(never) mutating func longInteger(_ value: Int) {
    if value < 0 { stored(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    if magnitude < 100_000_000 {
      let (high, low) = UInt32(magnitude).quotientAndRemainder(dividingBy: 10_000)
      if high > 0 {
        unsafe next += ByteWriter.store(high, next)
        storeFour(low)
      } else {
        unsafe next += ByteWriter.store(low, next)
      }
    } else {
      decimal(magnitude, digits: ByteWriter.digitCount(magnitude))
    }
  }

  /// Four digits of a number below 10,000 as a little-endian word of their values.
  ///
  /// Each step divides two numbers at once, side by side in the word.
  @inlinable @inline(__always) static func digits(_ value: UInt32) -> UInt32 {
    let high = (value &* 5243) >> 19
    let pairs = high | (value &- high &* 100) << 16
    let tens = ((pairs &* 103) >> 10) & 0x000f_000f
    return tens | (pairs &- tens &* 10) << 8
  }

  /// Stores a number below 10,000 without leading zeros; gives the number of digits.
  ///
  /// Always stores four bytes, for which there has to be room.
  @inlinable @inline(__always)
  static func store(_ value: UInt32, _ address: UnsafeMutablePointer<UInt8>) -> Int {
    let digits = digits(value)
    // The last digit stays, even when it is zero.
    let zeros = UInt32((digits | 0x0100_0000).trailingZeroBitCount) & 0x18
    let text = (digits | 0x3030_3030) >> zeros
    unsafe UnsafeMutableRawPointer(address).storeBytes(of: text.littleEndian, as: UInt32.self)
    return 4 &- Int(zeros >> 3)
  }

  /// Stores a number below 10,000 as four digits into room that was made before.
  private mutating func storeFour(_ value: UInt32) {
    let text = ByteWriter.digits(value) | 0x3030_3030
    unsafe UnsafeMutableRawPointer(next).storeBytes(of: text.littleEndian, as: UInt32.self)
    advance(4)
  }

  /// Appends the last digits of a number, with zeros in front as needed.
  mutating func decimal(_ value: UInt, digits: Int) {
    reserve(digits)
    var rest = value
    var at = unsafe next + digits
    while unsafe at > next {
      unsafe at -= 1
      let quotient = rest / 10
      unsafe at.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest &- quotient &* 10)
      rest = quotient
    }
    advance(digits)
  }

  /// The number of decimal digits.
  static func digitCount(_ value: UInt) -> Int {
    var digits = 1
    var limit: UInt = 10
    while digits < 20, value >= limit {
      digits &+= 1
      limit &*= 10
    }
    return digits
  }

  // MARK: Fractions

  /// Below this every whole number, and its product with a small power of ten, is exact enough.
  private static var exactLimit: Double { 0x1p50 }
  /// Coordinates have five decimals, most other numbers one or two.
  private static var mostDecimals: Int { 6 }

  /// Appends a number with up to six decimals; gives false, and appends nothing, for others.
  ///
  /// Both operands of the division are exact and it rounds correctly, so an equal quotient
  /// proves that the digits read back as the value. Numbers this small have no two readings with
  /// six decimals, so without its zeros at the end it is the shortest.
  private mutating func decimals(_ value: Double) -> Bool {
    let scaled = abs(value) * 1e6
    guard scaled < ByteWriter.exactLimit else { return false }
    let number = Int(scaled + 0.5)
    guard Double(number) / 1e6 == abs(value) else { return false }
    makeRoom()
    if value < 0 { stored(UInt8(ascii: "-")) }
    let (whole, part) = UInt(bitPattern: number).quotientAndRemainder(dividingBy: 1_000_000)
    integer(Int(bitPattern: whole))
    stored(UInt8(ascii: "."))
    let (first, rest) = UInt32(truncatingIfNeeded: part).quotientAndRemainder(dividingBy: 100)
    // Eight digits, the last two of them zeros; the highest byte is the last digit.
    let digits = UInt64(ByteWriter.digits(first)) | UInt64(ByteWriter.digits(rest &* 100)) << 32
    let text = digits | 0x3030_3030_3030_3030
    unsafe UnsafeMutableRawPointer(next).storeBytes(of: text.littleEndian, as: UInt64.self)
    advance(8 &- digits.leadingZeroBitCount / 8)
    return true
  }

  /// Appends a number with up to six decimals that is too large for ``decimals(_:)``.
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
}
