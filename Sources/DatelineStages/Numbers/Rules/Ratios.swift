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

  /// Adds a proportion in digits with a colon, where a word nearby says that it is one: `a ratio of
  /// 5:1`.
  mutating func proportion(at index: Int) -> Int? {
    guard touches(index + 2), has(.number, at: index + 2),
      !touches(index + 3) || has(.mark, at: index + 3),
      !touches(index), isProportion(before: index, after: index + 3)
    else { return nil }
    return addProportion(plainDigits(at: index), plainDigits(at: index + 2))
  }

  /// Adds a proportion with `to`: `odds of 10 to 1`, `outnumbered five to one`, `a 3-to-1 margin`.
  mutating func proportion(_ first: NumberReading) -> Int? {
    let joint = has(.hyphen, at: first.end) ? first.end + 1 : first.end
    guard link(joint) == .range, first.form == .cardinal else { return nil }
    let next = isTightHyphen(joint + 1) ? joint + 2 : joint + 1
    guard has(.number, at: next) || core(next) != nil, let second = reading(at: next),
      second.form == .cardinal, second.start == next, !hasMeasure(at: second.end),
      isProportion(before: first.start, after: second.end)
    else { return nil }
    return addProportion(first, second)
  }

  private mutating func addProportion(_ first: NumberReading, _ second: NumberReading) -> Int {
    var phrase = NumberPhrase(first)
    phrase.whole = second.value
    phrase.kind = .ratio
    phrase.rule = .ratio
    phrase.extend(to: second.end)
    bounds(&phrase)
    add(phrase, as: MentionValue.number)
    return second.end
  }

  /// Whether a word such as `ratio`, `odds` or `outnumbered` stands just before or behind.
  private func isProportion(before start: Int, after end: Int) -> Bool {
    let next = has(.hyphen, at: end) ? end + 1 : end
    if link(next) == .proportion || link(next + 1) == .proportion { return true }
    return (max(readEnd, start - 4)..<start).contains { link($0) == .proportion }
  }

  private func whole(after end: Int, of part: Double) -> NumberReading? {
    guard let joint = ratioJoint(at: end), let whole = reading(at: joint.end),
      whole.form == .cardinal, whole.start == joint.end, !isYear(whole), whole.value >= part,
      !has(.dateUnit, at: whole.end),
      // `three of the four yards` are shipyards.
      !hasMeasure(at: whole.end) || joint.isDefinite && !currencyFollows(whole.end)
    else { return nil }
    guard joint.isRate else { return whole }
    return isRate(part, whole) ? whole : nil
  }

  /// The words between part and whole: `of the`, `out of`, `in every`.
  private func ratioJoint(at index: Int) -> (end: Int, isRate: Bool, isDefinite: Bool)? {
    var next = index
    if link(next) == .ratioPrefix { next += 1 }
    let role = link(next)
    guard role == .ratio || (role == .rate && next == index) else { return nil }
    next += 1
    let words = next
    while link(next) == .determiner || link(next) == .possessive { next += 1 }
    return (next, role == .rate && next == words, role == .ratio && next > words)
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
