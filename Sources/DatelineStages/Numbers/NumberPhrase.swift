import DatelineCore

/// A number with what belongs to it: its bounds, its unit, its whole.
struct NumberPhrase {
  /// The tokens from the first bound to the unit.
  var tokens: Range<Int>
  var value = NumberValue()
  var rule: Rule
  /// Whether the numbers are whole, so that `more than 150` begins at 151.
  var isCount = true

  init(_ reading: NumberReading) {
    tokens = reading.tokens
    switch reading.form {
    case .vague:
      value.least = reading.value
      value.kind = .vague
      rule = .vagueCount
    case .fraction:
      value.value = reading.value
      value.kind = .fraction
      rule = .fraction
    case .ordinal:
      value.value = reading.value
      value.kind = .ordinal
      rule = .ordinal
    case .cardinal:
      value.value = reading.value
      rule = .cardinal
    }
  }

  var start: Int { tokens.lowerBound }
  var end: Int { tokens.upperBound }

  mutating func extend(from start: Int) { tokens = min(start, self.start)..<end }
  mutating func extend(to end: Int) { tokens = start..<max(end, self.end) }

  /// The greatest absolute number written.
  var magnitude: Double {
    max(abs(value.value ?? 0), abs(value.least ?? 0), abs(value.greatest ?? 0))
  }
}
