import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// What a word does around dates.
  @inline(__always)
  func position(_ index: Int) -> DatePosition {
    positions[words.sentence.contains(index) ? words[index].word : 0]
  }

  /// The tables that may have a form of several words which ends before a token.
  @inline(__always)
  func longForms(endingAt end: Int) -> DateFormEnds.Tables {
    guard end - 2 >= floor, !words[end - 1].cues.isDisjoint(with: [.dateEnd, .datePositionEnd])
    else { return [] }
    return formEnds[words[end - 2].word, words[end - 1].word]
  }

  /// The longest form of a table that ends before a token, among those a rule has use for.
  ///
  /// For tables whose first words carry ``Cues/datePosition``.
  func match<Entry>(
    _ table: PhraseTable<Entry>,
    _ kind: DateFormEnds.Tables,
    endingAt end: Int,
    where fits: (Entry) -> Bool = { _ in true }
  ) -> (entry: Entry, start: Int)? {
    guard end - 1 >= floor, end <= words.sentence.upperBound else { return nil }
    guard longForms(endingAt: end).contains(kind) else {
      guard let entry = table.entry(words[end - 1]), fits(entry), isOneWord(table, at: end - 1)
      else { return nil }
      return (entry, end - 1)
    }
    var found: (entry: Entry, start: Int)?
    var start = end - 1
    let first = max(floor, end - 6)
    while start >= first {
      let cues = words.tokens[start].cues
      if start < end - 1, !cues.contains(.dateLead) { break }
      if cues.contains(.datePosition),
        let match = table.match(words.tokens.span, at: start), start + match.count == end,
        fits(match.entry)
      {
        found = (match.entry, start)
      }
      start -= 1
    }
    return found
  }

  /// Whether no form of more words begins at the token.
  private func isOneWord<Entry>(_ table: PhraseTable<Entry>, at index: Int) -> Bool {
    table.match(words.tokens.span, at: index)?.count == 1
  }

  /// The longest position that ends before a token, among those with one of some fields.
  @inline(__always)
  func position(
    endingAt end: Int,
    with fields: DatePosition.Fields
  ) -> (entry: DatePosition, start: Int)? {
    guard end - 1 >= floor, end <= words.sentence.upperBound,
      words[end - 1].shape.contains(.word)
    else { return nil }
    if longForms(endingAt: end).contains(.positions) {
      return longPosition(endingAt: end, with: fields)
    }
    guard !positions[words[end - 1].word].fields.isDisjoint(with: fields) else { return nil }
    return shortPosition(endingAt: end)
  }

  private func longPosition(
    endingAt end: Int,
    with fields: DatePosition.Fields
  ) -> (entry: DatePosition, start: Int)? {
    match(lexicons.datePositions, .positions, endingAt: end) {
      !$0.fields.isDisjoint(with: fields)
    }
  }

  private func shortPosition(endingAt end: Int) -> (entry: DatePosition, start: Int)? {
    let entry = positions[words[end - 1].word]
    guard !entry.isLong || isOneWord(lexicons.datePositions, at: end - 1)
    else { return nil }
    return (entry, end - 1)
  }

  /// Where an article before a token begins, or the token itself.
  func withArticle(_ start: Int) -> Int {
    start - 1 >= floor && position(start - 1).marks.contains(.article) ? start - 1 : start
  }

  /// Whether the first word of a finding is an article.
  func beginsWithArticle(_ finding: DateFinding) -> Bool {
    positions[words[finding.tokens.lowerBound].word].marks.contains(.article)
  }

  /// Whether a token is this one ASCII mark.
  func isMark(_ mark: UInt8, at index: Int) -> Bool {
    words.sentence.contains(index) && words[index].count == 1
      && words.text[Int(words[index].start)] == mark
  }

  func isHyphen(_ index: Int) -> Bool {
    words.sentence.contains(index) && !words[index].shape.isDisjoint(with: [.hyphen, .dash])
  }

  /// Whether a token stands directly against the one before it.
  func touches(_ index: Int) -> Bool {
    words.sentence.contains(index) && words[index].touchesPrevious
  }

  /// Whether two tokens are joined by a hyphen without spaces.
  func isTightHyphen(_ index: Int) -> Bool {
    isHyphen(index) && touches(index) && touches(index + 1)
  }

  /// Whether a token says or begins what ends a phrase: a mark, a function word, nothing.
  func isPhraseEnd(_ index: Int) -> Bool {
    guard words.sentence.contains(index) else { return true }
    let token = words[index]
    return token.shape.contains(.mark) || token.cues.contains(.functionWord)
  }

  /// Whether a token is a small word that could be what a number counts.
  func isPlainNoun(_ index: Int) -> Bool {
    words.isSmallWord(index) && !words[index].cues.contains(.functionWord)
      && words[index].cues.isDisjoint(with: [.dayPart, .dateUnit, .month, .timeZone])
  }

  /// Whether a small word ends as plurals do.
  func isPluralNoun(_ index: Int) -> Bool {
    isPlainNoun(index) && words[index].count > 3 && last(index) == UInt8(ascii: "s")
  }

  /// Whether a word ends in `s`.
  func isPluralWord(_ index: Int) -> Bool { last(index) == UInt8(ascii: "s") }

  /// Whether a small word ends as past tenses do.
  func endsInED(_ index: Int) -> Bool {
    words.isSmallWord(index) && words[index].count > 3 && last(index) == UInt8(ascii: "d")
      && words.text[Int(words[index].end) - 2] == UInt8(ascii: "e")
  }

  private func last(_ index: Int) -> UInt8 { words.text[Int(words[index].end) - 1] | 0x20 }

  /// What the verbs nearby tell: 1 is still to come, -1 has been, 0 nobody knows.
  func tense(around range: Range<Int>) -> Int8 {
    var index = range.lowerBound - 1
    let first = max(words.sentence.lowerBound, range.lowerBound - 10)
    while index >= first {
      let isTense = words[index].cues.contains(.tenseWord)
      if isTense, tense(of: index) > 0 || isToCome(index) { return 1 }
      if isTense { return -1 }
      if endsInED(index) { return isToCome(index - 1) ? 1 : -1 }
      index -= 1
    }
    index = range.upperBound
    let end = min(words.sentence.upperBound, range.upperBound + 6)
    while index < end {
      if words[index].cues.contains(.tenseWord) { return tense(of: index) }
      index += 1
    }
    return position(range.lowerBound - 1).marks.contains(.deadline) ? 1 : 0
  }

  /// Whether a participle, or the auxiliary before it, follows `will be`, `to be`.
  private func isToCome(_ index: Int) -> Bool {
    var at = index
    if !position(at).marks.contains(.auxiliary) { at -= 1 }
    guard position(at).marks.contains(.auxiliary) else { return false }
    return position(at - 1).marks.contains(.future) || position(at - 2).marks.contains(.future)
      || position(at - 1).marks.contains(.rangeJoin)
  }

  private func tense(of index: Int) -> Int8 {
    position(index).marks.contains(.future) ? 1 : -1
  }

  /// The two letters of a code in the lexicons.
  func code(_ term: Term) -> CalendarPoint.Code? {
    guard term.home == .lexicons, term.length == 2 else { return nil }
    let bytes = lexicons.terms.bytes
    let code = CalendarPoint.Code(
      first: bytes[Int(term.start)],
      second: bytes[Int(term.start) + 1]
    )
    return code.isCapitals ? code : nil
  }
}

extension DateReader {
  /// The `mod` of an edge.
  static func mod(_ edge: TimexEdge) -> DateValue.TimexMod {
    switch edge {
    case .start: .start
    case .mid: .mid
    case .end: .end
    }
  }

  /// The `mod` of a bound.
  static func mod(_ bound: TimexBound) -> DateValue.TimexMod {
    switch bound {
    case .approx: .approx
    case .lessThan: .lessThan
    case .moreThan: .moreThan
    case .equalOrLess: .equalOrLess
    case .equalOrMore: .equalOrMore
    case .onOrBefore: .onOrBefore
    case .onOrAfter: .onOrAfter
    }
  }
}
