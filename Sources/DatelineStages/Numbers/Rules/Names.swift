import DatelineLexicons
import DatelineScan

/// Numbers that are no counts: parts of names, times, dates, scores, phone numbers.
extension NumberGrammar {
  /// The end of a phrase that only looks like a number: `no one`, `one another`.
  func endOfIdiom(at index: Int) -> Int? {
    guard let word = core(index) else { return nil }
    if word.entry.role == .none { return index + word.count }
    guard word.entry.role == .unit, word.entry.value == 1 else { return nil }
    return isPronoun(index) ? index + 1 : nil
  }

  /// Whether `one` stands for a thing, not for a count: `the one`, `one of`, `a new one`.
  private func isPronoun(_ index: Int) -> Bool {
    if isTightHyphen(index + 1), core(index + 2) != nil { return false }
    if link(index - 1) == .determiner { return true }
    if link(index - 1) == .addition, [.article, .determiner].contains(link(index - 2)) {
      return true
    }
    if has(.possessive, at: index + 1) { return true }
    if link(index + 1) == .ratio { return !isPartOfCount(index + 2) }
    if has(.hyphen, at: index + 1), touches(index + 1), core(index + 2) == nil {
      return !hasUnit(at: index + 2)
    }
    guard isSmallWord(index - 1), !has(.functionWord, at: index - 1), isNounless(index + 1) else {
      return false
    }
    return link(index - 2) == .article || link(index - 2) == .determiner
  }

  /// Whether a count follows `one of`: `one of the three ships`.
  private func isPartOfCount(_ index: Int) -> Bool {
    var next = index
    while link(next) == .determiner || link(next) == .possessive { next += 1 }
    if has(.number, at: next) { return true }
    switch core(next)?.entry.role {
    case .unit, .teen, .ten, .scale, .group: return core(next)?.entry.value != 1
    default: return false
    }
  }

  /// Whether nothing that could be a noun stands here.
  private func isNounless(_ index: Int) -> Bool {
    !has(.word, at: index) || has(.functionWord, at: index)
  }

  /// The end of digits that are no number of their own, nothing when they may be one.
  func endOfPassedDigits(at index: Int) -> Int? {
    if isCitation(index) { return index + 1 }
    // `No. 24-117` is the number of a paper.
    if isTightHyphen(index + 1), has(.number, at: index + 2), mayHavePrefix(index),
      link(index - 1) == .ordinalPrefix || link(index - 2) == .ordinalPrefix
    {
      return endOfDesignation(index)
    }
    guard touches(index) || touches(index + 1) else {
      return isCode(index) ? endOfPhone(index) ?? index + 1 : nil
    }
    if isDesignation(index) { return endOfDesignation(index) }
    if let chain = endOfChain(index) ?? endOfDegrees(index) { return chain }
    if isGluedToName(index + 1) { return endOfDesignation(index + 1) }
    return touches(index) && isMark(UInt8(ascii: "+"), at: index - 1) ? endOfPhone(index) : nil
  }

  /// Whether digits stand beside a month, or are a year that nothing claims: most digits of the
  /// news, so this comes first.
  func isDayOrYear(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.count <= 2 || token.count == 4, !token.shape.contains(.separated) else {
      return false
    }
    let isOrdinal = touches(index + 1) && link(index + 1) == .ordinalSuffix
    guard !touches(index) || has(.stop, at: index - 1),
      !touches(index + 1) || isOrdinal || has(.mark, at: index + 1)
    else { return false }
    if token.count <= 2 {
      if isOrdinal, isMonth(index + 2) { return true }
      guard !has(.numberWord, at: index + 1) else { return false }
      let before = has(.stop, at: index - 1) ? index - 2 : index - 1
      return isMonth(before) || isMonth(index + 1) || isFurtherDay(index)
    }
    guard text[Int(token.start)] &- UInt8(ascii: "1") < 2 else { return false }
    let isFree =
      has(.functionWord, at: index + 1) || has(.stop, at: index + 1)
      || isMark(UInt8(ascii: ","), at: index + 1) || index + 1 == sentence.upperBound
    return isFree && has(.functionWord, at: index - 1) && !has([.bound, .currency], at: index - 1)
      && !has([.bound, .currency, .unit], at: index + 1) && decimal(token.range.bytes) <= 2100
  }

  /// Whether digits follow a day of a month, with no noun of their own.
  private func isFurtherDay(_ index: Int) -> Bool {
    dayEnd > sentence.lowerBound && index == dayEnd + 1
      && (link(dayEnd) == .joiner || has(.hyphen, at: dayEnd)
        || isMark(UInt8(ascii: ","), at: dayEnd))
      && countedNoun(after: index + 1, isPlural: true) == nil
  }

  /// The end of a telephone number with its country's code or a leading nought: `+44 20 7946 0958`.
  @inline(never)
  private func endOfPhone(_ index: Int) -> Int? {
    let hasPlus =
      touches(index)
      && (index - 1 == sentence.lowerBound || !touches(index - 1)
        || isMark(UInt8(ascii: "("), at: index - 2))
    guard hasPlus || !touches(index) && tokens[index].count > 2 else { return nil }
    var end = index + 1
    var digits = tokens[index].count
    while sentence.contains(end) {
      let next = has(.hyphen, at: end) && touches(end) && touches(end + 1) ? end + 1 : end
      guard has(.number, at: next), !has(.separated, at: next) else { break }
      digits += tokens[next].count
      end = next + 1
    }
    return digits >= 8 ? end : nil
  }

  /// Whether square brackets hold the digits: `[3]`.
  private func isCitation(_ index: Int) -> Bool {
    has(.mark, at: index - 1) && isMark(UInt8(ascii: "["), at: index - 1)
      && isMark(UInt8(ascii: "]"), at: index + 1)
  }

  /// The end of a position on the globe: `33°47′12″N`.
  private func endOfDegrees(_ index: Int) -> Int? {
    guard touches(index + 1), has([.mark, .beyondASCII], at: index + 1), touches(index + 2),
      has(.number, at: index + 2) || has(.word, at: index + 2), core(index + 1) == nil,
      !has([.hyphen], at: index + 1), !has(.currency, at: index + 1), !hasUnit(at: index + 1)
    else { return nil }
    var end = index + 2
    while touches(end),
      has(.number, at: end) || has(.word, at: end)
        || has([.mark, .beyondASCII], at: end)
    {
      end += 1
    }
    return end
  }

  /// Whether letters or a name lead up to digits: `T-72`, `M1A2`, `COVID-19`.
  private func isDesignation(_ index: Int) -> Bool {
    guard touches(index) else { return false }
    let before = index - 1
    if has(.word, at: before) { return currencyBefore(index) == nil }
    guard touches(before), has(.word, at: before - 1) else { return false }
    if isMark(UInt8(ascii: "+"), at: before) { return !has(.number, at: before - 2) }
    if has(.hyphen, at: before) || isMark(UInt8(ascii: "/"), at: before) {
      // `15km-20km`
      if has(.unit, at: before - 1), has(.number, at: before - 2), touches(before - 1) {
        return false
      }
      return core(before - 1) == nil && !isRoundBracketed(before - 1)
    }
    return false
  }

  /// A bound may be glued with a hyphen to what it bounds, a name may not.
  private func isRoundBracketed(_ index: Int) -> Bool { tables.bounds.entry(tokens[index]) != nil }

  /// Whether letters that are no unit stick to a number: `5G`.
  func isGlued(_ reading: NumberReading) -> Bool {
    touches(reading.end) && has(.word, at: reading.end) && !hasMeasure(at: reading.end)
  }

  /// The end of letters and digits that hang together.
  func endOfDesignation(_ index: Int) -> Int {
    var end = index + 1
    while touches(end),
      has(.word, at: end) || has(.number, at: end)
        || (isTightHyphen(end) && has(.number, at: end + 1))
        || (isMark(UInt8(ascii: "/"), at: end) || isMark(UInt8(ascii: "+"), at: end))
          && has(.number, at: end + 1) && touches(end + 1)
    {
      end += 1
    }
    return end
  }

  /// Whether letters glued to digits are neither a unit nor a scale nor an ordinal's ending.
  private func isGluedToName(_ index: Int) -> Bool {
    guard touches(index), has(.word, at: index) else {
      return isTightHyphen(index) && isCapitalWord(index + 1) && !isMonth(index + 1)
        && !hasUnit(at: index + 1)
    }
    if link(index) == .ordinalSuffix { return false }
    if hasUnit(at: index) { return false }
    if touches(index + 1), has(.number, at: index + 1) { return !isExponent(index) }
    return !has([.scaleSuffix, .currency], at: index) && !isExponent(index)
  }

  private func isExponent(_ index: Int) -> Bool {
    tokens[index].count == 1 && text[Int(tokens[index].start)] | 0x20 == UInt8(ascii: "e")
      && (has(.number, at: index + 1) || has(.number, at: index + 2)) && touches(index + 1)
  }

  /// The end of numbers that marks join into a time, a date, a score, an address.
  private func endOfChain(_ index: Int) -> Int? {
    var end = index + 1
    var numbers = 1
    var isTime = false
    while touches(end), has(.number, at: end + 1), touches(end + 1), tokens[end].count <= 3,
      let mark = chainMark(end)
    {
      isTime = isTime || mark == UInt8(ascii: ":")
      numbers += 1
      end += 2
    }
    if isTime { return end }
    guard numbers > 1 else { return isCode(index) ? end : nil }
    if isTightHyphen(end), isCapitalWord(end + 1) { return endOfDesignation(end) }
    if isMark(UInt8(ascii: "."), at: index + 1) {
      guard let grouped = digits(at: index), grouped.tokens.count > 1 else { return end }
      return nil
    }
    if numbers > 2 { return end }
    guard isMark(UInt8(ascii: "/"), at: index + 1) else { return nil }
    guard let fraction = digits(at: index), fraction.end >= end else { return end }
    return nil
  }

  /// Whether digits begin with a nought that counts nothing: `007`.
  private func isCode(_ index: Int) -> Bool {
    text[Int(tokens[index].start)] == UInt8(ascii: "0") && tokens[index].count > 1
      && !isMark(UInt8(ascii: "."), at: index - 1) && !has(.separated, at: index)
  }

  /// The mark between two numbers of a chain.
  private func chainMark(_ index: Int) -> UInt8? {
    if has(.hyphen, at: index) { return UInt8(ascii: "-") }
    for mark in [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: ".")]
    where isMark(mark, at: index) {
      return mark
    }
    return nil
  }

  /// Whether a word before a number makes it part of a name: `Article 5`, `Flight MH 17`.
  func isNamed(_ reading: NumberReading) -> Bool {
    guard reading.form == .cardinal else { return false }
    if namedEnd > sentence.lowerBound, reading.start == namedEnd + 1,
      link(namedEnd) == .joiner || isMark(UInt8(ascii: ","), at: namedEnd),
      !hasMeasure(at: reading.end), countedNoun(after: reading.end, isPlural: true) == nil
    {
      return true
    }
    if has(.notCountEnd, at: reading.start - 1) {
      let named = ending(tables.notCounts, before: reading.start) { needsCapital, start in
        !needsCapital || isCapitalWord(start)
      }
      if named != nil { return true }
    }
    return isNumberOfName(reading)
  }

  /// Whether digits without a noun follow a name: `Shahed 136`.
  private func isNumberOfName(_ reading: NumberReading) -> Bool {
    let before = reading.start - 1
    guard reading.isPlainDigits, reading.tokens.count == 1, isCapitalWord(before),
      before > sentence.lowerBound || has(.allCapitals, at: before),
      !has([.functionWord, .month, .bound, .unit], at: before), !isPluralNoun(reading.end),
      !isSmallWord(reading.end) || has(.functionWord, at: reading.end)
        || has(.allCapitals, at: before)
    else { return false }
    return !has([.unit, .currency], at: reading.end) && currencyBefore(reading.start) == nil
      && !isMark(UInt8(ascii: "%"), at: reading.end)
  }

  /// Whether a token is the name of a month.
  func isMonth(_ index: Int) -> Bool { has(.month, at: index) && isCapitalWord(index) }
}
