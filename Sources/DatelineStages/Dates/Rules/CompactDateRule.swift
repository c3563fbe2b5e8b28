import DatelineCore
import DatelineLexicons
import DatelineScan

extension DateReader {
  /// Dates in digits without marks: military date-time groups and basic ISO 8601.
  ///
  ///     [041530ZMAR22](DATE type=TIME value=2022-03-04T15:30Z), [041530Z MAR
  ///     2022](DATE), [20220304](DATE value=2022-03-04)
  ///
  /// Not: `20221304`, `041570`, telephone numbers.
  mutating func compactDate(at index: Int) -> Bool {
    guard !touches(index) || isMark(UInt8(ascii: "("), at: index - 1) else { return false }
    return words[index].count == 6 ? dateTimeGroup(at: index) : basicDate(at: index)
  }

  /// `041530ZMAR22`: day, hour and minute, the letter of the zone, month and year.
  private mutating func dateTimeGroup(at index: Int) -> Bool {
    guard let digits = integer(index, digits: 6...6), words.has(.word, at: index + 1),
      touches(index + 1)
        ? words.has(.allCapitals, at: index + 1) || words[index + 1].count == 4
        : words.has(.month, at: index + 1) && integer(index + 2, digits: 2...4) != nil
    else { return false }
    let (day, hour, minute) = (digits / 10_000, digits / 100 % 100, digits % 100)
    guard (1...31).contains(day), hour < 24, minute < 60 else { return false }
    var point = CalendarPoint()
    point.day = Int8(day)
    point.hour = Int8(hour)
    point.minute = Int8(minute)
    if touches(index + 1) {
      point.zone = zone(of: words.text[Int(words[index + 1].start)] & 0xdf)
    }
    // The letter of the zone and the month may be one word.
    let at = words[index + 1].count == 1 ? index + 2 : index + 1
    var finding = DateFinding(index..<index + 2, .month, .clockTime, point)
    if words.has(.month, at: at), let name = lexicons.months.entry(words[at]) {
      finding.basis = .year
      finding.point.month = Int8(name.number)
      finding.tokens = index..<at + 1
      if let year = fullYear(at + 1) ?? integer(at + 1, digits: 2...2) {
        finding.basis = .complete
        finding.point.year = Int32(year >= 100 ? year : year < 40 ? 2000 + year : 1900 + year)
        finding.tokens = index..<at + 2
      }
    } else if words[index + 1].count > 1 || !touches(index + 1) {
      return false
    }
    add(finding)
    return true
  }

  /// Minutes east of UTC by the letter of a military zone; nothing for local time.
  private func zone(of letter: UInt8) -> Int16? {
    let place = Int16(letter) - Int16(UInt8(ascii: "A"))
    switch place {
    case 0...8: return (place + 1) * 60
    case 10...12: return place * 60
    case 13...24: return (12 - place) * 60
    case 25: return 0
    default: return nil
    }
  }

  /// `20220304`.
  private mutating func basicDate(at index: Int) -> Bool {
    guard let digits = integer(index, digits: 8...8), !touches(index + 1) || isPhraseEnd(index + 1),
      isPhraseEnd(index - 1), isPhraseEnd(index + 1)
    else { return false }
    let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100)
    guard (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return false
    }
    var point = CalendarPoint(.day, year: year)
    point.month = Int8(month)
    point.day = Int8(day)
    add(DateFinding(index..<index + 1, .complete, .absoluteDate, point))
    return true
  }
}
