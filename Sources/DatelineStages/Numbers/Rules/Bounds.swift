import DatelineCore
import DatelineLexicons
import DatelineScan

/// Words that bound or loosen a number, and what they make of it.
///
///     [at least four](NUMBER value=4 min=4) · [more than 150](NUMBER value=150 min=151)
///     [up to 20](NUMBER value=20 max=20) · [60-plus](…) · [nearly 60 km](QUANTITY … mod=APPROX)
extension NumberGrammar {
  /// Takes the bounds around a phrase into it.
  func bounds(_ phrase: inout NumberPhrase) {
    if has(.bound, at: phrase.end) || has(.hyphen, at: phrase.end),
      let after = boundAfter(phrase.end), !isContinued(phrase.end, after.end)
    {
      phrase.extend(to: after.end)
      apply(after.mod, to: &phrase)
    }
    // Two at most: `at least some 50`.
    for _ in 0..<2 {
      guard has(.boundEnd, at: phrase.start - 1), let before = boundBefore(phrase.start) else {
        return
      }
      if !before.isOutside { phrase.extend(from: before.start) }
      apply(before.mod, to: &phrase)
      if before.isOutside { return }
    }
  }

  /// The bound that ends just before a token.
  private func boundBefore(
    _ index: Int
  ) -> (mod: NumberValue.Mod, start: Int, isOutside: Bool)? {
    let found = ending(tables.bounds, before: index, words: 6) { entry, start in
      entry.position != .after && start >= readEnd
    }
    guard found?.entry.position != .topic else { return nil }
    return found.map { ($0.entry.mod, $0.start, $0.entry.position == .outside) }
  }

  /// The bound after a number, glued with a hyphen or not.
  private func boundAfter(_ index: Int) -> (mod: NumberValue.Mod, end: Int)? {
    let start = isTightHyphen(index) ? index + 1 : index
    guard has(.bound, at: start),
      let found = inSentence(tables.bounds.match(tokens.span, at: start), at: start),
      found.entry.position == .after, link(start + found.count) != .range,
      !has(.number, at: start + found.count), core(start + found.count) == nil
    else { return nil }
    return (found.entry.mod, start + found.count)
  }

  /// Whether the words after a number are the sign of a sum: `2 + 2`.
  private func isContinued(_ start: Int, _ end: Int) -> Bool {
    has(.mark, at: start) && has(.number, at: end)
  }

  private func apply(_ mod: NumberValue.Mod, to phrase: inout NumberPhrase) {
    phrase.mod = mod
    guard let written = phrase.value else { return bound(mod, &phrase) }
    let isWhole = phrase.isCount && written == written.rounded() && phrase.kind != .fraction
    switch mod {
    case .moreThan: phrase.least = isWhole ? written + 1 : written
    case .lessThan: phrase.greatest = isWhole ? written - 1 : written
    case .equalOrMore: phrase.least = written
    case .equalOrLess: phrase.greatest = written
    case .approx:
      if phrase.isCount, phrase.kind == nil { phrase.kind = .approx }
    }
  }

  /// A bound on a range or a vague count keeps the one end that it speaks of.
  private func bound(_ mod: NumberValue.Mod, _ phrase: inout NumberPhrase) {
    switch mod {
    case .equalOrLess, .lessThan:
      guard phrase.greatest == nil, phrase.rule == .vagueCount else { return }
      phrase.greatest = phrase.least
      phrase.least = nil
    default: break
    }
  }

  /// A minus sign or word before a number.
  func sign(_ phrase: inout NumberPhrase) {
    let before = phrase.start - 1
    guard before >= readEnd else { return }
    let isHyphen = has(.hyphen, at: before)
    guard isHyphen || link(before) == .minus, let value = phrase.value else { return }
    if isHyphen {
      let isFree = !touches(before) || isMark(UInt8(ascii: "("), at: before - 1)
      guard isFree, touches(phrase.start) || isWholeLine(phrase) else { return }
    }
    phrase.value = -value
    phrase.extend(from: before)
  }

  /// Whether a dash and a number are all there is, so that the dash is no list mark.
  private func isWholeLine(_ phrase: NumberPhrase) -> Bool {
    phrase.start - 1 == sentence.lowerBound && phrase.end == sentence.upperBound
  }
}
