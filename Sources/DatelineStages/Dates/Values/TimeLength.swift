import DatelineLexicons

/// A length of time: a count, or an unknown one, of a unit.
struct TimeLength: BitwiseCopyable, Hashable {
  /// Nothing when only the plural tells: `months`.
  var count: Double?
  var unit: DateUnit.Letter

  /// The count as a whole number that can be stepped, nothing when unknown or broken.
  var wholeCount: Int? {
    guard let count, count == count.rounded(), abs(count) < 1_000_000 else { return nil }
    return Int(count)
  }

  /// Appends the TIMEX3 value: `P3Y`, `PT24H`, `P2.5Y`, `PXM`.
  func write(into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "P"))
    let letters = Array(unit.rawValue.utf8)
    let clock = unit == .hour || unit == .minute || unit == .second
    if clock { bytes.append(UInt8(ascii: "T")) }
    if let whole = wholeCount {
      bytes.append(whole, width: 1)
    } else if let count {
      let hundredths = Int((abs(count) * 100).rounded())
      bytes.append(hundredths / 100, width: 1)
      bytes.append(UInt8(ascii: "."))
      let rest = hundredths % 100
      if rest % 10 == 0 { bytes.append(rest / 10, width: 1) } else { bytes.append(rest, width: 2) }
    } else {
      bytes.append(UInt8(ascii: "X"))
    }
    bytes += clock ? letters[1...] : letters[...]
  }
}
