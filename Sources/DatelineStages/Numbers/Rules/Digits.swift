import DatelineLexicons
import DatelineScan

/// Numbers in digits, with separators of several conventions.
///
///     [1,234,567](NUMBER value=1234567) · [40 000](NUMBER value=40000) · [1.2b](NUMBER value=1200000000)
extension NumberGrammar {
  /// Reads the number in digits that begins at a token, with a scale word or letter after it.
  func digits(at index: Int) -> NumberReading? {
    guard has(.number, at: index) else { return nil }
    var reading = plainDigits(at: index)
    if touches(reading.end), let ordinal = ordinalDigits(reading) { return ordinal }
    if mayHavePrefix(reading.start), let ordinal = ordinalPrefix(reading) { return ordinal }
    if touches(reading.end) || has(.number, at: reading.end) {
      if let exponent = exponent(after: reading) { return exponent }
      if let grouped = grouped(reading) { reading = grouped }
      if let mixed = slashFraction(after: reading) { return mixed }
      if let glyph = fractionGlyph(after: reading) { reading = glyph }
    }
    if has(.scaleSuffix, at: reading.end), let suffixed = suffixed(reading) { reading = suffixed }
    return goesOn(reading.end) ? scaledByWords(reading) ?? reading : reading
  }

  /// The number of one token, with a decimal point before it: `.08`.
  func plainDigits(at index: Int) -> NumberReading {
    let isFraction =
      touches(index) && isMark(UInt8(ascii: "."), at: index - 1)
      && (index - 1 == sentence.lowerBound || !touches(index - 1))
      && !has(.separated, at: index)
    var value = decimal(tokens[index].range.bytes)
    if isFraction { value /= Decimals.power(tokens[index].count) }
    var reading = NumberReading(tokens: (isFraction ? index - 1 : index)..<index + 1, value: value)
    reading.isPlainDigits = !isFraction && !has(.separated, at: index)
    reading.endsInDigits = true
    return reading
  }

  /// The value of digits with commas and at most one point.
  func decimal(_ range: Range<Int>) -> Double {
    whole(range) ?? separated(range)
  }

  private func separated(_ range: Range<Int>) -> Double {
    var decimals = Decimals()
    for at in range { decimals.add(text[at]) }
    return decimals.value
  }

  /// The value of digits alone, as long as an integer holds them.
  private func whole(_ range: Range<Int>) -> Double? {
    guard range.count <= 18 else { return nil }
    var digits: UInt64 = 0
    for at in range {
      let digit = text[at] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      digits = digits &* 10 &+ UInt64(digit)
    }
    return Double(digits)
  }

  /// Digits in groups that other marks part: `1 234 567`, `1.234.567`, `1'234'567`, `12,34,567`.
  private func grouped(_ first: NumberReading) -> NumberReading? {
    guard first.tokens.count == 1 else { return nil }
    if isPointGroup(first.start) { return groupedByMarks(first) }
    guard first.isPlainDigits, tokens[first.start].count <= 3 else { return nil }
    return groupedBySpaces(first) ?? groupedByMarks(first)
  }

  private func groupedBySpaces(_ first: NumberReading) -> NumberReading? {
    guard !has(.month, at: first.start - 1) else { return nil }
    var reading = first
    var next = first.end
    while isGroup(next), has(.afterSpace, at: next), !has(.afterLine, at: next),
      isOneSpace(before: next)
    {
      reading.value = reading.value * 1000 + decimal(tokens[next].range.bytes)
      next += 1
    }
    guard next > first.end, !has(.number, at: next) || !touches(next) else { return nil }
    reading.tokens = first.start..<next
    reading.isPlainDigits = false
    return reading
  }

  private func groupedByMarks(_ first: NumberReading) -> NumberReading? {
    let mark = first.end
    guard touches(mark), tokens[mark].count == 1, touches(mark + 1), has(.number, at: mark + 1)
    else { return nil }
    let byte = text[Int(tokens[mark].start)]
    let isLakh =
      byte == UInt8(ascii: ",") && has([.number, .separated], at: mark + 1)
      && tokens[mark + 1].count == 6
    // One group after a point is a decimal fraction; the tokeniser has taken it for one.
    guard
      isLakh || byte == UInt8(ascii: "'")
        || (byte == UInt8(ascii: ".") && isPointGroup(first.start))
    else { return nil }
    var decimals = Decimals()
    for at in tokens[first.start].range.bytes where text[at] != byte { decimals.add(text[at]) }
    var next = mark
    while isMark(byte, at: next), touches(next), touches(next + 1),
      isLakh ? has(.number, at: next + 1) : isGroup(next + 1)
    {
      for at in tokens[next + 1].range.bytes { decimals.add(text[at]) }
      next += 2
    }
    guard next > mark else { return nil }
    var reading = first
    reading.value = decimals.value
    reading.tokens = first.start..<next
    reading.isPlainDigits = false
    return reading
  }

  /// Whether a token is up to three digits, a point and three more: the start of `1.234.567`.
  private func isPointGroup(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.count >= 5 && token.count <= 7
      && text[Int(token.end) - 4] == UInt8(ascii: ".")
  }

  /// Whether a token is exactly three digits.
  private func isGroup(_ index: Int) -> Bool {
    has(.number, at: index) && tokens[index].count == 3 && !has(.separated, at: index)
  }

  /// Whether one space of ASCII, or one no-break space, stands before a token.
  private func isOneSpace(before index: Int) -> Bool {
    let gap = Int(tokens[index].start) - Int(tokens[index - 1].end)
    return gap == 1 || (gap <= 3 && text[Int(tokens[index - 1].end)] >= 0x80)
  }

  /// Powers: `1e10`, `12.32e+14`, `2.5^-1`.
  private func exponent(after reading: NumberReading) -> NumberReading? {
    var next = reading.end
    guard touches(next), tokens[next].count == 1 else { return nil }
    let letter = text[Int(tokens[next].start)]
    let isTen = letter | 0x20 == UInt8(ascii: "e")
    guard isTen || letter == UInt8(ascii: "^") else { return nil }
    next += 1
    let isNegative = has(.hyphen, at: next)
    if touches(next), isNegative || isMark(UInt8(ascii: "+"), at: next) { next += 1 }
    guard touches(next), has(.number, at: next), !has(.separated, at: next),
      tokens[next].count <= 3
    else { return nil }
    let exponent = Int(decimal(tokens[next].range.bytes))
    var result = reading
    result.value = Decimals.raised(
      isTen ? 10 : reading.value,
      to: isNegative ? -exponent : exponent
    )
    if isTen { result.value *= reading.value }
    result.tokens = reading.start..<next + 1
    result.isPlainDigits = false
    return result
  }

  /// Fractions with a slash: `3/4`, `10 1/2`.
  private func slashFraction(after reading: NumberReading) -> NumberReading? {
    if let value = slash(at: reading.start), reading.tokens.count == 1 {
      return slashReading(reading.start, value)
    }
    guard let value = slash(at: reading.end), value < 1, !touches(reading.end),
      reading.value == reading.value.rounded(), reading.isPlainDigits
    else { return nil }
    var result = slashReading(reading.end, reading.value + value)
    result.tokens = reading.start..<result.end
    result.form = .cardinal
    return result
  }

  private func slashReading(_ start: Int, _ value: Double) -> NumberReading {
    let end = start + 3
    let isOrdinal = touches(end) && link(end) == .ordinalSuffix && !isCapitalWord(end + 1)
    return NumberReading(tokens: start..<(isOrdinal ? end + 1 : end), value: value, form: .fraction)
  }

  /// The value of a fraction with a slash and a plausible denominator.
  private func slash(at index: Int) -> Double? {
    guard has(.number, at: index), isMark(UInt8(ascii: "/"), at: index + 1), touches(index + 1),
      touches(index + 2), has(.number, at: index + 2), !has(.separated, at: index + 2)
    else { return nil }
    let denominator = decimal(tokens[index + 2].range.bytes)
    let numerator = decimal(tokens[index].range.bytes)
    guard denominator >= 2, denominator <= 10 || Decimals.isFractionSize(denominator),
      numerator < 100
    else { return nil }
    return numerator / denominator
  }

  /// A fraction of one sign after digits: `2½`.
  private func fractionGlyph(after reading: NumberReading) -> NumberReading? {
    guard touches(reading.end), has(.mark, at: reading.end), let glyph = core(reading.end),
      glyph.entry.role == .fraction || glyph.entry.role == .half
    else { return nil }
    var result = reading
    result.value += glyph.entry.value
    result.tokens = reading.start..<reading.end + 1
    result.isPlainDigits = false
    return result
  }

  /// Letters glued to the digits that multiply them: `61bn`, `100k`, `$5m`.
  private func suffixed(_ reading: NumberReading) -> NumberReading? {
    let letters = reading.end
    guard has(.word, at: letters), has(.scaleSuffix, at: letters),
      let scale = tables.scaleSuffixes.entry(tokens[letters])
    else { return nil }
    let isMoney = currencyBefore(reading.start) != nil
    let isGlued = touches(letters)
    guard isGlued || isMoney || isGiga(letters) else { return nil }
    if !isMoney, !isGiga(letters), hasUnit(at: letters),
      !currencyFollows(letters + 1),
      tokens[letters].count > 1 || !isPluralNoun(letters + 1)
    {
      return nil
    }
    if isGiga(letters), reading.value < 10 { return nil }
    guard !touches(letters + 1) || !has(.number, at: letters + 1) else { return nil }
    var result = reading
    result.value = Decimals.product(reading.value, scale)
    result.scale = scale
    result.hasSuffix = true
    result.tokens = reading.start..<letters + 1
    result.isPlainDigits = false
    return result
  }

  private func isGiga(_ index: Int) -> Bool { isMark(UInt8(ascii: "G"), at: index) }
}
