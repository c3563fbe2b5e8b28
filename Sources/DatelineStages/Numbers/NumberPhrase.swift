import DatelineCore
import DatelineScan

/// A number with what belongs to it: its bounds, its unit, its whole.
struct NumberPhrase {
  /// The tokens from the first bound to the unit.
  var tokens: Range<Int>
  var rule: Rule
  /// Whether the numbers are whole, so that `more than 150` begins at 151.
  var isCount = true

  // The parts of a ``NumberValue``, under the same names.
  var value: Double?
  var least: Double?
  var greatest: Double?
  var whole: Double?
  var siValue: Double?
  var mod: NumberValue.Mod?
  var kind: NumberValue.Kind?
  var counts = Term.none
  var unit = Term.none
  var siUnit = Term.none
  var currency = Term.none

  init(_ reading: NumberReading) {
    tokens = reading.tokens
    let number = reading.value.isNaN ? nil : reading.value
    switch reading.form {
    case .vague:
      least = number
      kind = .vague
      rule = .vagueCount
    case .fraction:
      value = number
      kind = .fraction
      rule = .fraction
    case .ordinal:
      value = number
      kind = .ordinal
      rule = .ordinal
    case .cardinal:
      value = number
      rule = .cardinal
    }
  }

  var start: Int { tokens.lowerBound }
  var end: Int { tokens.upperBound }

  mutating func extend(from start: Int) { tokens = min(start, self.start)..<end }
  mutating func extend(to end: Int) { tokens = start..<max(end, self.end) }

  /// The greatest absolute number written.
  var magnitude: Double {
    max(abs(value ?? 0), abs(least ?? 0), abs(greatest ?? 0))
  }

  /// The plain value that goes into a mention.
  var numberValue: NumberValue {
    var result = NumberValue(value: value)
    if let least { result.least = least }
    if let greatest { result.greatest = greatest }
    if let whole { result.whole = whole }
    if let siValue { result.siValue = siValue }
    result.mod = mod
    result.kind = kind
    result.counts = counts
    result.unit = unit
    result.siUnit = siUnit
    result.currency = currency
    return result
  }
}
