import DatelineCore
import DatelineLexicons
import DatelineScan

/// A date as the words tell it, before the text around it has completed it.
struct DateFinding {
  /// What is still to be told.
  enum Basis: UInt8, BitwiseCopyable {
    /// Nothing: the words say all.
    case complete
    /// The year of a month, a day, a quarter or a season.
    case year
    /// Which month a day such as `the 18th` belongs to.
    case month
    /// The week of a weekday; ``step`` may say which.
    case weekday
    /// The unit that ``step`` counts from, the document's or the one told last.
    case step, toldStep
    /// The day that ``step`` counts from.
    case day, toldDay
    /// What ``length`` counts from in the direction of ``step``.
    case ago, shift
    /// The day of a clock time or part of the day.
    case time
    /// The day of a part that no day is meant for: `at night`.
    case anyDay
    case duration, set, reference
    /// A numeric date whose order the document decides: ``point`` has the month first.
    case order
  }

  /// Which week a weekday is of.
  enum Week: BitwiseCopyable {
    /// The one that tense and context tell.
    case nearest
    /// `last Friday`, `next Friday`
    case step(Int8)
    /// `this Friday`
    case this
    /// The week some weeks away: `Friday of last week`.
    case away(Int8)
    /// So many of them away: `two Sundays ago`.
    case count(Int8)
    /// Counted from the date told last: `the following Friday`.
    case told(Int8)
  }

  /// What digits such as `25/12/2024` tell about the order of all numeric dates.
  enum Order: UInt8, BitwiseCopyable { case silent, monthFirst, dayFirst }

  var tokens: Range<Int>
  var basis: Basis
  var rule: Rule
  var point = CalendarPoint()
  var length = TimeLength(count: nil, unit: .day)
  /// What a length of two units has of the smaller one: `two years and three months`.
  var rest: TimeLength?
  var step: Int = 0
  /// The direction in which ``length`` leads away from the day: `two days after tomorrow` is +1.
  var offset: Int8 = 0
  /// ``step`` counts years, whatever the point is: `April of last year`.
  var stepsYears = false
  var week = Week.nearest
  /// The week of the day is meant: `the week of March 4`.
  var isWeekOfDay = false
  var order = Order.silent
  var mod: DateValue.TimexMod?
  /// The first token of its sentence.
  var sentence = 0
  /// Whether it tells the year of the months after it in its sentence: `last year`, `In 2014`.
  var tellsYear = false
  /// Whether it stands at the head of its sentence, where tales tell what time it is now.
  var isAtHead = false
  /// Only the article tells which one is meant: `over the weekend`.
  var isDefinite = false
  /// The weekday that a list or range goes on with, 0 for none, and whether one came before.
  var nextWeekday: Int8 = 0
  var followsWeekday = false
  /// It ends a range that a clock time began: `from 22:00 to 04:00`.
  var endsTimes = false
  /// The month that a range goes on with, 0 for none, and whether one came before.
  var nextMonth: Int8 = 0
  var followsMonth = false
  /// The verb nearby says it is still to come (1) or has been (-1).
  var tense: Int8 = 0
  /// A value of the lexicons: `PAST_REF`, `P1D`, the rule of a holiday.
  var value = Term.none
  var quant = Term.none
  var freq = Term.none
  var row = Term.none

  init(_ tokens: Range<Int>, _ basis: Basis, _ rule: Rule, _ point: CalendarPoint = .init()) {
    self.tokens = tokens
    self.basis = basis
    self.rule = rule
    self.point = point
  }

  /// Lets steps tell the year: `April of last year`.
  mutating func stepYears(_ step: Int, isTold: Bool) {
    basis = isTold ? .toldStep : .step
    self.step = step
    stepsYears = true
  }

  /// Takes the year told right before: `last year's third quarter`.
  mutating func lead(with year: DateFinding) {
    basis = year.basis
    step = year.step
    point.year = year.point.year
    stepsYears = year.basis != .complete
    tokens = year.tokens.lowerBound..<tokens.upperBound
  }
}
