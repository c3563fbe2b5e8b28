import DatelineCore
import DatelineLexicons
import DatelineScan

/// Completes findings from the date of the document and the dates told before, in text order.
struct DateResolver {
  let lexicons: Lexicons
  /// The day the document was published.
  let document: CivilDay?
  /// The same as a point.
  private let documentPoint: CalendarPoint?
  /// The text tells of the past: everything counts from the date told last.
  let isNarrative: Bool
  /// `03/04` is 3 April.
  let dayFirst: Bool
  /// The date told last.
  var last: CalendarPoint?
  /// The first token of the sentence that told it.
  private var lastSentence = -1
  /// The year told last, for the months after it in its sentence.
  private var told: (year: Int32, sentence: Int)?
  /// The clock time told last, with its day.
  var lastTime: CalendarPoint?
  /// The next date that says its own year, where a tale goes on with it.
  var ahead: CalendarPoint?

  init(lexicons: Lexicons, document: CivilDay?, isNarrative: Bool, dayFirst: Bool) {
    self.lexicons = lexicons
    self.document = document
    documentPoint = document.map { CalendarPoint($0) }
    self.isNarrative = isNarrative
    self.dayFirst = dayFirst
  }

  /// Completes a finding and remembers its date; nothing for a day the calendar lacks.
  mutating func resolve(_ finding: DateFinding) -> ResolvedDate? {
    var resolved = complete(finding)
    if finding.isWeekOfDay || finding.offset != 0 || finding.rule == .holiday {
      resolved = movedOn(resolved, finding)
    }
    if let point = resolved.point {
      if point.isImpossible { return nil }
      if point.hasYear, point.unit != .century, point.unit != .millennium, point.unit != .decade {
        remember(point, finding)
      }
      if finding.tellsYear, point.unit == .year, point.hasYear {
        told = (point.year, finding.sentence)
      }
      if point.hour >= 0, point.unit == .day, point.day > 0 { lastTime = point }
    }
    return resolved
  }

  /// The week of a day, a day some way from it, a holiday with its part of the day.
  private func movedOn(_ resolved: ResolvedDate, _ finding: DateFinding) -> ResolvedDate {
    if finding.isWeekOfDay, let day = resolved.point?.civilDay {
      return ResolvedDate(CalendarPoint(weekOf: day), resolved.anchor)
    }
    if finding.offset != 0 { return offset(resolved, finding) }
    guard finding.point.hasTime, let point = resolved.point else { return resolved }
    return ResolvedDate(point.at(timeOf: finding.point), resolved.anchor)
  }

  /// Remembers a date as the one told last; years told by the way say nothing about the tale.
  private mutating func remember(_ point: CalendarPoint, _ finding: DateFinding) {
    if point.unit == .year, let last, last.hasYear, last.year == point.year || !finding.isAtHead {
      return
    }
    last = point.withoutTime
    lastSentence = finding.sentence
  }

  /// Takes the date told last from a resolver that has read on.
  mutating func goOn(from ahead: DateResolver) {
    last = ahead.last
    lastSentence = ahead.lastSentence
  }

  /// The year told before a month in its sentence, in news: `Last year it was hit in May`.
  func yearTold(before finding: DateFinding) -> Int32? {
    guard !isNarrative, let document, let told, told.sentence == finding.sentence,
      finding.tense <= 0 || Int(told.year) > document.parts.year
    else { return nil }
    return told.year
  }

  /// Whether the day told last is still to come, and something said in another sentence has been.
  private func isToCome(_ last: CalendarPoint, for finding: DateFinding) -> Bool {
    guard !isNarrative, let document, lastSentence != finding.sentence, finding.tense <= 0,
      let day = last.civilDay
    else { return false }
    return day > document
  }

  /// What to count from: the document's day in news, the date told last in a tale.
  func anchor(told: Bool) -> ResolvedDate.Anchor? {
    if told || isNarrative || document == nil, let last {
      return ResolvedDate.Anchor(point: last, isDocument: false)
    }
    return documentPoint.map { ResolvedDate.Anchor(point: $0, isDocument: true) }
  }

  /// The day that an anchor is, nothing for coarser ones.
  func day(of anchor: ResolvedDate.Anchor) -> CivilDay? {
    anchor.isDocument && anchor.point.year > 0 ? document : anchor.point.civilDay
  }

  private func complete(_ finding: DateFinding) -> ResolvedDate {
    switch finding.basis {
    case .complete: complete(finding.point, finding)
    case .order: ordered(finding)
    case .year: partial(finding, finding.point)
    case .month: dayOfMonth(finding)
    case .weekday: weekday(finding)
    case .step: stepped(finding, from: anchor(told: false))
    case .toldStep: stepped(finding, from: anchor(told: true))
    case .day: day(finding, from: anchor(told: false))
    case .toldDay: day(finding, from: anchor(told: true))
    case .ago: shifted(finding, from: anchor(told: false))
    case .shift: shifted(finding, from: anchor(told: true))
    case .time: time(finding)
    case .anyDay: ResolvedDate(finding.point)
    case .duration:
      ResolvedDate(
        .duration,
        finding.value.isNone ? .length(finding.length) : .term(finding.value)
      )
    case .set: set(finding)
    case .reference: ResolvedDate(.date, .term(finding.value))
    }
  }

  /// A date that says all itself; of a holiday the day in its year.
  private func complete(_ point: CalendarPoint, _ finding: DateFinding) -> ResolvedDate {
    guard finding.rule == .holiday else { return ResolvedDate(counted(point)) }
    var point = holiday(finding.value, in: Int(point.year)) ?? point
    if point.month == 0 { point.unit = .year }
    return ResolvedDate(point)
  }

  private func ordered(_ finding: DateFinding) -> ResolvedDate {
    var point = finding.point
    if dayFirst { (point.month, point.day) = (point.day, point.month) }
    return point.hasYear ? ResolvedDate(point) : partial(finding, point)
  }

  /// A time of day on the day told last, or on the document's.
  private func time(_ finding: DateFinding) -> ResolvedDate {
    if finding.endsTimes, let first = lastTime, let day = first.civilDay,
      finding.point.hour < first.hour
    {
      let anchor = ResolvedDate.Anchor(point: first.withoutTime, isDocument: false)
      return ResolvedDate(CalendarPoint(day + 1).at(timeOf: finding.point), day + 1, anchor)
    }
    if let last, last.unit == .day, !isToCome(last, for: finding) {
      let anchor = ResolvedDate.Anchor(point: last, isDocument: false)
      return ResolvedDate(last.at(timeOf: finding.point), anchor)
    }
    guard !isNarrative, let day = documentPoint else { return ResolvedDate(finding.point) }
    return ResolvedDate(
      day.at(timeOf: finding.point),
      ResolvedDate.Anchor(point: day, isDocument: true)
    )
  }

  private func set(_ finding: DateFinding) -> ResolvedDate {
    if !finding.value.isNone { return ResolvedDate(.set, .term(finding.value)) }
    let point = finding.point
    if point.weekday > 0 || point.hasTime || point.month > 0 || point.season != nil {
      return ResolvedDate(.set, .point(finding.point))
    }
    return ResolvedDate(.set, .length(finding.length))
  }
}
