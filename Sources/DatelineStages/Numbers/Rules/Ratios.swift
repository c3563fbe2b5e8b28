import DatelineCore
import DatelineLexicons
import DatelineScan

/// A part of a whole.
///
///     [three of the five](NUMBER value=3 of=5 counts=missiles) missiles · [nine in ten](…)
extension NumberGrammar {
  /// Extends a count to a ratio.
  mutating func ratio(_ phrase: inout NumberPhrase) -> Bool {
    guard let value = phrase.value, phrase.rule == .cardinal,
      let whole = whole(after: phrase.end, of: value)
    else { return false }
    phrase.whole = whole.value
    phrase.kind = .ratio
    phrase.rule = .ratio
    phrase.extend(to: whole.end)
    return true
  }

  /// Extends a count to a fraction said with `over`: `one over twenty`, when nothing follows.
  mutating func quotient(_ phrase: inout NumberPhrase) -> Bool {
    guard let value = phrase.value, phrase.rule == .cardinal,
      link(phrase.end) == .over, let divisor = reading(at: phrase.end + 1),
      divisor.form == .cardinal, divisor.start == phrase.end + 1, divisor.value > abs(value),
      !has(.word, at: divisor.end), !hasMeasure(at: divisor.end)
    else { return false }
    phrase.value = value / divisor.value
    phrase.kind = .fraction
    phrase.rule = .fraction
    phrase.extend(to: divisor.end)
    return true
  }

  private func whole(after end: Int, of part: Double) -> NumberReading? {
    guard let joint = ratioJoint(at: end), let whole = reading(at: joint.end),
      whole.form == .cardinal, whole.start == joint.end, !isYear(whole), whole.value >= part,
      !has(.dateUnit, at: whole.end), !hasMeasure(at: whole.end)
    else { return nil }
    guard joint.isRate else { return whole }
    return isRate(part, whole) ? whole : nil
  }

  /// The words between part and whole: `of the`, `out of`, `in every`.
  private func ratioJoint(at index: Int) -> (end: Int, isRate: Bool)? {
    var next = index
    if link(next) == .ratioPrefix { next += 1 }
    let role = link(next)
    guard role == .ratio || (role == .rate && next == index) else { return nil }
    next += 1
    let words = next
    while link(next) == .determiner || link(next) == .possessive { next += 1 }
    return (next, role == .rate && next == words)
  }

  /// Whether `X in Y` is a rate: `one in five`, `nine in ten`, not `two in three attacks`.
  private func isRate(_ part: Double, _ whole: NumberReading) -> Bool {
    switch whole.value {
    case 10, 100, 1000: true
    case 3, 4, 5, 6, 8, 20: part == 1
    default: false
    }
  }
}
