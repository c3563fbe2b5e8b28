import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// What stands before a date and belongs to it.
  struct Placement {
    var start: Int
    var mod: DateValue.TimexMod?
    var half: Int8?
    var quarter: Int8?
  }

  /// Reads back over `the end of`, `early`, `mid-`, `about`, `the first half of`.
  func placement(before start: Int) -> Placement {
    var placement = Placement(start: start)
    let article = withArticle(start)
    var edge = isTightHyphen(start - 1) ? self.edge(endingAt: start - 1) : nil
    edge = edge ?? self.edge(endingAt: article)
    if edge == nil, article < start { edge = self.edge(endingAt: start) }
    if let edge {
      placement.start = withArticle(edge.start)
      placement.mod = edge.entry.edge.map(DateReader.mod)
      placement.half = edge.entry.half
      placement.quarter = edge.entry.quarter
    }
    if let bound = position(endingAt: placement.start, with: .dateBound), !isTopic(bound.start) {
      placement.start = bound.start
      placement.mod = placement.mod ?? bound.entry.bound.map(DateReader.mod)
    }
    return placement
  }

  /// Whether a bound only tells what is talked about: `how about May 5`.
  private func isTopic(_ index: Int) -> Bool {
    guard words.has(.bound, at: index - 1), let found = words.match(lexicons.bounds, at: index - 1)
    else { return false }
    return found.entry.position == .topic
  }

  @inline(__always)
  private func edge(endingAt end: Int) -> (entry: DatePosition, start: Int)? {
    position(endingAt: end, with: [.edge, .half, .quarter])
  }

  /// Puts a half or quarter of the year into a point that is a year.
  func divide(_ point: inout CalendarPoint, by placement: Placement) {
    guard point.unit == .year else { return }
    if let half = placement.half {
      point.unit = .half
      point.number = half
    } else if let quarter = placement.quarter {
      point.unit = .quarter
      point.number = quarter
    }
  }

  /// The time of day that follows a day: `morning`, `at 4pm`, `early morning at 8:00`, `noon`.
  func timeOfDay(after index: Int) -> (point: CalendarPoint, end: Int, mod: DateValue.TimexMod?)? {
    guard daysTakeTime, words.sentence.contains(index),
      !words[index].shape.isDisjoint(with: [.mark, .number])
        || !words[index].cues.isDisjoint(with: [.datePosition, .numberWord])
    else { return nil }
    var at = index
    if isMark(UInt8(ascii: ","), at: at), position(at + 1).marks.contains(.at) || isClock(at + 1) {
      at += 1
    }
    var mod: DateValue.TimexMod?
    if let edge = position(at).edge, words.has(.word, at: at),
      words.match(lexicons.dayParts, at: at + 1) != nil
    {
      mod = DateReader.mod(edge)
      at += 1
    }
    if let part = words.match(lexicons.dayParts, at: at) {
      var point = CalendarPoint()
      switch part.entry.kind {
      case .part:
        point.part = code(part.entry.code)
        let end = at + part.count
        if let clock = clockAfterAt(end) ?? sureClock(end), clock.point.hour >= 0 {
          return (fitted(clock.point, to: point.part), clock.end, mod)
        }
        return (point, end, mod)
      case .hour:
        point.hour = part.entry.hour
        point.minute = 0
        return (point, at + part.count, mod)
      default: return nil
      }
    }
    if let clock = clockAfterAt(at) { return (clock.point, clock.end, mod) }
    // `Saturday at noon`
    if position(at).marks.contains(.at), let part = words.match(lexicons.dayParts, at: at + 1),
      part.entry.kind == .hour
    {
      var point = CalendarPoint()
      point.hour = part.entry.hour
      point.minute = 0
      return (point, at + 1 + part.count, mod)
    }
    guard let clock = clock(at: at) else { return nil }
    if clock.isSure || clock.isSpelled && isPhraseEnd(clock.end) {
      return (clock.point, clock.end, mod)
    }
    // `Thursday 8-9am`: the second hour says what the first is.
    guard let join = joiner(at: clock.end), join.isMark, clock.isOpen,
      let second = self.clock(at: join.end), second.isSure
    else { return nil }
    return (afternoon(clock.point, before: second.point), clock.end, mod)
  }

  private func isClock(_ index: Int) -> Bool { sureClock(index) != nil }

  /// A clock time that nothing else need say is one.
  private func sureClock(_ index: Int) -> Clock? {
    guard words.has(.number, at: index), let clock = clock(at: index), clock.isSure else {
      return nil
    }
    return clock
  }

  /// A clock time after `at`: there a bare hour will do.
  private func clockAfterAt(_ index: Int) -> Clock? {
    guard position(index).marks.contains(.at) else { return nil }
    let first = position(index + 1).bound == .approx ? index + 2 : index + 1
    guard let clock = clock(at: first), clock.isSure || isPhraseEnd(clock.end) else { return nil }
    return clock
  }

  /// Moves an hour without `a.m.` or `p.m.` into the part of the day it was told with.
  func fitted(_ clock: CalendarPoint, to part: CalendarPoint.Code?) -> CalendarPoint {
    guard let part, clock.hour > 0, clock.hour < 12 else { return clock }
    let isLate =
      part.first == UInt8(ascii: "A") || part.first == UInt8(ascii: "E")
      || part.first == UInt8(ascii: "N")
    guard isLate, part.first != UInt8(ascii: "N") || clock.hour > 4 else { return clock }
    var fitted = clock
    fitted.hour += 12
    return fitted
  }
}
