import DatelineCore
import DatelineScan
import DatelineStages
import DatelineTestSupport
import Testing

/// Less common forms of dates.
///
/// Every sentence is of a report published on Tuesday, 26 November
/// 2024.
@Suite struct DateFormsTests {
  let pipeline: Pipeline

  init() throws { pipeline = try DatePipeline.make() }

  static let spokenYears: [MarkedText] = [
    "Born in [nineteen ninety-nine](DATE value=1999), there since [two thousand and sixteen](DATE value=2016).",
    "Until [eighteen sixty five](DATE value=1865) and by [twenty twenty-two](DATE value=2022).",
    "In [the year two thousand](DATE value=2000), in [May nineteen forty-five](DATE value=1945-05).",
    "In two thousand and sixteen villages, in twenty twenty-man teams, for nineteen hundred men.",
  ]

  static let bareHours: [MarkedText] = [
    "We play from [two thirty](DATE type=TIME value=2024-11-26T02:30) to [two forty five](DATE type=TIME value=2024-11-26T02:45).",
    "I will be out [five](DATE value=2024-11-26T05) to [seven today](DATE value=2024-11-26T07).",
    "I will be out from [9](DATE value=2024-11-27T09)-[5 tomorrow](DATE value=2024-11-27T17).",
    "Open from [9 a.m.](DATE value=2024-11-26T09) to [5](DATE value=2024-11-26T17).",
    "On [Thursday 8](DATE value=2024-11-21T08)-[9am](DATE value=2024-11-21T09).",
    "See you at [5 tomorrow](DATE value=2024-11-27T05), at [one in the morning](DATE value=2024-11-27T01) together.",
    "They killed five to seven [today](DATE value=2024-11-26); the toll rose from 9 to 15 [today](DATE value=2024-11-26).",
    "At [9 a.m.](DATE value=2024-11-26T09) and 12 were hurt; five to seven men.",
  ]

  static let origins: [MarkedText] = [
    "[Two days after tomorrow](DATE value=2024-11-29) and [a week from Friday](DATE value=2024-12-06).",
    "[Three months before 5 May 2023](DATE value=2023-02).",
    "On [the day after Christmas](DATE value=2024-12-26).",
    "[Two Sundays ago](DATE value=2024-11-17), [three Fridays from now](DATE value=2024-12-13).",
    "In [a week's time](DATE value=2024-W49) and [the week before last](DATE value=2024-W46).",
    "[Two days](DATE type=DURATION value=P2D) after the vote, [three days](DATE type=DURATION value=P3D) before the [May 5](DATE value=2024-05-05) ceremony.",
    "[64 days](DATE type=DURATION value=P64D) from [November 21, 1948](DATE value=1948-11-21), to [January 24, 1949](DATE value=1949-01-24).",
  ]

  static let days: [MarkedText] = [
    "Out from [4](DATE value=2024-03-04) to [23 in March](DATE value=2024-03-23), from [4](DATE value=2024-12-04)-[23 of next month](DATE value=2024-12-23).",
    "Between [the 21st](DATE value=2024-11-21) and [23rd](DATE value=2024-11-23); on [May twenty nine](DATE value=2024-05-29).",
    "From [10/1](DATE value=2024-10-01) until [11/7](DATE value=2024-11-07), filed [Sept-23-2020](DATE value=2020-09-23), read [5-Mar-24](DATE value=2024-03-05).",
    "In [2018-W24](DATE value=2018-W24), on [2018-W24-3](DATE value=2018-06-13), in [2016-03](DATE value=2016-03), over [2010](DATE value=2010)-[12](DATE value=2012).",
    "At [14:30 UTC+3](DATE value=2024-11-26T14:30+03:00), at [15h30](DATE value=2024-11-26T15:30).",
    "It was sent [051430 MAR 24](DATE value=2024-03-05T14:30).",
    "Prices rose from 4 to 23 in [March](DATE value=2024-03); between the 21st and 23rd brigades.",
  ]

  static let units: [MarkedText] = [
    "By [EOY](DATE value=2024 mod=END) and at [the EOD](DATE value=2024-11-26 mod=END), up in [the year to date](DATE value=2024).",
    "Down [year-to-date](DATE value=2024), in [the first week of the year](DATE value=2024-W01), in [FY24](DATE value=2024).",
    "In [the late 19th](DATE value=18 mod=END) and [early 20th centuries](DATE value=19 mod=START), [18th](DATE value=17)- and [19th-century](DATE value=18) guns.",
    "A [6- to 8-week](DATE value=P8W) course, a [two- or three-day](DATE value=P3D) trip, for [3h](DATE value=PT3H).",
    "[Every day at 4pm](DATE type=SET value=T16), [3 times a week](DATE type=SET value=P1W freq=3X), [every weekday](DATE type=SET value=XXXX-WXX-WD).",
    "It fires 200 shells [a day](DATE type=SET value=P1D), [24 hours](DATE value=PT24H) [a day](DATE type=SET value=P1D); it lasts [a day](DATE type=DURATION value=P1D).",
    "It fired 200 shells [a day](DATE type=DURATION value=P1D) before the vote.",
    "A vitamin H, the 3 Hs, H of them.",
  ]

  static let ranges: [MarkedText] = [
    "In [March](DATE value=2022-03)–[May 2022](DATE value=2022-05).",
    "From [March](DATE value=2024-03) to [the third quarter](DATE value=2024-Q3).",
    "From [2014](DATE value=2014)–[present](DATE value=PRESENT_REF), in [the 1960s](DATE value=196)-[70s](DATE value=197), [Mon](DATE value=2024-11-18)-[Fri](DATE value=2024-11-22).",
    "In [mid-to-late June](DATE value=2024-06 mod=END), in [March last year](DATE value=2023-03), in ['76](DATE value=1976).",
    "On [30 April](DATE value=2024-04-30)/[1 May](DATE value=2024-05-01); they fought day and night.",
    "How about [November 13](DATE value=2024-11-13)? The Future of Babylon is a project.",
  ]

  static let feasts: [MarkedText] = [
    "On [christmas](DATE value=2024-12-25), on [Christmas morning](DATE type=TIME value=2024-12-25TMO), until [new year's eve](DATE value=2024-12-31).",
    "On [Poland's Independence Day](DATE value=2024-11-11) and [noon Tuesday](DATE value=2024-11-26T12:00).",
    "They had an epiphany on election day; christmas trees.",
  ]

  static let clocks: [MarkedText] = [
    "At [7 tomorrow morning](DATE value=2024-11-27T07), at [twenty past five tomorrow morning](DATE value=2024-11-27T05:20).",
    "At [5:20 tonight](DATE value=2024-11-26T17:20), [noon tomorrow](DATE value=2024-11-27T12:00).",
    "He died [Saturday at noon](DATE value=2024-11-23T12:00).",
    "It is [5 minutes to midnight](DATE value=2024-11-26T23:55); [every Tuesday morning 9am](DATE type=SET value=XXXX-WXX-2T09).",
    "He sold 7 [tomorrow](DATE value=2024-11-27).",
  ]

  static let parts: [MarkedText] = [
    "[The third Sunday of the month](DATE value=2024-11-17), [the 2nd Monday of next month](DATE value=2024-12-09).",
    "On [the first of the month](DATE value=2024-11-01), in [the week of 9/16](DATE value=2024-W38), in [week 2 of 2017](DATE value=2017-W02).",
    "In [the last quarter of 2016](DATE value=2016-Q4) and [this year's Q3](DATE value=2024-Q3), on [2019.06.23](DATE value=2019-06-23).",
    "On [22 jan 1995](DATE value=1995-01-22), on [black friday 2010](DATE value=2010-11-26), [half of an hour](DATE value=PT30M).",
    "The third man of that kind; version 2019.16.23, model 2015-3; a jan of 3.",
  ]

  static let seasons: [MarkedText] = [
    "In [the spring](DATE value=1916-SP) and [early summer of 1916](DATE value=1916-SU mod=START), in [autumn](DATE value=1942-FA) and [winter 1942](DATE value=1942-WI).",
    "The [spring](DATE value=2024-SP) offensive and the costly [August](DATE value=2024-08) battles; [the last week of last month](DATE value=P1W).",
    "The Winter Palace, the Spring Street of Fall River, the Prague Spring.",
  ]

  static let beyond: [MarkedText] = [
    "[999,999 weeks from tomorrow](DATE value=XXXX-XX-XX) and [999,999 centuries ago](DATE value=XX).",
    "[900,000 years later](DATE value=XXXX), [999,999 years before 5 May 2023](DATE value=XXXX).",
  ]

  static let lengths: [MarkedText] = [
    "In [the first 48 hours](DATE value=PT48H) and his [first five years](DATE value=P5Y).",
    "The first [72-hour](DATE value=PT72H) truce, the first three men, the last day of school.",
    "It could last [two weeks](DATE value=P2W) and is to last [a month](DATE value=P1M).",
    "Over [last two weeks](DATE value=P2W), in [the last 24 hours](DATE value=PT24H).",
    "[Three and a half hours ago](DATE value=2024-11-26TXX) it began.",
    "It took [2 1/2 hours](DATE value=PT2.5H), [3/4 hours](DATE value=PT45M) and [2½ years](DATE value=P2.5Y).",
    "A [1-1/2 year](DATE value=P1.5Y) war.",
    "In [1856](DATE value=1856) it fell. [A century and a half later](DATE value=2006) it rose.",
    "At [noon](DATE value=2024-11-26T12:00) it began; [two and a half hours later](DATE value=2024-11-26T14:30) it was over.",
  ]

  static let counted: [MarkedText] = [
    "[The last day of February](DATE value=2024-02-29), [the last day of the month](DATE value=2024-11-30).",
    "[The first weekend of next month](DATE value=2024-W49-WE), [the last weekend of March 2023](DATE value=2023-W12-WE).",
    "On [the first day of May](DATE value=2024-05-01); the first day of the war.",
    "At the latest by [the 15th](DATE value=2024-12-15), until [the 30th](DATE value=2024-11-30).",
    "By the 15th attempt it failed; by the 3rd of the prisoners.",
    "[Next Monday, Dec. 2](DATE value=2024-12-02), and [last Monday, Nov. 18](DATE value=2024-11-18).",
    "[Two weeks from Friday](DATE value=2024-12-13); [the day before yesterday at noon](DATE value=2024-11-24T12:00).",
    "[This coming Monday](DATE value=2024-12-02), [this coming Friday](DATE value=2024-11-29), [this Friday](DATE value=2024-11-29).",
    "[Every 3rd Thursday](DATE type=SET value=XXXX-WXX-4 quant=EVERY); [the 3rd Thursday of July](DATE value=2024-07-18).",
    "In [the summer of '69](DATE value=1969-SU); the fall of '69 people.",
    "In [the early years of the 21st century](DATE value=20 mod=START); the early years of the war.",
    "Farid, in his early thirties, left in [the late thirties](DATE value=193 mod=END).",
  ]

  static let told: [MarkedText] = [
    "[Last year](DATE value=2023) it was hit in [March](DATE value=2023-03) and on [May 4](DATE value=2023-05-04).",
    "In [2014](DATE value=2014) they voted in [March](DATE value=2014-03); polls will be held in [June](DATE value=2025-06).",
    "Since [2014](DATE value=2014) they have met; in [March](DATE value=2024-03) they voted.",
    "Compared with [last year](DATE value=2023) exports in [May](DATE value=2024-05) rose.",
    "The season runs from [June 1](DATE value=2024-06-01) to [Nov. 30](DATE value=2024-11-30).",
    "Rain is forecast through [Friday](DATE value=2024-11-29). They fought through [Friday](DATE value=2024-11-22).",
    "A curfew from [8 pm on Monday](DATE value=2024-11-25T20) until [7 am on Thursday](DATE value=2024-11-28T07).",
  ]

  static let hours: [MarkedText] = [
    "At [0633](DATE value=2024-11-26T06:33) the wave landed, by [0800](DATE value=2024-11-26T08:00) it was over.",
    "[07.12](DATE value=2024-11-26T07:12) A house was hit.",
    "UPDATE [15h20](DATE value=2024-11-26T15:20), next at [7.30 tomorrow](DATE value=2024-11-27T07:30), then: [6.15 tomorrow morning](DATE value=2024-11-27T06:15).",
    "He sold 7.30 [tomorrow](DATE value=2024-11-27); John 10:30.",
    "Up to 2,000 t of grain [a day](DATE type=SET value=P1D), 20 km [an hour](DATE type=SET value=PT1H); [a day](DATE type=DURATION value=P1D) of rest.",
    "Blackouts begin [Friday](DATE value=2024-11-29), talks resumed [Friday](DATE value=2024-11-22).",
    "10.15 Rules of fire; code 0451, call 0123 456 789 at 0123 456 789.",
    "Talks will resume [tomorrow](DATE value=2024-11-27). At [15:00](DATE value=2024-11-26T15:00) a house was hit.",
    "They met on [Monday](DATE value=2024-11-25). At [3 p.m.](DATE value=2024-11-25T15) a house was hit.",
    "They left at [noon](DATE value=2024-11-26T12:00). [Next Labor Day](DATE value=2025-09-01) they return.",
    "At [9 pm on Christmas Eve](DATE value=2024-12-24T21) they leave.",
  ]

  static let tables = [
    spokenYears, bareHours, origins, days, units, ranges, feasts, clocks, parts, seasons, beyond,
    lengths, counted, told, hours,
  ]

  /// Dates of a tale that has years only with its months and seasons.
  @Test func aTaleGoesOnFromItsLastDate() {
    let sentence: MarkedText = """
      It began in [June 1812](DATE value=1812-06). On [24 June](DATE value=1812-06-24) they crossed. \
      [Three days later](DATE value=1812-06-27) it fell. [The next year](DATE value=1813) a league \
      formed. On [16 October 1813](DATE value=1813-10-16) they met. By [the end of the \
      decade](DATE value=181 mod=END) it was over.
      """
    #expect(
      sentence.annotated(by: pipeline, published: "2024-11-26", labels: [.date]) == sentence
    )
  }

  /// The hour at the head of a paragraph of a live report is of the document's day.
  @Test func paragraphsOfLiveReportsBeginAnew() throws {
    let text = "Troops left on Monday.\n\n15:00 A house was hit.\n"
    var document = Document(
      text: Array(text.utf8),
      blocks: [
        Block(range: TextRange(0..<22), kind: .paragraph),
        Block(range: TextRange(24..<46), kind: .paragraph),
      ]
    )
    document.meta.published = "2024-11-26"
    pipeline.annotate(&document)
    let values = document.mentions.compactMap { mention -> String? in
      guard case .date(let date) = mention.value else { return nil }
      return String(decoding: document.bytes(of: date.value), as: UTF8.self)
    }
    #expect(values == ["2024-11-25", "2024-11-26T15:00"])
  }

  @Test(arguments: tables.joined()) func reads(_ sentence: MarkedText) {
    #expect(
      sentence.annotated(by: pipeline, published: "2024-11-26", labels: [.date]) == sentence
    )
  }
}
