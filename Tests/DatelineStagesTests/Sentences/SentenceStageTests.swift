import DatelineCore
import DatelineLexicons
import DatelineScan
import DatelineStages
import Testing

@Suite struct SentenceStageTests {
  let pipeline: Pipeline

  init() throws {
    let lexicons = try Lexicons.shipped()
    pipeline = try Pipeline([TokenStage(lexicons), SentenceStage(lexicons)], terms: lexicons.terms)
  }

  static let stops: [BarredText] = [
    "The bridge fell. |Nobody was hurt.",
    "Who fired first? |No one knows! |The talks go on.",
    "The price rose to $1.50. |It fell to 0.75 later.",
    "They held 3 villages. |1,200 people fled.",
    "Wait!! |What?! |Go on…",
    "He came back . |So did she.",
    "the shop is closed. |we went home.",
    "is it far? |ask the driver.",
  ]

  static let quotes: [BarredText] = [
    "\"We will not leave.\" |The mayor stood up.",
    "“Is it over?” he asked. |She said “No.” |He left.",
    "She told them, 'Stop.' and they did.",
    "He called it “a crime.” |Others agreed (the vote was 7 to 2). |It passed.",
    "The staff (some had worked 20 years.) were paid.",
    "The shelling stopped. |“We are tired,” said a nurse.",
    "“War is long.” (Hart 55). |Another view exists.",
    "“A dark day for the city.” — Mayor Lind",
    "The village [...] was empty. |(Some had fled earlier.) |It burned.",
  ]

  static let abbreviations: [BarredText] = [
    "Gen. Mark Hale met Lt. Col. Ana Ruiz and Sen. Roe. |They spoke briefly.",
    "Mr. and Mrs. Cole saw Dr. Ames on St. John St. near the port.",
    "He was born on Jan. 5 and died on Feb. 7, 1990. |He was 60.",
    "It is built by Harlan Co. and sold by Orr Inc. in Ohio. |It sells well.",
    "It was bought by Harlan Co. |The price is secret.",
    "He lives in the U.S. |He was born in Kiev.",
    "The U.S. Army and U.S. Navy trained the U.N. Mission there.",
    "Troops from the U.S. and the U.K. arrived at 5 p.m. on Monday.",
    "They arrived at 9 a.m. Monday. |They left at 6 p.m. |Police came later.",
    "At 5 a.m. Mr. Cole went out. |He was seen at the gate at 6 p.m. |Mr. Cole then drove home.",
    "See fig. 3, p. 12 and No. 7. |It is vol. 2.",
    "Did they agree? |No. |They refused.",
    "We sat. |The sun set. |It was red as a fig. |Then it rained.",
    "Tanks, guns, etc. were lost. |Food, water, etc. |All was gone.",
    "Ruiz et al. found it, i.e. the fuse, e.g. in mines.",
    "She holds a Ph.D. from Oxford. |He has an M.A. in law.",
    "They have 12 in. guns and 7.62 cal. rounds.",
    "Is it N°. 12.345.678? |Yes.",
    "Falluja (pop. 256,000) is near. |It is calm.",
  ]

  static let initials: [BarredText] = [
    "J. R. Cole and Ann B. Ruiz met George H. W. Hart. |They talked.",
    "J.R.R. Cole wrote it. |He died.",
    "It was you and I. |Did you see Ann I. Ruiz?",
    "They moved to Plan B. |The others waited.",
    "It began in the 1960s. |Troops left in the mid-60s. |Season by season it grew.",
  ]

  static let ellipses: [BarredText] = [
    "I never said that.... |She left.",
    "It was ... well, not so bad . . . as we thought.",
    "The practice was weaker. . . . |The old one lived on.",
    "He paused… and went on. |Then… |Nothing came.",
    "...and then they ran. |It was over.",
  ]

  static let addresses: [BarredText] = [
    "Write to jane.doe@example.com. |We answer daily.",
    "See https://www.example.com/a.b/new.html. |It is free.",
    "See https://example.com/a?b=C.D |Another list is at www.example.org in the archive.",
    "Her site Example.com has node.js and README.md files, version 2.0.1 of it.",
    "The war is over.|The troops left.|Mr. Cole stayed.",
    "He paid 1,000.|That was too much.",
  ]

  static let lists: [BarredText] = [
    "1. The first item |2. The second item |3. The third",
    "1.) Dig in. |2.) Hold on.",
    "1) tea, 2) milk, and 3) sugar",
    "a. The fuse |b. The case",
    "• 9. The first |• 10. The second",
    "• One |• Two",
    "In chapter 2. |The army left.",
  ]

  static let smileys: [BarredText] = [
    "I love it. :) |Thank you! ;-) |Bye.",
    "Great :) really",
  ]

  static let lines: [BarredText] = [
    "Dear Sam,\n|Thanks for the call\n|We meet on Monday",
    "The first paragraph ends\n\n|the second one begins.",
    "The army said on Monday that it had taken the village of\nKrasne, which lies on the road. |It gave no\nnumbers.",
  ]

  @Test(arguments: stops) func endsAtStops(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test(arguments: quotes) func keepsClosingMarks(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test(arguments: abbreviations) func readsAbbreviations(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test(arguments: initials) func readsInitials(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test(arguments: ellipses) func readsEllipses(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test(arguments: addresses) func readsAddresses(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test(arguments: lists) func readsLists(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test(arguments: smileys) func keepsSmileys(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test(arguments: lines) func readsLineBreaks(_ text: BarredText) {
    #expect(text.split(by: pipeline) == text.barred)
  }

  @Test func endsWithItsBlock() {
    let text = "No stop here\nOr here"
    let blocks = [
      Block(range: TextRange(0..<12), kind: .heading),
      Block(range: TextRange(13..<20), kind: .paragraph),
    ]
    var document = Document(text: Array(text.utf8), blocks: blocks)
    pipeline.annotate(&document)
    #expect(document.sentences.map { document[$0.range] } == ["No stop here", "Or here"])
    #expect(document.sentences.map(\.tokens) == [0..<3, 3..<5])
  }

  @Test func tilesTheTokensOfAnyText() {
    let pieces = [
      "Word", "word", "U.S.", "Dr", ".", ". ", "! ", "\"", "(", ")", "1", "a", "•", "\n", " ",
    ]
    var seed: UInt64 = 7
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      var document = Document(text: text)
      pipeline.annotate(&document)
      var next = 0
      for sentence in document.sentences {
        #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty, "\(text)")
        next = sentence.tokens.upperBound
      }
      #expect(next == document.tokens.count, "\(text)")
    }
  }
}
