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

  /// Appends the TIMEX3 value: `P3Y`, `PT24H`, `P2.5Y`, `PXM`, `P2Y3M`.
  func write(with rest: TimeLength?, into bytes: inout OutputSpan<UInt8>) {
    bytes.append(UInt8(ascii: "P"))
    if isOfClock { bytes.append(UInt8(ascii: "T")) }
    writeCount(into: &bytes)
    guard let rest else { return }
    if rest.isOfClock, !isOfClock { bytes.append(UInt8(ascii: "T")) }
    rest.writeCount(into: &bytes)
  }

  private var isOfClock: Bool { unit == .hour || unit == .minute || unit == .second }

  /// The count and the letters of its unit.
  private func writeCount(into bytes: inout OutputSpan<UInt8>) {
    if let whole = wholeCount {
      bytes.append(whole, width: 1)
    } else if let count, abs(count) < 1e9 {
      let hundredths = Int((abs(count) * 100).rounded())
      bytes.append(hundredths / 100, width: 1)
      bytes.append(UInt8(ascii: "."))
      let rest = hundredths % 100
      if rest % 10 == 0 { bytes.append(rest / 10, width: 1) } else { bytes.append(rest, width: 2) }
    } else {
      bytes.append(UInt8(ascii: "X"))
    }
    writeUnit(into: &bytes)
  }

  /// The letters of the unit, without the `T` of clock units.
  private func writeUnit(into bytes: inout OutputSpan<UInt8>) {
    switch unit {
    case .second: bytes.append(UInt8(ascii: "S"))
    case .minute, .month: bytes.append(UInt8(ascii: "M"))
    case .hour: bytes.append(UInt8(ascii: "H"))
    case .day: bytes.append(UInt8(ascii: "D"))
    case .week: bytes.append(UInt8(ascii: "W"))
    case .quarter: bytes.append(UInt8(ascii: "Q"))
    case .year: bytes.append(UInt8(ascii: "Y"))
    case .weekend: bytes.append(.init(first: UInt8(ascii: "W"), second: UInt8(ascii: "E")))
    case .decade: bytes.append(.init(first: UInt8(ascii: "D"), second: UInt8(ascii: "E")))
    case .century: bytes.append(.init(first: UInt8(ascii: "C"), second: UInt8(ascii: "E")))
    case .millennium: bytes.append(.init(first: UInt8(ascii: "M"), second: UInt8(ascii: "L")))
    }
  }

  /// The same length in a smaller unit, where it is a part of one: half an hour is 30 minutes.
  var whole: TimeLength {
    guard let count, count > 0, count < 1 else { return self }
    let smaller: (unit: DateUnit.Letter, size: Double)? =
      switch unit {
      case .minute: (.second, 60)
      case .hour: (.minute, 60)
      case .day: (.hour, 24)
      case .year: (.month, 12)
      case .decade: (.year, 10)
      case .century: (.year, 100)
      default: nil
      }
    guard let smaller, count * smaller.size == (count * smaller.size).rounded() else { return self }
    return TimeLength(count: count * smaller.size, unit: smaller.unit)
  }
}
