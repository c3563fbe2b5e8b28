import DatelineCore
import DatelineLexicons
import DatelineScan

/// Ordinals in words and digits.
///
///     the [first](NUMBER value=1 kind=ordinal) attack · the [72nd](…) day · [No. 4](…)
///     not: the 72nd Brigade, the Second World War, two seconds
extension NumberGrammar {
  /// Adds an ordinal unless it belongs to a name; gives the index after it.
  mutating func ordinal(_ reading: NumberReading) -> Int {
    var phrase = NumberPhrase(reading)
    phrase.isCount = false
    if !isOrdinalOfName(reading) { add(phrase, as: MentionValue.number) }
    return reading.end
  }

  /// Digits with the ending of an ordinal.
  func ordinalDigits(_ reading: NumberReading) -> NumberReading? {
    guard reading.tokens.count == 1, reading.value == reading.value.rounded(),
      touches(reading.end), link(reading.end) == .ordinalSuffix
    else { return nil }
    var result = reading
    result.form = .ordinal
    result.tokens = reading.start..<reading.end + 1
    return result
  }

  /// Whether a mark or a sign such as `No` stands before digits.
  func mayHavePrefix(_ index: Int) -> Bool {
    has(.stop, at: index - 1) || link(index - 1) == .ordinalPrefix
  }

  /// The sign of a number in a row before digits: `No. 4`.
  func ordinalPrefix(_ reading: NumberReading) -> NumberReading? {
    guard reading.endsInDigits, reading.isPlainDigits else { return nil }
    var start = reading.start - 1
    if isMark(UInt8(ascii: "."), at: start) { start -= 1 }
    guard start >= readEnd, link(start) == .ordinalPrefix, !isSmallWord(start),
      !isTightHyphen(reading.end) || !has(.number, at: reading.end + 1),
      !isCapitalWord(start - 1) || start - 1 == sentence.lowerBound
    else { return nil }
    var result = reading
    result.form = .ordinal
    result.tokens = start..<reading.end
    return result
  }

  /// Whether an ordinal is part of a unit's, a street's, a war's name.
  private func isOrdinalOfName(_ reading: NumberReading) -> Bool {
    let next = reading.end
    if isUnitHead(next) || isListedUnit(reading) { return true }
    if let rank = tables.ranks.match(tokens.span, at: next), rank.entry.isTitle {
      return true
    }
    if isTightHyphen(next) { return core(next + 1) == nil && reading.value < 2 }
    guard isCapitalWord(next) else { return isBareSecond(reading) }
    if has(.number, at: reading.start) { return true }
    if isCapitalWord(reading.start), reading.start > sentence.lowerBound { return true }
    for index in next..<min(next + 4, sentence.upperBound) {
      if isUnitHead(index) { return true }
      guard isCapitalWord(index) else { return false }
    }
    return false
  }

  /// Whether a list of ordinals in digits ends in the noun of a unit: `the 25th and 82nd brigades`.
  private func isListedUnit(_ reading: NumberReading) -> Bool {
    guard has(.number, at: reading.start) else { return false }
    var index = reading.end
    while isMark(UInt8(ascii: ","), at: index) || link(index) == .joiner {
      if isMark(UInt8(ascii: ","), at: index), link(index + 1) == .joiner { index += 1 }
      guard has(.number, at: index + 1), link(index + 2) == .ordinalSuffix, touches(index + 2)
      else { return false }
      index += 3
      if isUnitHead(index) { return true }
    }
    return false
  }

  /// Whether the noun of a military unit stands here, as in `72nd Brigade`.
  private func isUnitHead(_ index: Int) -> Bool {
    tables.unitHeads.match(tokens.span, at: index) != nil
  }

  /// Whether `second` is the unit of time.
  private func isBareSecond(_ reading: NumberReading) -> Bool {
    guard reading.value == 2, has(.dateUnit, at: reading.start) else { return false }
    return has(.number, at: reading.start - 1) || isTightHyphen(reading.start - 1)
      || (link(reading.start - 1) == .article && !has(.word, at: reading.end))
  }
}
