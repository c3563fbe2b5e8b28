import DatelineCore
import DatelineScan

/// What a finding turned out to be.
struct ResolvedDate {
  enum Content {
    case point(CalendarPoint)
    case length(TimeLength)
    /// A value of the lexicons.
    case term(Term)
    /// A past or future that nobody can date.
    case vague(isPast: Bool)
  }

  /// What was counted from.
  struct Anchor: Equatable {
    var point: CalendarPoint
    var isDocument: Bool
  }

  var type: DateValue.TimexType
  var content: Content
  var anchor: Anchor?
  /// The day, where counting has found it already.
  var day: CivilDay?

  init(_ type: DateValue.TimexType, _ content: Content, _ anchor: Anchor? = nil) {
    self.type = type
    self.content = content
    self.anchor = anchor
  }

  /// A point in time, a DATE or a TIME.
  init(_ point: CalendarPoint, _ anchor: Anchor? = nil) {
    self.init(point.hasTime ? .time : .date, .point(point), anchor)
  }

  /// A day found by counting from an anchor, perhaps with a time.
  init(_ point: CalendarPoint, _ day: CivilDay, _ anchor: Anchor) {
    self.init(point, anchor)
    if point.year > 0 { self.day = day }
  }

  /// The point, nothing for lengths and references.
  var point: CalendarPoint? {
    if case .point(let point) = content, type == .date || type == .time { return point }
    return nil
  }
}
