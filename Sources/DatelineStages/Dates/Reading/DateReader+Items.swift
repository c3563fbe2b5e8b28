import DatelineLexicons
import DatelineScan

extension DateReader {
  /// A date with the name of its month, in either order: `May 9, 1945`, `9 May`, `Sept. 1939`.
  func dateItem(at index: Int) -> DateItem? {
    monthFirstItem(at: index) ?? dayFirstItem(at: index)
  }

  /// The month a token names, nothing for words that only look like one.
  func month(at index: Int) -> CalendarName? {
    guard words.has(.month, at: index), let name = lexicons.months.entry(words[index]) else {
      return nil
    }
    guard name.needsCapital, !words[index].shape.contains(.capital) else { return name }
    if name.isShort, touches(index + 1), integer(index + 1, digits: 1...2) != nil { return name }
    if let day = dayNumber(at: index + 1), day.isOrdinal { return name }
    // `22 jan 1995`, `in jan 1995`
    guard fullYear(index + 1) != nil else { return nil }
    return name.isShort || integer(index - 1, digits: 1...2) != nil ? name : nil
  }

  /// `September 1, 1939`, `Sept. 1939`, `june the 28th 2020`, `Dec-2018`, `Oct/2`, `April`.
  func monthFirstItem(at index: Int) -> DateItem? {
    guard let name = month(at: index) else { return nil }
    var item = DateItem(point: CalendarPoint(.month), end: index + 1)
    item.point.month = Int8(name.number)
    var at = index + 1
    if name.isShort, isMark(UInt8(ascii: "."), at: at), touches(at) { at += 1 }
    let joined = isJoint(at)
    let first = position(at).marks.contains(.article) || joined ? at + 1 : at
    if let day = dayNumber(at: first) ?? cardinalDay(at: first),
      isDay(day.end, of: index, day.isOrdinal)
    {
      item.point.unit = .day
      item.point.day = Int8(day.day)
      item.end = day.end
      item.isTight = joined
      readYear(after: day.end, into: &item)
      if joined, isJoint(day.end), let year = fullYear(day.end + 1) {
        item.point.year = Int32(year)
        item.end = day.end + 2
      }
    } else if let year = fullYear(first), !joined || touches(first) {
      item.point.year = Int32(year)
      item.end = first + 1
      if joined, isJoint(first + 1), let day = dayNumber(at: first + 2) {
        item.point.unit = .day
        item.point.day = Int8(day.day)
        item.end = day.end
      }
    } else {
      readYear(after: at, into: &item)
    }
    return item
  }

  /// The last two digits of a year behind the joint of a whole date: `5-Mar-24`.
  private func jointYear(_ index: Int) -> Int? {
    guard !isJoint(index + 1), !touches(index + 1) || isPhraseEnd(index + 1) else { return nil }
    return integer(index, digits: 2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
  }

  /// A day in plain number words after its month: `May twenty nine`.
  private func cardinalDay(at index: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
    guard let first = numberWord(index), (10...31).contains(first.value) else { return nil }
    var day = Int(first.value)
    var end = index + 1
    if first.role == .ten {
      let next = isTightHyphen(end) ? end + 1 : end
      if let unit = numberWord(next), unit.role == .unit, (1..<10).contains(unit.value) {
        day += Int(unit.value)
        end = next + 1
      }
    } else if first.role != .teen {
      return nil
    }
    guard (10...31).contains(day), isPhraseEnd(end), !isTightHyphen(end) else { return nil }
    return (day, end, false)
  }

  /// `9 September 1914`, `26th june of 2020`, `05-Aug-2016`, `the 15th day of June`.
  func dayFirstItem(at index: Int) -> DateItem? {
    guard let day = dayNumber(at: index) else { return nil }
    return monthAfterDay(day.day, at: day.end)
  }

  /// The date of a day whose month comes next: after `of`, a hyphen, nothing.
  func monthAfterDay(_ day: Int, at index: Int) -> DateItem? {
    var at = index
    let joined = isJoint(at)
    if joined {
      at += 1
    } else {
      if words.has(.dateUnit, at: at), lexicons.dateUnits.entry(words[at])?.letter == .day {
        at += 1
      }
      if position(at).marks.contains(.of) { at += 1 }
    }
    guard let name = month(at: at) else { return nil }
    var item = DateItem(point: CalendarPoint(.day), end: at + 1, isTight: joined)
    item.point.month = Int8(name.number)
    item.point.day = Int8(day)
    at += 1
    if joined, isJoint(at), let year = fullYear(at + 1) ?? jointYear(at + 1) {
      item.point.year = Int32(year)
      item.end = at + 2
      return item
    }
    if name.isShort, isMark(UInt8(ascii: "."), at: at), touches(at) {
      readYear(after: at + 1, into: &item)
      if !item.point.hasYear { item.end = at }
    } else {
      readYear(after: at, into: &item)
    }
    return item
  }

  /// Takes a year into a date: `, 1945`, ` of 1945`, ` '45`.
  func readYear(after index: Int, into item: inout DateItem) {
    var at = index
    if isMark(UInt8(ascii: ","), at: at) || position(at).marks.contains(.of) { at += 1 }
    if let year = fullYear(at), !isMark(UInt8(ascii: ":"), at: at + 1) {
      item.point.year = Int32(year)
      item.end = at + 1
      readEra(into: &item)
    } else if let year = shortYear(at: at) {
      item.point.year = Int32(year)
      item.end = at + 2
    } else if words.has(.numberWord, at: at), let year = yearInWords(at: at), isPhraseEnd(year.end)
    {
      item.point.year = Int32(year.year)
      item.end = year.end
    }
  }

  /// Makes a year one before Christ.
  func readEra(into item: inout DateItem) {
    guard let era = era(at: item.end) else { return }
    if era.isBC { item.point.year = -item.point.year }
    item.end = era.end
  }

  /// `BC` or `AD` at a token.
  func era(at index: Int) -> (isBC: Bool, end: Int)? {
    guard words.has(.allCapitals, at: index),
      let found = words.match(lexicons.datePositions, at: index), let era = found.entry.era
    else { return nil }
    return (era == .bc, index + found.count)
  }

  /// `'99`: a year of the last hundred.
  func shortYear(at index: Int) -> Int? {
    guard words.has(.quote, at: index), touches(index + 1),
      let year = integer(index + 1, digits: 2...2)
    else { return nil }
    return year < 40 ? 2000 + year : 1900 + year
  }

  /// Whether a `-` or `/` joins the tokens beside it.
  func isJoint(_ index: Int) -> Bool {
    touches(index) && touches(index + 1)
      && (isHyphen(index) || isMark(UInt8(ascii: "/"), at: index))
  }

  /// Whether a number after a month is its day: not a clock time, not a count of something.
  private func isDay(_ end: Int, of month: Int, _ isOrdinal: Bool) -> Bool {
    if isOrdinal { return true }
    if isMark(UInt8(ascii: ":"), at: end), touches(end) { return false }
    if isMark(UInt8(ascii: "%"), at: end) { return false }
    if isPlainNoun(end), position(month - 1).marks.contains(.in) { return false }
    return true
  }
}
