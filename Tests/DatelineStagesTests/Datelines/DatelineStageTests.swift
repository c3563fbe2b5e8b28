import DatelineCore
import DatelineLexicons
import DatelineScan
import DatelineStages
import Testing

@Suite struct DatelineStageTests {
  let pipeline: Pipeline

  init() throws {
    let lexicons = try Lexicons.shipped()
    pipeline = try Pipeline(
      [TokenStage(lexicons), SentenceStage(lexicons), DatelineStage(lexicons)],
      terms: lexicons.terms
    )
  }

  static let datelines: [DatelineCase] = [
    .init("KYIV (Reuters) - Two bridges fell.", "KYIV ·  · Reuters"),
    .init("MOSCOW, Nov. 26, 2024 /TASS/. Two bridges fell.", "MOSCOW · 2024-11-26 · TASS"),
    .init("MOSCOW, November 26, 2024. /TASS/. Two fell.", "MOSCOW · 2024-11-26 · TASS"),
    .init("November 26, 2024, Moscow – Two bridges fell.", "Moscow · 2024-11-26 · "),
    .init("Odesa, 26 November 2024 — Two bridges fell.", "Odesa · 2024-11-26 · "),
    .init("WASHINGTON — Two senators left.", "WASHINGTON ·  · "),
    .init("WASHINGTON -- Two senators left.", "WASHINGTON ·  · "),
    .init("BEIRUT, Lebanon (AP) — Two bridges fell.", "BEIRUT, Lebanon ·  · AP"),
    .init("Beirut, Lebanon (AFP) – Two bridges fell.", "Beirut, Lebanon ·  · AFP"),
    .init("PORT-AU-PRINCE, Haiti (AP) — Two fell.", "PORT-AU-PRINCE, Haiti ·  · AP"),
    .init(
      "ST. PETERSBURG, June 1, 2023 (Northern Wire) - Two.",
      "ST. PETERSBURG · 2023-06-01 · Northern Wire"
    ),
    .init(
      "Rio de Janeiro, 4 May 2021 (EFE) - Two bridges fell.",
      "Rio de Janeiro · 2021-05-04 · EFE"
    ),
    .init("NIAMEY, 20 December 2023. The army said so.", "NIAMEY · 2023-12-20 · "),
    .init("(Reuters) - Two bridges fell.", " ·  · Reuters"),
    .init("TEL AVIV, Monday, June 3, 2024 (AP) — Two.", "TEL AVIV · 2024-06-03 · AP"),
  ]

  static let undated: [DatelineCase] = [
    .init("KYIV, March 3 (Reuters) — Two fell.", "KYIV · 2024-03-03 · Reuters"),
    .init("KYIV, March 7 (Reuters) — Two fell.", "KYIV · 2024-03-07 · Reuters"),
    .init("KYIV, March 9 (Reuters) — Two fell.", "KYIV · 2023-03-09 · Reuters"),
    .init("KYIV, Dec. 31 (Reuters) — Two fell.", "KYIV · 2023-12-31 · Reuters"),
    .init("GAZA/JERUSALEM, Oct 9 (Reuters) - Two.", "GAZA/JERUSALEM · 2023-10-09 · Reuters"),
    .init("UNITED NATIONS, Aug 3 (Xinhua) -- Two.", "UNITED NATIONS · 2023-08-03 · Xinhua"),
    .init("March 3 (Reuters) - Two bridges fell.", " · 2024-03-03 · Reuters"),
    .init("KYIV, March 32 (Reuters) — Two fell."),
  ]

  static let others: [DatelineCase] = [
    .init("Russia – the largest country of all – has many borders."),
    .init("Mali, Niger and Chad - three states of the Sahel - met."),
    .init("BREAKING — Two bridges fell."),
    .init("The army (Reuters) said so."),
    .init("Kyiv (the capital) - Two bridges fell."),
    .init("NATO, the alliance of 32 states, met on March 3, 2024 - again."),
    .init("Sudan-based groups met on March 3."),
    .init("Moscow has vowed to answer."),
    .init("On March 3, 2024, Kyiv - the capital - was hit."),
    .init("SYRIA – What we know"),
    .init("- - -"),
    .init(""),
  ]

  @Test(arguments: datelines) func readsDatelines(_ text: DatelineCase) {
    #expect(text.reading(by: pipeline) == text.expected)
  }

  @Test(arguments: undated) func findsTheYear(_ text: DatelineCase) {
    #expect(text.reading(by: pipeline, published: "2024-03-05") == text.expected)
  }

  @Test(arguments: others) func leavesOtherOpeningsAlone(_ text: DatelineCase) {
    #expect(text.reading(by: pipeline) == text.expected)
  }

  @Test func leavesTheDayOutWithoutAYear() {
    let text = DatelineCase("KYIV, March 3 (Reuters) — Two fell.", "KYIV ·  · Reuters")
    #expect(text.reading(by: pipeline) == text.expected)
  }

  /// Annotates a document of these blocks, the first of them a title.
  func document(_ lines: [String], published: String? = nil) -> Document {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for line in lines {
      let start = text.count
      text += Array(line.utf8)
      blocks.append(
        Block(range: TextRange(start..<text.count), kind: start == 0 ? .title : .paragraph)
      )
      text += [10, 10]
    }
    var document = Document(text: text, blocks: blocks)
    document.meta.published = published
    pipeline.annotate(&document)
    return document
  }

  @Test func passesTitleAndByline() {
    let meta = document(["Bridges fall", "By Ann Ruiz", "KYIV, 3 March 2024 (AP) — Two."]).meta
    #expect(meta.dateline == .init(place: "KYIV", date: "2024-03-03", agency: "AP"))
    #expect(meta.published == "2024-03-03")
    #expect(meta.publishedFrom == .dateline)
  }

  @Test func takesTheDateOfALineAbove() {
    let meta = document(["Bridges fall", "March 4, 2024", "KYIV (AP) — Two fell."]).meta
    #expect(meta.dateline == .init(place: "KYIV", date: "2024-03-04", agency: "AP"))
    #expect(meta.published == "2024-03-04")
  }

  @Test func keepsAKnownPublication() {
    let meta = document(
      ["Bridges fall", "KYIV, 3 March 2024 (AP) — Two."],
      published: "2024-03-05"
    )
    .meta
    #expect(meta.published == "2024-03-05")
    #expect(meta.publishedFrom == nil)
  }

  @Test func looksNoFurtherThanTheFirstParagraph() {
    let meta = document(["Bridges fall", "Two bridges fell.", "KYIV (AP) — Three fell."]).meta
    #expect(meta.dateline == nil)
  }
}
