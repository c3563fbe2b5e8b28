import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Words that only say past, present or future.
  ///
  ///     [recently](DATE value=PAST_REF), in [recent years](DATE), [now](DATE), in [the
  ///     future](DATE)
  ///
  /// Not: `soon after`, `current`, `past the gate`.
  mutating func reference(at index: Int) -> Bool {
    guard let found = reference(endingAt: index + 1) else { return false }
    let entry = found.entry
    var finding = DateFinding(found.start..<index + 1, .reference, .dateReference)
    finding.value = entry.value
    // `in his early thirties` is an age.
    if entry.value.length == 3, isOwned(placement(before: found.start).start) {
      return false
    }
    if position(index + 1).shiftAlone != nil || position(index + 1).shift != nil { return false }
    // `the past several years`
    if position(index).span != nil,
      words.has(.dateUnit, at: index + 2) || words.has(.dateUnit, at: index + 3)
    {
      return false
    }
    if entry.kind == .noun {
      // `the Future of Babylon` is a name.
      if words.isCapitalWord(index), found.start > words.sentence.lowerBound,
        position(index + 1).marks.contains(.of)
      {
        return false
      }
      let start = withArticle(found.start)
      let before = position(start - 1)
      let endsRange = start == found.start && isHyphen(start - 1) && start - 1 == floor
      guard !before.marks.isDisjoint(with: [.yearCue, .at]) || before.edge != nil || endsRange,
        isPhraseEnd(index + 1) || endsInED(index + 1) || position(index + 1).marks != []
      else { return false }
      finding.tokens = start..<index + 1
      if before.edge != nil { takePlacement(into: &finding) }
    }
    add(finding)
    return true
  }

  /// Whether `his`, `their` and the like stand before a token.
  private func isOwned(_ start: Int) -> Bool {
    words.sentence.contains(start - 1) && numbers.role(words[start - 1].word) == .possessive
  }

  private func reference(endingAt end: Int) -> (entry: DateReference, start: Int)? {
    match(lexicons.dateReferences, .references, endingAt: end) {
      $0.kind == .adverb || $0.kind == .noun
    }
  }

  /// `daily`, `every day` as one word, `Fridays`.
  mutating func wholeSet(at index: Int) -> Bool {
    guard
      let found = match(lexicons.dateSets, .sets, endingAt: index + 1, where: { $0.kind == .whole })
    else { return false }
    if words.has(Cues.dateUnit, at: index), count(endingAt: index) != nil { return false }
    if countedWeekday(found.entry, at: index) { return true }
    if words.isCapitalWord(index), words.isCapitalWord(index - 1) || words.isCapitalWord(index + 1)
    {
      return false
    }
    var finding = DateFinding(found.start..<index + 1, .set, .dateSet)
    finding.value = found.entry.value
    finding.quant = found.entry.quant
    finding.freq = found.entry.freq
    add(finding)
    return true
  }

  /// `a while`, `half an hour`, `all night`, `fortnight`.
  mutating func wholeDuration(at index: Int) -> Bool {
    guard
      let found = match(
        lexicons.vagueDurations,
        .durations,
        endingAt: index + 1,
        where: { $0.kind == .whole }
      )
    else { return false }
    // `some time next week`, `some time Tuesday`
    if position(index + 1).step != nil || words.has(.weekday, at: index + 1),
      !words.has(.dateUnit, at: index), !isHyphen(index - 1), found.entry.value.length == 3
    {
      return false
    }
    var finding = DateFinding(found.start..<index + 1, .duration, .duration)
    finding.value = found.entry.value
    if isLapse(index + 1), length(of: found.entry.value).count != nil {
      finding.basis = .ago
      finding.step = 1
      finding.tokens = found.start..<index + 3
      finding.length = length(of: finding.value)
      finding.value = .none
    } else if let after = words.match(lexicons.datePositions, at: index + 1),
      let step = after.entry.ago ?? (after.entry.marks.contains(.on) ? nil : after.entry.shift)
    {
      finding.basis = after.entry.ago == nil ? .shift : .ago
      finding.step = Int(step)
      finding.tokens = found.start..<index + 1 + after.count
      finding.length = length(of: finding.value)
      finding.value = .none
    } else {
      takeSpan(into: &finding, isOpen: false)
    }
    takeBound(into: &finding)
    add(finding)
    return true
  }

  /// The length of a whole value such as `P50Y`; of unknown count for any other.
  private func length(of value: Term) -> TimeLength {
    let bytes = lexicons.terms.bytes
    let range = value.bytes
    var count = 0
    let isOfClock = range.count > 3 && bytes[range.lowerBound + 1] == UInt8(ascii: "T")
    for at in range.dropFirst(isOfClock ? 2 : 1).dropLast() {
      guard (0x30...0x39).contains(bytes[at]) else { return TimeLength(count: nil, unit: .day) }
      // No length of the lexicons is longer.
      guard count < 1_000_000 else { return TimeLength(count: nil, unit: .day) }
      count = count * 10 + Int(bytes[at] & 15)
    }
    let unit: DateUnit.Letter? =
      switch bytes[range.upperBound - 1] {
      case UInt8(ascii: "H") where isOfClock: .hour
      case UInt8(ascii: "M") where isOfClock: .minute
      case UInt8(ascii: "S") where isOfClock: .second
      case UInt8(ascii: "Y"): .year
      case UInt8(ascii: "M"): .month
      case UInt8(ascii: "W"): .week
      case UInt8(ascii: "D"): .day
      default: nil
      }
    guard count > 0, let unit else { return TimeLength(count: nil, unit: .day) }
    return TimeLength(count: Double(count), unit: unit)
  }
}
