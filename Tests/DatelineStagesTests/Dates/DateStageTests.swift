import DatelineCore
import DatelineStages
import DatelineTestSupport
import Testing

/// Every sentence is of a report published on Tuesday, 26 November 2024.
@Suite struct DateStageTests {
  let pipeline: Pipeline

  init() throws { pipeline = try DatePipeline.make() }

  private func check(_ sentence: MarkedText) {
    #expect(
      sentence.annotated(by: pipeline, published: "2024-11-26", labels: [.date]) == sentence
    )
  }

  static let absolute: [MarkedText] = [
    "On [November 26, 2024](DATE type=DATE value=2024-11-26 from=2024-11-26 to=2024-11-27) it fell.",
    "On [9 September 1914](DATE value=1914-09-09) and [the 29th of August 1918](DATE value=1918-08-29).",
    "In [February 2022](DATE value=2022-02 grain=month) and [February of 1940](DATE value=1940-02).",
    "Signed [Sept. 11, 2001](DATE value=2001-09-11), filed [05-Aug-2016](DATE value=2016-08-05).",
    "Dated [2024-11-26](DATE value=2024-11-26), [12/31/2023](DATE value=2023-12-31) and [31.12.2022](DATE value=2022-12-31).",
    "[Monday, Dec. 26, 2016](DATE value=2016-12-26) was quiet.",
    "In [early May 1942](DATE value=1942-05 mod=START) and by [the end of 1943](DATE value=1943 mod=END).",
  ]

  static let partial: [MarkedText] = [
    "The strikes of [November 23](DATE value=2024-11-23) and [25](DATE value=2024-11-25) were heavy.",
    "[Jan. 2](DATE value=2024-01-02)-[4](DATE value=2024-01-04) were cold.",
    "Talks ran from [9](DATE value=2024-05-09) to [11 May](DATE value=2024-05-11).",
    "From [May 15](DATE value=1988-05-15) to [August 16, 1988](DATE value=1988-08-16) they left.",
    "Killed on [Nov. 12](DATE value=2023-11-12), [13](DATE value=2023-11-13) and [14, 2023](DATE value=2023-11-14).",
    "It began in [March](DATE value=2024-03 anchor=\"document 2024-11-26\").",
    "Elections are due in [December](DATE value=2024-12); the last were held [last December](DATE value=2023-12).",
    "Due [the 15th of next month](DATE value=2024-12-15).",
  ]

  static let years: [MarkedText] = [
    "Annexed in [2014](DATE value=2014), before the [2022](DATE value=2022) invasion.",
    "The war of [1939](DATE value=1939)–[1945](DATE value=1945), the season [2007](DATE value=2007)-[08](DATE value=2008).",
    "In [the 1990s](DATE value=199) and [the late 1980s](DATE value=198 mod=END).",
    "From [264](DATE value=BC0264) to [241 BC](DATE value=BC0241).",
    "In [the first half of 2023](DATE value=2023-H1 grain=half) and [Q3 2024](DATE value=2024-Q3).",
    "[Early in the 21st century](DATE value=20 mod=START), in [the 19th century](DATE value=18).",
    "Some 1,941 people of 2000 villages, Resolution 1701, Article 5 and the T-1942.",
    "He paid $1990 for 1500 shells, 2000 tons of them.",
  ]

  static let weekdays: [MarkedText] = [
    "He died on [Monday](DATE value=2024-11-25), the ministry said on [Tuesday](DATE value=2024-11-26).",
    "The court will meet on [Friday](DATE value=2024-11-29).",
    "[Last Friday](DATE value=2024-11-22) and [next Friday](DATE value=2024-12-06).",
    "[Tuesday night](DATE type=TIME value=2024-11-26TNI) and [Friday at 4 p.m.](DATE type=TIME value=2024-11-22T16)",
    "In [the early hours of Sunday](DATE type=TIME value=2024-11-24TMO) it burned.",
    "On [Wednesday of last week](DATE value=2024-11-20) it fell.",
    "The Sun shone; they sat and wed.",
  ]

  static let relative: [MarkedText] = [
    "[Yesterday](DATE value=2024-11-25), [today](DATE value=2024-11-26) and [tomorrow](DATE value=2024-11-27).",
    "Shelled [overnight](DATE type=TIME value=2024-11-25TNI) and [last night](DATE type=TIME value=2024-11-25TNI).",
    "On [November 3](DATE value=2024-11-03) it fell. [The following day](DATE value=2024-11-04 anchor=\"mention 2024-11-03\") it rose.",
    "[Two weeks ago](DATE value=2024-W46 grain=week), [three days ago](DATE value=2024-11-23), [two years ago](DATE value=2022).",
    "[Earlier this month](DATE value=2024-11 mod=START), [last week](DATE value=2024-W47), [next year](DATE value=2025).",
    "By [the end of the year](DATE value=2024 mod=END), over [the weekend](DATE value=2024-W47-WE).",
    "In [the week of March 4](DATE value=2024-W10) he left.",
  ]

  static let durations: [MarkedText] = [
    "After [months](DATE type=DURATION value=PXM) of requests and [nearly three years](DATE type=DURATION value=P3Y mod=LESS_THAN) of war.",
    "Just [days](DATE type=DURATION value=PXD) before launching it.",
    "In [the past week](DATE type=DURATION value=P1W) and [the last 24 hours](DATE type=DURATION value=PT24H).",
    "A [60-day](DATE type=DURATION value=P60D) truce, [two and a half years](DATE type=DURATION value=P2.5Y), [a few hours](DATE type=DURATION value=PTXH).",
    "For [more than a decade](DATE type=DURATION value=P1DE mod=MORE_THAN) and [half an hour](DATE type=DURATION value=PT30M).",
    "A second wave; he is 18 years old.",
  ]

  static let sets: [MarkedText] = [
    "Fired [every day](DATE type=SET value=P1D quant=EVERY), [twice a week](DATE type=SET value=P1W freq=2X), [every Friday](DATE type=SET value=XXXX-WXX-5).",
    "[Daily](DATE type=SET value=P1D) strikes, on [Fridays](DATE type=SET value=XXXX-WXX-5), 800 rockets [per day](DATE type=SET value=P1D).",
  ]

  static let times: [MarkedText] = [
    "At [10:57](DATE type=TIME value=2024-11-26T10:57) and [5:34 AM](DATE type=TIME value=2024-11-26T05:34).",
    "At [11 a.m. on 11 November 1918](DATE value=1918-11-11T11) it ended.",
    "From [22:00 on 3 October](DATE type=TIME value=2024-10-03T22:00) until [06:30 on 4 October](DATE value=2024-10-04T06:30).",
    "At [midnight Friday](DATE value=2024-11-22T24:00), at [noon on May 5](DATE value=2024-05-05T12:00), at [dawn on Saturday](DATE value=2024-11-23TMO).",
    "At [about 6:30 a.m.](DATE value=2024-11-26T06:30 mod=APPROX); [two hours later](DATE value=2024-11-26T08:30) it rained.",
    "[9am on Tuesday](DATE type=TIME value=2024-11-26T09), at [0200 GMT](DATE type=TIME value=2024-11-26T02:00Z).",
    "In [the morning](DATE type=TIME value=2024-11-26TMO), before [dawn](DATE type=TIME value=2024-11-26TMO), at [night](DATE type=TIME value=XXXX-XX-XXTNI).",
    "[The night of March 4](DATE type=TIME value=2024-03-04TNI)–[5](DATE value=2024-03-05) was loud.",
    "They won 3:1 at 12 sites; the dawn of a new age of night vision.",
  ]

  static let spokenTimes: [MarkedText] = [
    "At [half past seven](DATE value=2024-11-26T07:30), at [a quarter to nine](DATE value=2024-11-26T08:45).",
    "It was [twenty past six in the evening](DATE value=2024-11-26T18:20), at [10 minutes to 4](DATE value=2024-11-26T03:50).",
    "At [five o'clock](DATE value=2024-11-26T05), at [nine thirty a.m.](DATE value=2024-11-26T09:30), at [six p.m.](DATE value=2024-11-26T18)",
    "At [8 tonight](DATE value=2024-11-26T20), at [11 at night](DATE value=2024-11-26T23), [12 noon](DATE value=2024-11-26T12:00).",
    "From [22:00](DATE value=2024-11-26T22:00) to [04:00](DATE value=2024-11-27T04:00), between [9 p.m.](DATE value=2024-11-27T21) and [5am](DATE value=2024-11-28T05).",
    "From [1:30](DATE value=2024-11-26T13:30) to [3:30pm](DATE value=2024-11-26T15:30), from [5](DATE value=2024-11-26T17) to [6pm](DATE value=2024-11-26T18).",
    "On [the morning of the 12th](DATE value=2024-11-12TMO) they came.",
    "It fell by a quarter to nine million; 12 died [last night](DATE value=2024-11-25TNI).",
  ]

  static let compact: [MarkedText] = [
    "Sent [041530ZMAR22](DATE type=TIME value=2022-03-04T15:30Z) and [120600Z JUN 44](DATE value=1944-06-12T06:00Z).",
    "Read on [20220304](DATE value=2022-03-04).",
    "Read on 20221304, sent 041570ZMAR22, call 555123, file 20220304-7.",
  ]

  static let ends: [MarkedText] = [
    "By [year-end](DATE value=2024 mod=END), at [month's end](DATE value=2024-11 mod=END), by [year-end 2023](DATE value=2023 mod=END).",
    "Net in the [year-earlier](DATE value=2023) period and the [year-ago](DATE value=2023) quarter.",
    "In [fiscal 2023](DATE value=2023), [the year 1920](DATE value=1920) and [FY2022](DATE value=2022).",
    "[Last year's second quarter](DATE value=2023-Q2), [the third quarter of 2007](DATE value=2007-Q3).",
    "A dead-end road; the week's other attacks.",
  ]

  static let quarters: [MarkedText] = [
    "About three-quarters of it, a quarter of the men, three quarters of a mile.",
    "It grew for [two quarters](DATE value=P2Q) and over [the past three quarters](DATE value=P3Q).",
  ]

  static let joined: [MarkedText] = [
    "On [Tuesday](DATE value=2024-11-19) and [Wednesday](DATE value=2024-11-20) it rained.",
    "He will be there from [Monday](DATE value=2024-12-02) to [Wednesday](DATE value=2024-12-04).",
    "They fought from [November](DATE value=2023-11) to [March](DATE value=2024-03).",
    "On the night of nothing; [the night of 11](DATE value=2024-11-11TNI)-[12 November](DATE value=2024-11-12) was loud.",
    "[The first Monday in May](DATE value=2024-05-06), [the last Thursday of November 2023](DATE value=2023-11-30).",
    "On [the first of May](DATE value=2024-05-01), [August 10 last year](DATE value=2023-08-10).",
  ]

  static let tenses: [MarkedText] = [
    "Elections will be held in [March](DATE value=2025-03). They were held in [March](DATE value=2024-03).",
    "The bridge is to be rebuilt by [the end of September](DATE value=2025-09).",
    "By [June](DATE value=2024-06) they had left.",
    "A [March](DATE value=2024-03) offensive and the [May](DATE value=2024-05) elections; the March on Rome.",
    "In [the last days of April 1945](DATE value=1945-04 mod=END).",
    "It takes effect on [Wednesday](DATE value=2024-11-27), [no later than Friday](DATE value=2024-11-29 mod=ON_OR_BEFORE).",
    "In [2019](DATE value=2019) it rose, after [the year before](DATE value=2018).",
    "The truce runs out in [late January](DATE value=2025-01 mod=END).",
  ]

  static let longLengths: [MarkedText] = [
    "[Two years and three months](DATE value=P2Y3M), [1 hour 30 minutes](DATE value=PT1H30M).",
    "[Two-and-a-half years](DATE value=P2.5Y), [more than a year ago](DATE value=2023 mod=BEFORE).",
    "It lasted [over two years](DATE value=P2Y mod=MORE_THAN); they pay it over [four years](DATE value=P4Y).",
    "A [months-long](DATE value=PXM) siege, [a fortnight ago](DATE value=2024-W46), [half a century ago](DATE value=1974).",
    "Extended for [two months](DATE value=P2M) on [May 17](DATE value=2024-05-17). [Two years on](DATE value=2026), it ends.",
    "For [four to six hours](DATE value=PT6H), between [five and seven years](DATE value=P7Y), in [two or three weeks](DATE value=P3W), [18-24 months](DATE value=P24M).",
    "[Half an hour](DATE value=PT30M), [half year](DATE value=P6M), [the 1980's](DATE value=198); [the day after next Tuesday](DATE value=2024-12-04).",
    "[Three days](DATE value=P3D) and [two years](DATE value=P2Y); the Six-Day War, the Thirty Years' War.",
    "In [the past fortnight](DATE value=P2W) and for [the past several years](DATE value=PXY).",
  ]

  static let eras: [MarkedText] = [
    "In [AD 79](DATE value=0079), in [A.D. 410](DATE value=0410), in [the late eighties](DATE value=198 mod=END).",
    "[Every May](DATE type=SET value=XXXX-05 quant=EVERY) and [each summer](DATE type=SET value=XXXX-SU quant=EACH).",
    "In [the winter of 1941-42](DATE value=1941-WI). A man in his eighties.",
  ]

  static let tables = [
    spokenTimes, compact, ends, quarters, joined, tenses, longLengths, eras,
  ]

  @Test(arguments: tables.joined()) func readsOtherForms(_ sentence: MarkedText) { check(sentence) }

  static let seasons: [MarkedText] = [
    "In [the summer of 1916](DATE value=1916-SU) and [spring 1986](DATE value=1986-SP).",
    "[This fall](DATE value=2024-FA) and [last winter](DATE value=2023-WI).",
    "After the fall of Mosul prices fall in spring water.",
  ]

  static let references: [MarkedText] = [
    "He [recently](DATE value=PAST_REF) said that [now](DATE value=PRESENT_REF) is the time.",
    "In [recent weeks](DATE value=PAST_REF) and in [the coming days](DATE value=FUTURE_REF).",
    "The current leader is currently away; soon after, the former one left.",
  ]

  static let holidays: [MarkedText] = [
    "By [Christmas 2007](DATE value=2007-12-25), on [Easter Monday](DATE value=2024-04-01).",
    "Since [9/11](DATE value=2001-09-11) and on [Thanksgiving](DATE value=2024-11-28).",
  ]

  static let names: [MarkedText] = [
    "Theresa May and April Jones march on Mars.",
    "The H1N1 virus; [H1 2024](DATE value=2024-H1).",
    "He may march; the second strike of the Boeing 737 and the Su-34.",
  ]

  @Test(arguments: absolute) func findsAbsoluteDates(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: partial) func completesPartialDates(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: years) func findsYears(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: weekdays) func resolvesWeekdays(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: relative) func resolvesRelativeDates(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: durations) func findsDurations(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: sets) func findsSets(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: times) func findsTimes(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: seasons) func findsSeasons(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: references) func findsReferences(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: holidays) func findsHolidays(_ sentence: MarkedText) { check(sentence) }
  @Test(arguments: names) func leavesNamesAlone(_ sentence: MarkedText) { check(sentence) }

  static let undated: [MarkedText] = [
    "He left [yesterday](DATE value=XXXX-XX-XX), on [Friday](DATE value=XXXX-WXX-5), [last year](DATE value=XXXX).",
    "On [May 3](DATE value=XXXX-05-03) it rained.",
    "In [2014](DATE value=2014) it began. In [March](DATE value=2014-03) it ended.",
  ]

  @Test(arguments: undated) func leavesUndatedOnesOpen(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.date]) == sentence)
  }

  @Test func countsFromTheTaleInTextsAboutThePast() {
    let tale: MarkedText = """
      On [September 1, 1939](DATE value=1939-09-01) it began. On [September 17, 1939](DATE value=1939-09-17) \
      it went on. In [December](DATE value=1939-12) it snowed, and in [January](DATE value=1940-01) it froze. \
      [Last week](DATE value=XXXX-WXX) counts too.
      """
    #expect(tale.annotated(by: pipeline, published: "2009-12-19", labels: [.date]) == tale)
  }

  @Test func readsNewsAboutAnOldWarAsNews() {
    let news: MarkedText = """
      The war began on [August 7, 2008](DATE value=2008-08-07) and ended on [August 12, 2008](DATE value=2008-08-12). \
      The minister said on [Tuesday](DATE value=2024-08-06) that talks are set for [October](DATE value=2024-10). He left \
      [yesterday](DATE value=2024-08-06).
      """
    #expect(news.annotated(by: pipeline, published: "2024-08-07", labels: [.date]) == news)
  }

  @Test func letsATaleNotRunAheadOfItsNextDate() {
    let tale: MarkedText = """
      In [October 1944](DATE value=1944-10) it fell, and so in [February 1945](DATE value=1945-02) did the city. \
      By [the start of July](DATE value=1944-07 mod=START) they had come. In [June 1944](DATE value=1944-06) others landed.
      """
    #expect(tale.annotated(by: pipeline, published: "2009-12-19", labels: [.date]) == tale)
  }

  @Test func notesImpossibleDates() {
    var document = Document(text: "Born on 31 June 1990 and on 29 Feb 2015.")
    pipeline.annotate(&document)
    #expect(document.mentions.isEmpty)
    #expect(document.notes.map(\.code) == [.impossibleDate, .impossibleDate])
  }

  @Test func takesTheOrderOfNumericDatesFromTheDocument() {
    let sentence: MarkedText =
      "Filed [03/04/2024](DATE value=2024-04-03), read [25/12/2023](DATE value=2023-12-25)."
    #expect(sentence.annotated(by: pipeline, labels: [.date]) == sentence)
    let american: MarkedText = "Filed [03/04/2024](DATE value=2024-03-04)."
    #expect(american.annotated(by: pipeline, labels: [.date]) == american)
  }
}
