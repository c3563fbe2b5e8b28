import DatelineCore
import DatelineLexicons
import DatelineScan

/// A unit of measure beside a number.
struct NumberUnit {
  var entry: UnitEntry
  /// The tokens of number and unit, as far as the unit reaches.
  var start: Int
  var end: Int
}

/// Numbers with a unit, converted to the SI, percentages and ages.
///
///     [190-mile](QUANTITY value=190 unit=mi) · [20 °C](…) · [5 feet 10 inches](…)
///     [15 to 20 percent](PERCENT min=15 max=20) · [60 years old](QUANTITY value=60 unit=year)
extension NumberGrammar {
  /// The unit after a number, glued, after a space, or after a hyphen.
  func unitAfter(_ number: Range<Int>, isVague: Bool) -> NumberUnit? {
    let end = number.upperBound
    var next = isTightHyphen(end) ? end + 1 : end
    if isVague, link(next) == .ratio { next += 1 }
    guard let unit = unit(at: next), unit.entry.kind != .prefix else { return nil }
    return NumberUnit(entry: unit.entry, start: number.lowerBound, end: unit.end)
  }

  /// Where the unit of a fraction begins behind its article: `half a mile`, `a quarter of a mile`.
  func partOfUnit(_ phrase: NumberPhrase) -> Int? {
    guard phrase.kind == .fraction else { return nil }
    let end = link(phrase.end) == .ratio ? phrase.end + 1 : phrase.end
    return link(end) == .article && has(.unit, at: end + 1) ? end + 1 : nil
  }

  /// Whether the word before a number can be a unit, or the `of` of a percentage.
  func endsMeasure(_ index: Int) -> Bool {
    has(.unitEnd, at: index) || link(index) == .ratio
  }

  /// A unit that stands before its number: `Mach 5`, `aged 54`, `per cent of 210`.
  func unitBefore(_ number: Range<Int>, _ magnitude: Double) -> NumberUnit? {
    let start = number.lowerBound
    let found = ending(tables.units, before: start) { entry, start in
      entry.kind == .prefix && start >= readEnd
    }
    guard let found else { return percentOf(number) }
    guard !isDuration(number.upperBound, magnitude) else { return nil }
    return NumberUnit(entry: found.entry, start: found.start, end: number.upperBound)
  }

  /// `per cent of 210`, without a number before it.
  private func percentOf(_ number: Range<Int>) -> NumberUnit? {
    let joint = number.lowerBound - 1
    guard has(.unitEnd, at: joint - 1), link(joint) == .ratio else { return nil }
    let found = ending(tables.units, before: joint) { entry, start in
      entry.kind == .percent && start >= readEnd
        && (start > readEnd || start == sentence.lowerBound)
    }
    guard let found else { return nil }
    return NumberUnit(entry: found.entry, start: found.start, end: number.upperBound)
  }

  /// Whether a unit or a currency can begin at a token, or after the hyphen or `of` that it is.
  func beginsMeasure(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    return !tokens[index].cues.isDisjoint(with: [.unit, .currency])
      || tokens[index].shape.contains(.hyphen) || link(index) == .ratio
  }

  /// Whether a unit stands at a token.
  func hasUnit(at index: Int) -> Bool { unit(at: index) != nil }

  /// Whether a unit or a currency follows a number that ends here.
  func hasMeasure(at index: Int) -> Bool {
    hasUnit(at: isTightHyphen(index) ? index + 1 : index) || currencyFollows(index)
  }

  /// The unit at a token, written as it must be.
  @inline(__always)
  private func unit(at index: Int) -> (entry: UnitEntry, end: Int)? {
    guard has(.unit, at: index), let unit = spelledUnit(at: index),
      unit.entry.kind != .glued || isTemperature(index),
      !touches(unit.end) || has(.mark, at: unit.end)
        || (has(.word, at: unit.end) && !has(.mark, at: unit.end - 1))
    else { return nil }
    return unit
  }

  /// Whether a letter against the digits is a degree: after a minus, or a word such as `to`.
  @inline(never)
  private func isTemperature(_ index: Int) -> Bool {
    guard touches(index), has(.number, at: index - 1), tokens[index - 1].count <= 5 else {
      return false
    }
    if touches(index - 1) { return has(.hyphen, at: index - 2) && !touches(index - 2) }
    return has(.functionWord, at: index - 2) && isSmallWord(index - 2) || link(index - 2) == .minus
  }

  /// Adds a height in feet and inches by their marks: `5'10"`.
  mutating func feetAndInches(_ phrase: inout NumberPhrase) -> Bool {
    let mark = phrase.end
    guard touches(mark), touches(mark + 1), let feet = phrase.value, feet < 10,
      has(.number, at: mark + 1), let foot = tables.foot, let inch = tables.inch,
      has(.quote, at: mark), has(.quote, at: mark + 2), touches(mark + 2)
    else { return false }
    let inches = decimal(tokens[mark + 1].range.bytes)
    guard inches < 12, let size = foot.factor, let part = inch.factor else { return false }
    phrase.value = feet + inches * part / size
    measured(&phrase, NumberUnit(entry: foot, start: phrase.start, end: mark + 3))
    return true
  }

  /// The unit that a list goes on with: `aged 12, 14 and 16`.
  func unitOfList(_ phrase: NumberPhrase) -> NumberUnit? {
    guard phrase.rule == .cardinal else { return nil }
    var next = listEnd
    if isMark(UInt8(ascii: ","), at: next) { next += 1 }
    if link(next) == .joiner || link(next) == .choice { next += 1 }
    guard next > listEnd, next == phrase.start, !beginsMeasure(phrase.end),
      countedNoun(after: phrase.end, isPlural: true) == nil,
      let entry = tables.units.match(tokens.span, at: listUnit)?.entry
    else { return nil }
    return NumberUnit(entry: entry, start: phrase.start, end: phrase.end)
  }

  private func spelledUnit(at index: Int) -> (entry: UnitEntry, end: Int)? {
    if let found = inSentence(tables.units.match(tokens.span, at: index), at: index),
      let entry = written(found.entry, index..<index + found.count)
    {
      return (entry, index + found.count)
    }
    guard let single = tables.units.entry(tokens[index]),
      let entry = written(single, index..<index + 1)
    else { return nil }
    return (entry, index + 1)
  }

  /// The unit among those of one folded form whose spelling is right.
  private func written(_ first: UnitEntry, _ range: Range<Int>) -> UnitEntry? {
    var entry = first
    while true {
      if isWritten(entry.spelling, range) { return entry }
      guard entry.other >= 0 else { return nil }
      entry = tables.units.entries[Int(entry.other)]
    }
  }

  /// Whether tokens are written as a term asks, whatever the space between them; no term asks for
  /// nothing.
  func isWritten(_ spelling: Term, _ range: Range<Int>) -> Bool {
    guard !spelling.isNone else { return true }
    var at = spelling.bytes.lowerBound
    for index in range {
      if at < spelling.bytes.upperBound, tables.terms.bytes[at] == UInt8(ascii: " ") {
        at += 1
      } else if index > range.lowerBound, has(.number, at: index), !touches(index) {
        // `6 ft 2 in` is no area.
        return false
      }
      for byte in tokens[index].range.bytes {
        guard at < spelling.bytes.upperBound, text[byte] == tables.terms.bytes[at] else {
          return false
        }
        at += 1
      }
    }
    return at == spelling.bytes.upperBound
  }

  /// Adds a quantity or percentage.
  mutating func measured(_ phrase: inout NumberPhrase, _ unit: NumberUnit) {
    let number = phrase.start
    phrase.isCount = false
    phrase.extend(from: unit.start)
    phrase.extend(to: unit.end)
    if isCalibre(number, unit) { return }
    if unit.entry.kind == .percent {
      phrase.rule = .percent
      if phrase.kind == .fraction { phrase.kind = nil }
      bounds(&phrase)
      return add(phrase, as: MentionValue.percent)
    }
    var siValue = phrase.value.flatMap { si($0, unit.entry) }
    if let part = smallerPart(after: phrase.end, unit.entry) {
      phrase.value = phrase.value.map { $0 + part.value * part.ratio }
      siValue = phrase.value.flatMap { si($0, unit.entry) }
      phrase.extend(to: part.end)
    }
    phrase.unit = unit.entry.symbol
    phrase.siValue = siValue
    if siValue != nil { phrase.siUnit = unit.entry.siUnit }
    phrase.rule = .quantity
    if phrase.kind != .vague { phrase.kind = nil }
    bounds(&phrase)
    measureEnd = phrase.end
    if unit.entry.kind == .prefix {
      if unit.start < number { listUnit = unit.start }
      listEnd = phrase.end
    }
    add(phrase, as: MentionValue.quantity, row: unit.entry.row)
  }

  private func si(_ value: Double, _ unit: UnitEntry) -> Double? {
    unit.factor.map { value * $0 + unit.offset }
  }

  /// The smaller part of a quantity in two units: `5 feet 10 inches`.
  private func smallerPart(
    after index: Int,
    _ larger: UnitEntry
  ) -> (value: Double, ratio: Double, end: Int)? {
    guard let factor = larger.factor, larger.offset == 0, sentence.contains(index),
      core(index) != nil || has(.number, at: index), let reading = reading(at: index),
      reading.start == index, reading.form == .cardinal
    else { return nil }
    guard let unit = unit(at: reading.end) else { return bareInches(reading, larger) }
    guard let smaller = unit.entry.factor, smaller < factor, isSameMeasure(unit.entry, larger),
      reading.value * smaller < factor
    else { return nil }
    return (reading.value, smaller / factor, unit.end)
  }

  /// The inches of a height that says only its feet: `5 ft 10`.
  private func bareInches(
    _ inches: NumberReading,
    _ larger: UnitEntry
  ) -> (value: Double, ratio: Double, end: Int)? {
    guard let foot = tables.foot, larger.symbol == foot.symbol, let size = foot.factor,
      let part = tables.inch?.factor, inches.isPlainDigits, inches.value < 12,
      !touches(inches.start), !has(.word, at: inches.end) || link(inches.end) == .joiner,
      !has(.hyphen, at: inches.end), !touches(inches.end) || has(.mark, at: inches.end)
    else { return nil }
    return (inches.value, part / size, inches.end)
  }

  private func isSameMeasure(_ one: UnitEntry, _ other: UnitEntry) -> Bool {
    let first = one.measures.bytes
    let second = other.measures.bytes
    guard first.count == second.count else { return false }
    for offset in 0..<first.count
    where tables.terms.bytes[first.lowerBound + offset]
      != tables.terms.bytes[second.lowerBound + offset]
    {
      return false
    }
    return true
  }

  /// Whether a weapon owns the number: `155mm shells`, `a 7.62 mm machine gun`.
  private func isCalibre(_ number: Int, _ unit: NumberUnit) -> Bool {
    let isModifier = tables.weaponModifiers.match(tokens.span, at: number) != nil
    guard unit.entry.kind == .calibre || isModifier else { return false }
    for index in unit.end..<min(unit.end + 5, sentence.upperBound) {
      if has(.weaponClass, at: index) { return true }
      if has(.stop, at: index) { return false }
    }
    return false
  }
}
