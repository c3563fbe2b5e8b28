import DatelineCore
import DatelineTestSupport
import Testing

/// Places and nationalities, one table for each rule; a sentence without marks must not match.
@Suite struct PlaceStageTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let names: [MarkedText] = [
    "Talks were held in [Minsk](PLACE kb=geonames:625144 kind=city country=BY).",
    "They sailed from [Odessa](PLACE kb=geonames:698740 norm=Odesa) over the [Black Sea](PLACE kind=water).",
    "The [Gaza Strip](PLACE kind=region country=PS) has a border with [Egypt](PLACE country=EG).",
    "Boats crossed [Lake Chad](PLACE kind=water); [Chad](PLACE kb=geonames:2434508) was calm.",
    "Shells fell on [Mosul](PLACE kb=geonames:99072), on [Goma](PLACE country=CD) and on [Tyre](PLACE country=LB).",
    "It happened in [KHARKIV](PLACE kb=geonames:706483).",
  ]

  static let readings: [MarkedText] = [
    "The convoy reached [Tripoli](PLACE kb=geonames:2210247 reason=population).",
    "The convoy reached [Tripoli](PLACE kb=geonames:266826 reason=containing-name), [Lebanon](PLACE country=LB).",
    "[Beirut](PLACE country=LB), [Sidon](PLACE country=LB) and [Tripoli](PLACE kb=geonames:266826 reason=same-country) are ports of [Lebanon](PLACE country=LB).",
    "He died in [Valencia](PLACE kb=geonames:3625549), [Venezuela](PLACE country=VE).",
    "She lives in [San Jose](PLACE kb=geonames:5392171), [California](PLACE country=US).",
    "They met in [Hyderabad](PLACE kb=geonames:1176734), [Pakistan](PLACE country=PK).",
    "They met in [Tbilisi](PLACE kb=geonames:611717), [Georgia](PLACE kb=geonames:614540).",
    "Rain fell on [Donetsk](PLACE kb=geonames:709717) in [Ukraine](PLACE country=UA).",
  ]

  static let governments: [MarkedText] = [
    "[Moscow](PLACE metonym=RU reason=capital-acts) has vowed to answer.",
    "[Beijing](PLACE metonym=CN) has also formally denied it.",
    "Talks with [Kyiv](PLACE metonym=UA) failed.",
    "The minister warned [Tehran](PLACE metonym=IR) and thanked nobody.",
    "It broke the relations between [Ankara](PLACE metonym=TR) and the rest.",
    "[Washington](PLACE metonym=US)'s allies were silent.",
    "According to [Kyiv](PLACE metonym=UA), the dam held.",
    "[Tbilisi](PLACE metonym=GE) said no.",
    "The mayor, [Moscow](PLACE metonym=RU)-backed and [Moscow](PLACE)-based, fled in a [Tehran](PLACE metonym=IR)-funded car.",
  ]

  static let heads: [MarkedText] = [
    "The [Kursk Vostochny air base](PLACE kind=facility country=RU) was hit.",
    "They took the village of [Nova Zoria](PLACE kind=city rule=place-head).",
    "Smoke rose over the [Hodeida port](PLACE kind=facility country=YE).",
    "People fled the [Beit Zamar refugee camp](PLACE kind=facility).",
    "The [Orlivka Bridge](PLACE kind=facility) fell into the water.",
    "A blaze broke out at the [Starovir oil depot](PLACE kind=facility).",
    "The [Zaporizhzhia nuclear power plant](PLACE kind=facility country=UA) was dark.",
    "He was born in [Kharkiv Oblast](PLACE kind=region country=UA).",
    "The airport was closed, the bridge fell, and a military base burned.",
    "The air base was hit. The village was taken. Every camp is full.",
    "Some Border guards slept.",
  ]

  static let nationalities: [MarkedText] = [
    "[Ukrainian](NORP country=UA) troops met [Russians](NORP country=RU).",
    "[Western](NORP) diplomats and an [Arab](NORP) envoy left.",
    "Two [South Korean](NORP country=KR) planes and a [Saudi](NORP country=SA) ship.",
    "[British](NORP country=GB) and [Dutch](NORP country=NL) aid came.",
    "An English-language paper and a French-speaking crowd.",
    "He likes polish, turkey and china.",
  ]

  static let compounds: [MarkedText] = [
    "[US](PLACE country=US)-supplied shells and [U.S.](PLACE country=US)-led talks.",
    "[Iran](PLACE country=IR)-backed fighters left [Russian](NORP country=RU)-occupied towns.",
    "A pro-[Russian](NORP country=RU) party and an anti-[Israel](PLACE country=IL) march.",
    "[Kyiv](PLACE kb=geonames:703448)-held land.",
    "They want us to go, and it is up to us.",
  ]

  static let claims: [MarkedText] = [
    "They took [Crimea](PLACE country=UA claims=\"RU claims 2014-03-18,RU controls 2014-03,UA claims 1991-08-24\").",
    "Rockets fell on the [Golan Heights](PLACE kind=region claims=\"IL claims 1981-12-14,IL controls 1967-06,SY claims\").",
  ]

  static let others: [MarkedText] = [
    "Mr Paris spoke, and Ms. Sydney left.",
    "The singer and Michael Jordan never sold a book.",
    "The think tank praised military hardware.",
    "Nice words were said. Reading it took a day. Mobile phones went dead.",
    "Orange smoke rose over the ridge. Most people left. Split the force in two.",
    "In March or May, Tours of duty end.",
    "Of the two, one stayed. It was a Deal.",
  ]

  static let evidence: [MarkedText] = [
    "In [Lebanon](PLACE)'s second city, [Tripoli](PLACE kb=geonames:266826 reason=containing-name), shops closed.",
    "Shops closed in [Tripoli](PLACE kb=geonames:266826) in northern [Lebanon](PLACE).",
    "[Atlanta](PLACE) and all of [Georgia](PLACE kb=geonames:4197000) were dark.",
    "[Alabama](PLACE), [Georgia](PLACE kb=geonames:4197000) and [Florida](PLACE) were dark.",
    "[Armenia](PLACE), [Georgia](PLACE kb=geonames:614540) and [Turkey](PLACE) were dark.",
    "The singer Jordan Rahmeh never saw it.",
  ]

  static let hardNames: [MarkedText] = [
    "A [British](NORP) drone fell in the [Red Sea](PLACE kind=water rule=gazetteer row=places/red-sea).",
    "They met in [Atlanta](PLACE kb=geonames:4180439), [Georgia](PLACE kb=geonames:4197000).",
    "The writer never saw Virginia Woolf in his life.",
    "Mr Smith sold cars in [Moscow](PLACE country=US), [Idaho](PLACE country=US).",
    "Mr Smith sold cars in [Moscow](PLACE country=US), [Idaho](PLACE country=US).",
    "He sold cars in [Springfield](PLACE country=US), [Ill.](PLACE country=US), and in LA.",
    "They met in [Reading](PLACE country=GB), [England](PLACE). Split it in two. Mobile phones ring.",
    "The writer Jordan Peterson sold a book in the spring.",
  ]

  static let villages: [MarkedText] = [
    "A barn burned in [Honey Grove](PLACE country=US reason=containing-name), [Texas](PLACE country=US).",
    "A barn burned in [Honey Grove](PLACE country=US), [Tex.](PLACE country=US), and the rest of [Honey Grove](PLACE country=US) slept.",
    "He farms in [Fannin County](PLACE kind=region), [Texas](PLACE); a barn burned in [Honey Grove](PLACE country=US).",
    "They left the village of [Pirbright](PLACE country=GB), [Surrey](PLACE kind=region country=GB).",
    "A barn burned in Honey Grove. Honey Grove said no.",
    "[Texas](PLACE) is dry, and Honey Grove said no.",
    "The singer Jordan Peterson and a Ms Blossom sang in [Texas](PLACE).",
    "Floods hit [Pangasinan](PLACE kind=region country=PH) and [Kasese district](PLACE kind=region country=UG).",
    "She lives in [Orange County](PLACE kind=region country=US), [California](PLACE).",
  ]

  static let titles: [MarkedText] = [
    "They broke the Minsk agreements, the Oslo accord and the Geneva convention.",
    "The agreements were signed by [Norway](PLACE) in [Geneva](PLACE country=CH).",
    "The [Ukraine](PLACE country=UA) agreement stands.",
  ]

  static let borrowed: [MarkedText] = [
    "The [Kherson airport](PLACE kind=facility country=UA derived=true) burned.",
    "They left [Camp Zorya](PLACE kind=facility) by the [Zorya Gate](PLACE kind=facility).",
    "Camp residents left. The gate was shut. A barrage of rockets fell, another missile barrage came.",
    "A Zorya barrage hit the [Samarra Barrage](PLACE kind=facility) on the [Kirkuk](PLACE country=IQ) road.",
    "The doctor works in [Redmond](PLACE country=US), [Washington](PLACE kind=region country=US).",
    "Floods hit [Brisbane](PLACE country=AU), [Qld.](PLACE kind=region country=AU), and left [NSW](PLACE kind=region country=AU) dry.",
    "Near [Ayn Isa](PLACE country=SY), one strike hit [Syria](PLACE); near [Bayji](PLACE country=IQ), two hit [Iraq](PLACE).",
    "The [Falkland Islands](PLACE country=FK) are calm, and ships lie in [Stanley](PLACE country=FK).",
  ]

  static let neighbourhoods: [MarkedText] = [
    "They left the city of [Babylon](PLACE kind=city rule=place-head) in [Iraq](PLACE).",
    "Police in [Lamar County](PLACE kind=region), [Texas](PLACE), said the [Paris](PLACE kb=geonames:4717560) resident left.",
    "He lives in [Maidstone](PLACE country=GB), [Kent](PLACE kind=region country=GB), and the singer never met Clark Rowan.",
  ]

  static let unsolved: [UnsolvedSentence] = [
    .init(
      "The [Dar al-Nour Hospital](PLACE kind=facility) has no power.",
      "a particle ends the name before a head"
    )
  ]

  static let tables = [
    names, readings, governments, heads, nationalities, compounds, claims, others, hardNames,
    evidence, villages, titles, borrowed, neighbourhoods,
  ]

  @Test(arguments: tables.joined()) func readsPlaces(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.place, .norp]) == sentence)
  }

  @Test(arguments: unsolved) func isNotReadYet(_ unsolved: UnsolvedSentence) {
    unsolved.expectFailure(pipeline, labels: [.place, .norp])
  }

  /// Capitals in which something happens.
  static let scenes = [
    "Officials said so in Moscow.", "A drone fell near Kyiv.", "Crowds left Tehran at dawn.",
    "The road to Damascus is shut.", "He was born in Washington.", "Kyiv's streets were empty.",
    "The streets of Beirut, Khartoum and Sanaa.", "Minsk is a city of two million.",
    "They arrived in Tripoli and visited Ankara.", "A Moscow-based firm closed.",
  ]

  @Test(arguments: scenes) func aCapitalMayBeAPlaceOnly(_ sentence: String) {
    var document = Document(text: sentence)
    pipeline.annotate(&document)
    var count = 0
    for mention in document.mentions {
      guard case .place(let value) = mention.value else { continue }
      count += 1
      #expect(value.metonym == .none)
    }
    #expect(count > 0)
  }
}
