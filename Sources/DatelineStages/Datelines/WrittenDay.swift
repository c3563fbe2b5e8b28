import DatelineCore
import DatelineLexicons
import DatelineScan

/// A calendar day as a dateline writes it, such as `Nov. 26, 2024`, `3 March`, `2024-11-26`.
struct WrittenDay: Equatable {
  /// How long before the publication a day without a year may lie ahead of it: time zones, and
  /// reports dated to the next day.
  private static let daysAhead = 2
  private static let years = 1700...2200

  var year: Int?
  var month: Int
  var day: Int
  /// The index after the last token.
  var end: Int

  /// Reads the day that begins at a token, past a weekday.
  init?(_ words: TokenView, _ lexicons: Lexicons, at index: Int) {
    var at = index
    if let weekday = words.match(lexicons.weekdays, at: at) {
      at = WrittenDay.pastMark(words, at + weekday.count)
    }
    if let day = WrittenDay.iso(words, at) ?? WrittenDay.monthFirst(words, lexicons, at)
      ?? WrittenDay.dayFirst(words, lexicons, at)
    {
      self = day
      return
    }
    return nil
  }

  private init(year: Int?, month: Int, day: Int, end: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.end = end
  }

  /// The day; one without a year is the nearest that is not far ahead of the publication.
  func resolved(published: CivilDay?) -> CivilDay? {
    if let year { return CivilDay(year: year, month: month, day: day) }
    guard let published else { return nil }
    for year in [published.year + 1, published.year, published.year - 1] {
      if let found = CivilDay(year: year, month: month, day: day),
        found - published <= WrittenDay.daysAhead
      {
        return found
      }
    }
    return nil
  }

  /// Reads `March 3`, `Nov. 26, 2024`.
  private static func monthFirst(_ words: TokenView, _ lexicons: Lexicons, _ index: Int)
    -> WrittenDay?
  {
    guard words.isCapitalWord(index), let month = words.match(lexicons.months, at: index) else {
      return nil
    }
    let at = pastMark(words, index + month.count)
    guard let day = number(words, at, 1...31) else { return nil }
    let end = pastOrdinal(words, at + 1)
    let (year, after) = yearAfter(words, end)
    return WrittenDay(year: year, month: month.entry.number, day: day, end: after)
  }

  /// Reads `3 March`, `26 Nov. 2024`.
  private static func dayFirst(_ words: TokenView, _ lexicons: Lexicons, _ index: Int)
    -> WrittenDay?
  {
    guard let day = number(words, index, 1...31) else { return nil }
    let at = pastOrdinal(words, index + 1)
    guard words.isCapitalWord(at), let month = words.match(lexicons.months, at: at) else {
      return nil
    }
    var end = at + month.count
    if words.isMark(".", at: end), number(words, end + 1, years) != nil { end += 1 }
    let (year, after) = yearAfter(words, end)
    return WrittenDay(year: year, month: month.entry.number, day: day, end: after)
  }

  /// Reads `2024-11-26`.
  private static func iso(_ words: TokenView, _ index: Int) -> WrittenDay? {
    guard let year = number(words, index, years), words.has(.hyphen, at: index + 1),
      let month = number(words, index + 2, 1...12), words.has(.hyphen, at: index + 3),
      let day = number(words, index + 4, 1...31)
    else { return nil }
    return WrittenDay(year: year, month: month, day: day, end: index + 5)
  }

  private static func yearAfter(_ words: TokenView, _ index: Int) -> (year: Int?, end: Int) {
    let at = words.isMark(",", at: index) ? index + 1 : index
    guard let year = number(words, at, years) else { return (nil, index) }
    return (year, at + 1)
  }

  /// The index past the period of `Nov.` or the comma of `Monday,`.
  private static func pastMark(_ words: TokenView, _ index: Int) -> Int {
    words.isMark(".", at: index) || words.isMark(",", at: index) ? index + 1 : index
  }

  /// The index past the letters of `3rd`.
  private static func pastOrdinal(_ words: TokenView, _ index: Int) -> Int {
    words.isSmallWord(index) && words[index].touchesPrevious && words[index].count == 2
      ? index + 1 : index
  }

  /// A plain number within bounds.
  private static func number(_ words: TokenView, _ index: Int, _ bounds: ClosedRange<Int>) -> Int? {
    guard words.has(.number, at: index), !words.has(Token.Shape.separated, at: index),
      words[index].count <= 4
    else { return nil }
    var value = 0
    for byte in words.text[words[index].range.bytes] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return bounds.contains(value) ? value : nil
  }
}
