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
  /// The first token that no finding has taken.
  var floor = 0
  var findings: [DateFinding] = []
  /// Whether days take the time of day after them: not when a clock time is what looks for its day.
  var daysTakeTime = true

  init(_ document: Document, _ lexicons: Lexicons) {
    words = TokenView(document)
    self.lexicons = lexicons
  }

  /// The cues that rules wake on.
  static let wakes: Cues = [
    .month, .weekday, .relativeDay, .dateUnit, .dayPart, .season, .dateReference, .holiday,
    .vagueDuration, .dateSet,
  ]

  /// Reads one sentence.
  mutating func read(_ sentence: Range<Int>) {
    words.sentence = sentence
    floor = sentence.lowerBound
    let tokens = words.tokens
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let token = tokens[index]
      if token.shape.contains(.number) || !token.cues.isDisjoint(with: DateReader.wakes) {
        if index >= floor { wake(at: index, token) }
        if floor > index + 1 {
          index = floor
          continue
        }
      }
      index += 1
    }
  }

  /// Asks the rules that the token wakes, the surest first.
  private mutating func wake(at index: Int, _ token: Token) {
    if token.shape.contains(.number) {
      if canBeDate(token, at: index) { number(at: index) }
      return
    }
    let cues = token.cues
    if cues.contains(.dateUnit), index > floor,
      words.tokens[index - 1].shape.contains(.number)
        || words.tokens[index - 1].cues.contains(.numberWord)
    {
      let count = findings.count
      unit(at: index)
      if findings.count > count { return }
    }
    if cues.contains(.month), monthDate(at: index) { return }
    if cues.contains(.holiday), holiday(at: index) { return }
    if cues.contains(.weekday), weekday(at: index) { return }
    if cues.contains(.relativeDay), relativeDay(at: index) { return }
    if cues.contains(.dateSet), wholeSet(at: index) { return }
    if cues.contains(.dateReference), reference(at: index) { return }
    if cues.contains(.vagueDuration), wholeDuration(at: index) { return }
    if cues.contains(.dayPart), dayPart(at: index) { return }
    if cues.contains(.season), season(at: index) { return }
    if cues.contains(.dateUnit) { unit(at: index) }
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
    return after.touchesPrevious && after.count == 1
  }

  /// Asks the rules for digits.
  private mutating func number(at index: Int) {
    if words.has(.holiday, at: index + 2), holiday(at: index + 2) { return }
    if numericDate(at: index) { return }
    if dayList(at: index) { return }
    if clockTime(at: index) { return }
    year(at: index)
  }

  /// Keeps a finding; nothing after it looks behind its end.
  mutating func add(_ finding: DateFinding) {
    findings.append(finding)
    findings[findings.count - 1].isAtHead =
      finding.tokens.lowerBound - words.sentence.lowerBound <= 4
    floor = max(floor, finding.tokens.upperBound)
  }
}
