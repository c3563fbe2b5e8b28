public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Finds dates, times, durations and sets, with their TIMEX3 values and calendar days.
///
/// Two passes: a reader takes down what the words say, then a resolver completes it from the
/// document's date and the dates told before.
///
///     Troops left [yesterday](DATE type=DATE value=2022-05-02).     published 2022-05-03
public struct DateStage: Stage {
  public static let name = "dates"
  public static let summary = "dates, times, durations and sets, with values and calendar days"
  public static let needs: Set<Layer> = [.tokens, .sentences, .dateline]
  public static let adds: Set<Layer> = [.mentions]

  /// The most clock times in a row that one day after them decides.
  private static let mostTimes = 8

  private let lexicons: Lexicons
  private let positions: DatePositionMap
  private let formEnds: DateFormEnds
  private let numbers: NumberWordMap
  private let options: StageOptions

  public init(_ lexicons: Lexicons, options: StageOptions = StageOptions()) {
    self.lexicons = lexicons
    positions = DatePositionMap(lexicons.datePositions)
    formEnds = DateFormEnds(lexicons)
    numbers = NumberWordMap(lexicons.numberWords)
    self.options = options
  }

  public func annotate(_ document: inout Document) {
    var reader = DateReader(document, lexicons, positions, formEnds, numbers)
    for sentence in document.sentences { reader.read(sentence.tokens) }
    guard !reader.findings.isEmpty else { return }
    let published = document.meta.publishedDay
    var resolver = DateResolver(
      lexicons: lexicons,
      document: published,
      isNarrative: isNarrative(reader, published),
      dayFirst: dayFirst(reader.findings)
    )
    var values = DateValueWriter()
    let ahead = resolver.isNarrative ? datesAhead(reader.findings) : []
    var block = 0
    for (index, finding) in reader.findings.enumerated() {
      if resolver.isNarrative { resolver.ahead = ahead[index] }
      let range = reader.words.range(finding.tokens)
      if finding.basis == .time {
        // The hour at the head of a paragraph is one of the day of a live report.
        while block < document.blocks.count, document.blocks[block].range.start < range.start {
          block += 1
        }
        if !resolver.isNarrative, block < document.blocks.count,
          document.blocks[block].range.start == range.start
        {
          resolver.last = nil
        }
        lookAhead(&resolver, reader.findings, index)
      }
      guard let resolved = resolver.resolve(finding) else {
        document.note(
          .impossibleDate,
          at: range,
          "the calendar has no such day: \(document[range])"
        )
        continue
      }
      let date = values.value(of: resolved, finding, &document)
      document.mentions.append(
        Mention(range, .date(date), rule: finding.rule, reason: .grammar, row: finding.row)
      )
    }
  }

  /// Lets the day after a clock time decide its day: `At 5:00 am on October 3, 1935`.
  private func lookAhead(_ resolver: inout DateResolver, _ findings: [DateFinding], _ index: Int) {
    let last = min(findings.count - 1, index + DateStage.mostTimes)
    var index = index
    while index < last {
      let next = findings[index + 1]
      guard next.sentence == findings[index].sentence,
        next.tokens.lowerBound - findings[index].tokens.upperBound <= 2
      else { return }
      index += 1
      guard next.basis != .time else { continue }
      var ahead = resolver
      if let point = ahead.resolve(next)?.point, point.unit == .day { resolver.goOn(from: ahead) }
      return
    }
  }

  /// How many findings a date that says its year reaches back over.
  private static let reachOfYears = 10

  /// For each finding the next day or month that says its own year.
  private func datesAhead(_ findings: [DateFinding]) -> [CalendarPoint?] {
    var dates = [CalendarPoint?](repeating: nil, count: findings.count)
    var next: Int?
    for index in findings.indices.reversed() {
      if let next, next - index <= Self.reachOfYears { dates[index] = findings[next].point }
      let finding = findings[index]
      if finding.basis == .complete, finding.point.month > 0, finding.point.year > 0 {
        next = index
      }
    }
    return dates
  }

  /// Whether the text tells of the past: most of its full dates lie over a year before the
  /// document's.
  private func isNarrative(_ reader: DateReader, _ published: CivilDay?) -> Bool {
    switch options.anchor {
    case .document: return false
    case .narrative: return true
    case .auto: break
    }
    guard let published else { return true }
    let year = published.year
    var old = 0
    var all = 0
    // `on Tuesday`, `yesterday`, `last month`: what only news says.
    var near = 0
    for finding in reader.findings {
      switch finding.basis {
      case .weekday, .day: near += 1
      // `the next year`, `the end of the decade`: tales say these too.
      case .step
      where finding.step == 0 && finding.point.unit != .decade
        || !reader.beginsWithArticle(finding):
        near += 1
      case .complete: break
      default: continue
      }
      guard finding.basis == .complete else { continue }
      let point = finding.point
      guard
        point.unit == .season
          || (point.unit == .day && point.day > 0 || point.unit == .month) && point.month > 0,
        point.year > 0, !point.isImpossible
      else { continue }
      all += 1
      if isOld(point, published, year) { old += 1 }
    }
    return old * 2 > all && near * 2 <= old && (old >= 2 || near == 0)
  }

  /// Whether a day or month lies over a year before the day of publication; mostly the years tell.
  private func isOld(_ point: CalendarPoint, _ published: CivilDay, _ year: Int) -> Bool {
    if Int(point.year) >= year { return false }
    if Int(point.year) < year - 2 { return true }
    return point.days.map { published - $0.to > 365 } ?? false
  }

  /// Whether numeric dates have the day first: as the document shows, else as the caller says.
  private func dayFirst(_ findings: [DateFinding]) -> Bool {
    var balance = 0
    for finding in findings {
      switch finding.order {
      case .dayFirst: balance += 1
      case .monthFirst: balance -= 1
      case .silent: break
      }
    }
    return balance == 0 ? options.dateOrder == .dayFirst : balance > 0
  }
}
