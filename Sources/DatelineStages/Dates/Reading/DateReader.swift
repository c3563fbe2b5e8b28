import DatelineCore
import DatelineLexicons
import DatelineScan

/// Reads what the words of a sentence say about time, one rule a file in `Rules/`.
///
/// Rules are asked at the word that carries the meaning (`week`, `May`, `1944`) and look both
/// ways from there, never behind ``floor``, where the last finding ended.
struct DateReader {
  var words: TokenView
  let lexicons: Lexicons
  let positions: DatePositionMap
  let formEnds: DateFormEnds
  let numbers: NumberWordMap
  /// The first token that no finding has taken.
  var floor = 0
  var findings: [DateFinding] = []
  /// Whether days take the time of day after them: not when a clock time is what looks for its day.
  var daysTakeTime = true

  init(
    _ document: Document,
    _ lexicons: Lexicons,
    _ positions: DatePositionMap,
    _ formEnds: DateFormEnds,
    _ numberWords: NumberWordMap
  ) {
    words = TokenView(document)
    self.lexicons = lexicons
    self.positions = positions
    self.formEnds = formEnds
    numbers = numberWords
    findings.reserveCapacity(DateReader.usualFindings)
  }

  /// Room for the findings of most documents.
  private static let usualFindings = 32

  /// Reads one sentence.
  mutating func read(_ sentence: Range<Int>) {
    words.sentence = sentence
    floor = sentence.lowerBound
    var index = next(from: sentence.lowerBound)
    while index < sentence.upperBound {
      if index >= floor { wake(at: index, words[index]) }
      index = next(from: max(index + 1, floor))
    }
  }

  /// The first token from an index on that wakes a rule.
  private func next(from start: Int) -> Int {
    guard start < words.sentence.upperBound else { return start }
    return words.wakes.span.next(.date, from: start, to: words.sentence.upperBound)
  }

  /// Asks the rules that the token wakes, the surest first.
  private mutating func wake(at index: Int, _ token: Token) {
    if token.shape.contains(.number) {
      if canBeDate(token, at: index) { number(at: index) }
      return
    }
    let cues = token.cues
    if cues.contains(.spokenDate), spokenDate(at: index) { return }
    let forms = cues.contains(.dateAlone) ? .all : longForms(endingAt: index + 1)
    let others: Cues = [.month, .weekday, .dateUnit, .season]
    guard !forms.isEmpty || !cues.isDisjoint(with: others) else { return }
    if cues.contains(.dateUnit), index > floor,
      words.tokens[index - 1].shape.contains(.number)
        || words.tokens[index - 1].cues.contains(.numberWord)
    {
      let count = findings.count
      unit(at: index)
      if findings.count > count { return }
    }
    if cues.contains(.month), monthDate(at: index) { return }
    if forms.contains(.holidays), cues.contains(.holiday), holiday(at: index) { return }
    if cues.contains(.weekday), weekday(at: index) { return }
    if !forms.isEmpty, form(of: forms, cues, at: index) { return }
    if cues.contains(.season), season(at: index) { return }
    if cues.contains(.dateUnit) { unit(at: index) }
  }

  /// Asks the rules for years and hours in words: they wake on the second word, or on the first
  /// where it is a ten or a teen.
  private mutating func spokenDate(at index: Int) -> Bool {
    if words.has(.numberWord, at: index + 1), spokenYear(at: index) { return true }
    guard index > floor, words.has(.numberWord, at: index - 1) else { return false }
    return spokenYear(at: index - 1) || spokenHours(at: index - 1)
  }

  /// Asks the rules for words and phrases that are a date by themselves.
  private mutating func form(of forms: DateFormEnds.Tables, _ cues: Cues, at index: Int) -> Bool {
    if position(index).marks.contains(.clockPast), spokenClock(at: index) { return true }
    if forms.contains(.relativeDays), cues.contains(.relativeDay), relativeDay(at: index) {
      return true
    }
    if forms.contains(.sets), cues.contains(.dateSet), wholeSet(at: index) { return true }
    if forms.contains(.references), cues.contains(.dateReference), reference(at: index) {
      return true
    }
    if forms.contains(.durations), cues.contains(.vagueDuration), wholeDuration(at: index) {
      return true
    }
    return forms.contains(.dayParts) && cues.contains(.dayPart) && dayPart(at: index)
  }

  /// Whether digits can belong to a date: most numbers count the small word after them.
  private func canBeDate(_ token: Token, at index: Int) -> Bool {
    guard token.count != 4 || token.shape.contains(.separated) else { return true }
    let next = index + 1
    guard next < words.sentence.upperBound else { return true }
    let after = words.tokens[next]
    guard after.shape.contains(.word) else { return true }
    if !after.cues.isDisjoint(with: [.month, .dayPart, .timeZone, .datePosition, .functionWord]) {
      return true
    }
    return after.touchesPrevious
      && after.count == 1
  }

  /// Asks the rules for digits.
  private mutating func number(at index: Int) {
    if words.has(.holiday, at: index + 2), holiday(at: index + 2) { return }
    if words[index].count == 6 || words[index].count == 8, compactDate(at: index) { return }
    if words[index].count == 4, words.text[Int(words[index].start)] == UInt8(ascii: "0"),
      clockTime(at: index)
    {
      return
    }
    if goesOn(after: index) {
      if isPartOfNumber(index), numericDate(at: index) { return }
      if words[index].count <= 2, dayList(at: index) { return }
      if clockTime(at: index) { return }
    }
    year(at: index)
  }

  /// Whether digits have separators, or a mark or more digits stand against them.
  private func isPartOfNumber(_ index: Int) -> Bool {
    words[index].shape.contains(.separated) || touches(index + 1)
      || words.has(.number, at: index + 1)
  }

  /// Whether what comes after digits can make them more than a year.
  private func goesOn(after index: Int) -> Bool {
    if words[index].shape.contains(.separated) { return true }
    guard index + 1 < words.sentence.upperBound else { return false }
    let next = words[index + 1]
    return !next.shape.isDisjoint(with: [.mark, .number])
      || !next.cues.isDisjoint(with: [.month, .dateUnit, .dayPart, .timeZone, .datePosition])
  }

  /// Keeps a finding; nothing after it looks behind its end.
  mutating func add(_ finding: DateFinding) {
    var finding = finding
    if finding.basis == .year || finding.basis == .order, finding.point.startMonth > 0 {
      joinMonths(&finding)
    }
    if finding.basis == .time, finding.point.hour >= 0 { finding.endsTimes = endsTimes(finding) }
    if finding.tense == 0, finding.mod == .onOrBefore || finding.mod == .onOrAfter {
      finding.tense = 1
    }
    if finding.basis == .time, finding.tense == 0 { finding.tense = tense(around: finding.tokens) }
    if finding.basis == .weekday { joinWeekdays(&finding) }
    finding.sentence = words.sentence.lowerBound
    finding.tellsYear = tellsYear(finding)
    finding.isAtHead = finding.tokens.lowerBound - words.sentence.lowerBound <= 4
    findings.append(finding)
    floor = max(floor, finding.tokens.upperBound)
  }

  /// Whether the months after a year in its sentence are of that year: after `last year`, and after
  /// `In 2014` at the head; not after `than last year`, `since 2014`.
  private func tellsYear(_ finding: DateFinding) -> Bool {
    guard finding.point.unit == .year else { return false }
    let before = position(finding.tokens.lowerBound - 1).marks
    switch finding.basis {
    case .step, .toldStep: return !words.has(.functionWord, at: finding.tokens.lowerBound - 1)
    case .complete:
      return before.contains(.in) && finding.tokens.lowerBound - 1 == words.sentence.lowerBound
    default: return false
    }
  }

  /// Lets the months of `from October to March` know of one another.
  private mutating func joinMonths(_ finding: inout DateFinding) {
    guard let last = findings.last, last.basis == .year || last.basis == .order,
      last.point.month > 0,
      last.tokens.lowerBound >= words.sentence.lowerBound,
      last.point.month != finding.point.startMonth,
      let join = joiner(at: last.tokens.upperBound), !isMark(UInt8(ascii: ","), at: join.end - 1),
      withoutArticle(join.end) == finding.tokens.lowerBound || join.end == finding.tokens.lowerBound
    else { return }
    // Only the document tells which number of `10/1` is the month.
    if finding.basis == .year, last.basis == .year {
      findings[findings.count - 1].nextMonth = finding.point.startMonth
    }
    finding.followsMonth = true
    finding.tense = last.tense
  }

  /// Whether a clock time ends a range that another one began.
  private func endsTimes(_ finding: DateFinding) -> Bool {
    guard let last = findings.last, last.point.hour >= 0,
      last.tokens.lowerBound >= words.sentence.lowerBound,
      let join = joiner(at: last.tokens.upperBound), join.end == finding.tokens.lowerBound
    else { return false }
    let marks = position(join.end - 1).marks
    return join.isMark || marks.contains(.rangeJoin) && !marks.contains(.numberJoin)
      || position(last.tokens.lowerBound - 1).marks.contains(.rangeStart)
  }
}
