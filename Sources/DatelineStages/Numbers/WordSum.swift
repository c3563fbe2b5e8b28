import DatelineLexicons

/// A number that grows word by word: `two hundred and two thousand`.
struct WordSum {
  enum Last { case none, digits, unit, teen, ten, hundred, scale, group, ordinal }

  private(set) var last = Last.none
  /// The last scale word's value.
  private(set) var scale = 1.0
  /// What follows a point.
  var fraction = 0.0
  /// The thousands, millions … that are complete.
  private var total = 0.0
  /// What the next scale word multiplies.
  private var current = 0.0
  /// The part of `current` before `and`, which a dozen does not multiply.
  private var joined = 0.0
  private var lastScale = Double.infinity

  init() {}

  /// Begins with a number in digits.
  init(digits: Double) {
    current = digits
    last = .digits
  }

  var value: Double { total + current + fraction }

  /// Whether `and` can follow.
  var takesJoiner: Bool { last == .hundred || last == .scale }

  /// Takes a word if it can follow the ones before it.
  mutating func add(_ word: NumberWord, _ isJoined: Bool) -> Bool {
    if isJoined { joined = current }
    switch word.role {
    case .unit:
      guard last == .none || last == .ten || takesJoiner, last != .ten || word.value > 0 else {
        return false
      }
      last = .unit
      current += word.value
    case .teen, .ten:
      guard last == .none || takesJoiner else { return false }
      last = word.role == .teen ? .teen : .ten
      current += word.value
    case .scale where word.value == 100:
      guard last != .group, last != .hundred, last != .scale, !isJoined else { return false }
      current = max(current, last == .none ? 1 : 0) * 100
      last = .hundred
    case .scale: return addScale(word.value, isJoined)
    case .group:
      guard last != .group, last != .scale else { return false }
      current = last == .none ? word.value : joined + (current - joined) * word.value
      last = .group
      scale = word.value
    case .ordinal: return addOrdinal(word.value)
    default: return false
    }
    return true
  }

  private mutating func addScale(_ value: Double, _ isJoined: Bool) -> Bool {
    guard last != .group, !isJoined, last != .scale || value > lastScale else { return false }
    if value < lastScale {
      total += Decimals.product(last == .none ? 1 : current, value)
    } else {
      total = Decimals.product(total + current, value)
    }
    current = 0
    joined = 0
    lastScale = value
    scale = value
    last = .scale
    return true
  }

  /// `twenty-fifth`, `one hundred and first`, `two hundredth`.
  private mutating func addOrdinal(_ value: Double) -> Bool {
    switch last {
    case .none: current = value
    case .ten where value < 10: current += value
    case .hundred where value < 100, .scale where value < 1000: current += value
    case .unit where value == 100 && current < 10: current *= 100
    case .unit where value >= 1000, .teen where value >= 1000, .ten where value >= 1000,
      .hundred where value >= 1000:
      current *= value
    default: return false
    }
    last = .ordinal
    return true
  }
}
