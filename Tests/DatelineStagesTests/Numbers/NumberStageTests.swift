import DatelineCore
import DatelineLexicons
import DatelineStages
import DatelineTestSupport
import Testing

/// Numbers, one table for each rule; a sentence without marks must not match.
@Suite struct NumberStageTests {
  let pipeline: Pipeline

  init() throws {
    let lexicons = try Lexicons.shipped()
    pipeline = try Pipeline(
      [TokenStage(lexicons), SentenceStage(lexicons), NumberStage(lexicons)],
      terms: lexicons.terms
    )
  }

  static let digits: [MarkedText] = [
    "They fired [1,234,567](NUMBER value=1234567) rounds.",
    "About the size of [40 000](NUMBER value=40000) or [40\u{202f}000](NUMBER value=40000).",
    "It sold [1.234.567](NUMBER value=1234567) and [12,34,567](NUMBER value=1234567) units.",
    "Some chose [.08](NUMBER value=0.08), others [3.5 million](NUMBER value=3500000).",
    "The factor is [2.5^-1](NUMBER value=0.4) or [12.32e+14](NUMBER value=1232000000000000).",
    "It lost [10 1/2](NUMBER value=10.5) of them.",
    "They want [100k](NUMBER value=100000) and [1.2b](NUMBER value=1200000000).",
    "Item values were [1](NUMBER value=1), [234](NUMBER value=234), [567](NUMBER value=567).",
    "A range of [33.2 million](NUMBER value=33200000) people.",
  ]

  static let words: [MarkedText] = [
    "[Two hundred and six](NUMBER value=206 counts=men) men fought.",
    "It cost the lives of [fifty-two](NUMBER value=52 counts=miners) miners.",
    "[Two hundred and two thousand](NUMBER value=202000 counts=people) people left.",
    "[Half a million](NUMBER value=500000 counts=refugees) refugees and [a dozen](NUMBER value=12).",
    "[Two and a half million](NUMBER value=2500000 counts=voters) voters stayed.",
    "[A quarter of a million](NUMBER value=250000) were driven out.",
    "[Three hundred and two dozens](NUMBER value=324).",
    "It scored [nine point nought four](NUMBER value=9.04).",
    "The change was [minus two](NUMBER value=-2).",
  ]

  static let fractions: [MarkedText] = [
    "[A third](NUMBER value=1/3 kind=fraction) of the fleet and [two-thirds](NUMBER value=2/3 kind=fraction).",
    "[More than half](NUMBER value=0.5 min=0.5 kind=fraction) of them and [three quarters](NUMBER value=0.75 kind=fraction).",
    "[One one hundred and fifth](NUMBER value=1/105 kind=fraction).",
    "The rate is [one over twenty](NUMBER value=0.05 kind=fraction).",
    "[Five and three quarters](NUMBER value=5.75), [three-quarters](NUMBER value=0.75 kind=fraction) of it.",
    "A [two-thirds](NUMBER value=2/3 kind=fraction) majority.",
    "[Two-and-a-half million](NUMBER value=2500000) men.",
    "Fought for [two](NUMBER value=2) and half-hearted.",
  ]

  static let ordinals: [MarkedText] = [
    "The [first](NUMBER value=1 kind=ordinal) attack and the [second](NUMBER value=2 kind=ordinal) strike.",
    "A [third](NUMBER value=3 kind=ordinal) man ranked [twenty-fifth](NUMBER value=25 kind=ordinal).",
    "Reactor hall [No. 4](NUMBER value=4 kind=ordinal) burned on the [40th](NUMBER value=40 kind=ordinal) raid.",
    "The [fifth](NUMBER value=5 kind=ordinal) aid worker to die.",
    "On the [1,000th](NUMBER value=1000 kind=ordinal) day, the [one-hundredth](NUMBER value=100 kind=ordinal) time.",
    "Men of the 25th and 82nd brigades, the 1st, 2nd and 3rd battalions; the score was even.",
    "The 72nd Brigade and the 3rd Assault Brigade met in the Second World War.",
    "It took 30 seconds. The first lady and a first responder came.",
  ]

  static let ranges: [MarkedText] = [
    "[Between 12 and 15](NUMBER min=12 max=15 counts=drones) drones and [2–3](NUMBER min=2 max=3 counts=men) men.",
    "[10-15,000](NUMBER min=10000 max=15000 counts=troops) troops and [two or three](NUMBER min=2 max=3 counts=ships) ships.",
    "[Two to three million](NUMBER min=2000000 max=3000000 counts=people) people.",
    "Between 9 and 11 May, between 3 and 12 of September.",
    "It rose from [12](NUMBER value=12) to [15](NUMBER value=15).",
    "They won 3–1, then lost 2-4.",
    "[Between negative ten and fifteen](NUMBER min=-10 max=15), it fell.",
    "Call 555-1234 or +44 20 7946 0958 today.",
    "The war of 2014-2015.",
  ]

  static let ratios: [MarkedText] = [
    "[Three of the four](NUMBER value=3 of=4 counts=yards) yards are full.",
    "[Three of the five](NUMBER value=3 of=5 counts=missiles) missiles fell.",
    "[Seven out of eight](NUMBER value=7 of=8) in the [second](NUMBER value=2) strike were hit.",
    "[37 of 52](NUMBER value=37 of=52 counts=drones) drones and [nine in ten](NUMBER value=9 of=10 counts=homes) homes.",
    "[Two](NUMBER value=2) in [three](NUMBER value=3) attacks died.",
    "A ratio of [5:1](NUMBER value=5 of=1 kind=ratio), odds of [10 to 1](NUMBER value=10 of=1), a [3-to-1](NUMBER value=3 of=1) margin.",
    "They won 5:1; from [10](NUMBER value=10) to [1](NUMBER value=1); John 3:16.",
    "[One of the three](NUMBER value=1 of=3 counts=ships) ships; one of the ships.",
  ]

  static let bounds: [MarkedText] = [
    "[At least four](NUMBER value=4 mod=EQUAL_OR_MORE min=4 counts=individuals) individuals died.",
    "[More than 150](NUMBER value=150 mod=MORE_THAN min=151 counts=others) others.",
    "[Fewer than 20](NUMBER value=20 mod=LESS_THAN max=19 counts=men) men.",
    "[Up to 300](NUMBER value=300 mod=EQUAL_OR_LESS max=300) and [as many as 20](NUMBER value=20 max=20).",
    "[Nearly 200](NUMBER value=200 mod=APPROX kind=approx) and [some 35](NUMBER value=35 kind=approx).",
    "A talk about [two](NUMBER value=2) issues, a dispute over [three](NUMBER value=3) islands.",
    "[About two](NUMBER value=2 kind=approx) villages, [over three](NUMBER value=3 min=4) islands.",
    "[60-plus](NUMBER value=60 min=60 counts=nations) nations, [20-odd](NUMBER value=20 kind=approx) ships.",
    "An estimated [50](NUMBER value=50 mod=APPROX kind=approx) fighters.",
    "[Less than or equal to 30](NUMBER value=30 max=30), [equal to or more than 20](NUMBER value=20 min=20).",
    "[Over 100](NUMBER value=100 min=101) and [below 150](NUMBER value=150 max=149).",
  ]

  static let vague: [MarkedText] = [
    "[Dozens](NUMBER min=24 kind=vague counts=rockets) of rockets, [hundreds](NUMBER min=200 kind=vague counts=Syrians) of Syrians.",
    "[Several hundred](NUMBER min=200 kind=vague) fled, then [tens of thousands](NUMBER min=20000 kind=vague).",
    "[A few dozen](NUMBER min=24 kind=vague counts=fighters) fighters.",
    "Several men, a few women, both sides, twice.",
  ]

  static let ages: [MarkedText] = [
    "Ivan Petrov, [54](NUMBER value=54 kind=age), said no.",
    "In Kyiv, [54](NUMBER value=54 counts=people) people died.",
  ]

  static let nouns: [MarkedText] = [
    "[One](NUMBER value=1 counts=system) Houthi-run unmanned aerial system, [one](NUMBER value=1 counts=station) electronic warfare station.",
    "[One](NUMBER value=1 counts=submarine) nuclear submarine sank; [180](NUMBER value=180 counts=K2s) K2s came.",
    "An army of [150,000](NUMBER value=150000) lost [92](NUMBER value=92 counts=guns) guns, [5,000](NUMBER value=5000) due in; day [86](NUMBER value=86) of the war.",
    "[16,323](NUMBER value=16323) of disease, [30](NUMBER value=30 counts=crew) of the crew, [12](NUMBER value=12 counts=men) of armed men.",
    "[1/10th](NUMBER value=0.1 kind=fraction) of what it lost; the 5/6th Battalion.",
    "[1,200](NUMBER value=1200) per day, [3 to 5](NUMBER min=3 max=5) per hour; [perhaps 50](NUMBER value=50 kind=approx counts=men) men.",
    "They shot down [three](NUMBER value=3 counts=missiles) Kh-101 missiles.",
    "[Two](NUMBER value=2 counts=servicemen) Russian servicemen were hurt.",
    "[One](NUMBER value=1 counts=missile) missile hit the port, [five](NUMBER value=5 counts=officers) police officers died.",
    "The [two](NUMBER value=2 counts=countries) countries, and [12](NUMBER value=12 counts=aircraft) aircraft.",
    "[60](NUMBER value=60 counts=nations) regional and international nations.",
    "[Four](NUMBER value=4) resulted in death.",
  ]

  static let names: [MarkedText] = [
    "Release No. 24-117 and Nos. 3-5; D+3, Grade 4+, Note 17, a gain of (+[300](NUMBER value=300)).",
    "Article 5, Articles 5 and 6, Resolution 1701 and Flight 17.",
    "The T-72, Su-34, F-16s, M1A2, COVID-19, 5G and a Boeing 737.",
    "Shahed-136/131 drones, the P5+1, a Boeing 747-400.",
    "155mm shells and a 7.62 mm machine gun.",
    "At 10:30 on 12/03/2024 call +1-222-222-2222, in phase 4.",
    "No one came. The one who left, one of them, a new one, one another.",
    "Three days, two long years, three more days, 24-hour talks, at 5 p.m.",
    "In 2014, before 2020, and the 1990s. On May 5, November 23 and 25.",
    "It is at 33°47′12″N and was cited.\\[3]",
  ]

  static let tables = [
    digits, words, fractions, ordinals, ranges, ratios, bounds, vague, ages, nouns, names,
  ]

  @Test(arguments: tables.joined())
  func readsNumbers(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline) == sentence)
  }
}
