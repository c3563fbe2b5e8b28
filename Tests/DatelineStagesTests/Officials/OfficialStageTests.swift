import DatelineCore
import DatelineTestSupport
import Testing

/// Holders of office and persons, one table for each rule; a sentence without marks must not
/// match.
@Suite struct OfficialStageTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let titles: [MarkedText] = [
    "[President Emmanuel Macron](OFFICIAL person=emmanuel-macron role=president country=FR) left.",
    "[Foreign Minister Ilan Derwish](OFFICIAL person=ilan-derwish role=foreign-minister) left.",
    "[Mayor Anna Keller](OFFICIAL role=mayor) spoke to [Governor Tom Reed](OFFICIAL role=governor).",
    "[Gen. Viktor Sorin](OFFICIAL person=viktor-sorin role=general) resigned.",
    "[Adm. Mary O'Neill](OFFICIAL role=admiral) and [Brig. Gen. Dan Rosen](OFFICIAL) met.",
  ]

  static let nations: [MarkedText] = [
    "[Russian Foreign Minister Sergei Lavrov](OFFICIAL person=sergei-lavrov role=foreign-minister country=RU) flew.",
    "The [Polish Defence Minister Marek Wilk](OFFICIAL person=marek-wilk role=defence-minister country=PL) flew to the south.",
    "The [Turkish president](OFFICIAL role=president country=TR) flew.",
    "Ukraine's [defence minister, Taras Holub](OFFICIAL person=taras-holub role=defence-minister country=UA), flew.",
    "Ukraine's [president](OFFICIAL role=president country=UA) flew.",
  ]

  static let departments: [MarkedText] = [
    "[U.S. Department of State spokesperson Carl Benson](OFFICIAL person=carl-benson role=spokesperson org=us-state) answered.",
    "[Pentagon spokesman Carl Benson](OFFICIAL role=spokesperson country=US) answered.",
    "[NATO Secretary General Mark Rutte](OFFICIAL person=mark-rutte role=secretary-general org=nato) answered.",
    "A [spokesman for the Syrian Democratic Forces, Farhad Shami](OFFICIAL role=spokesperson org=sy-sdf), denied it.",
    "A [Hamas spokesman](OFFICIAL role=spokesperson) answered.",
  ]

  static let ambassadors: [MarkedText] = [
    "[U.S. Ambassador to Moscow, Jane Holt](OFFICIAL person=jane-holt role=ambassador country=US), answered.",
    "[German Ambassador to Ankara Ilse Brandt](OFFICIAL role=ambassador country=DE) answered in a letter.",
    "The [French ambassador to Niger](OFFICIAL role=ambassador country=FR) answered.",
  ]

  static let offices: [MarkedText] = [
    "The [governor of Sevastopol](OFFICIAL role=governor place=geonames:694423) resigned.",
    "The [mayor of Kharkiv](OFFICIAL role=mayor place=geonames:706483) resigned.",
    "The [president of Chad](OFFICIAL role=president country=TD) resigned.",
    "The [prime minister of Iraq](OFFICIAL role=prime-minister country=IQ) resigned.",
    "The president and a spokesperson spoke; officials and ministers listened.",
    "The mayor of the town, a governor and the secretary of the chess club met.",
  ]

  static let statuses: [MarkedText] = [
    "[Former Israeli prime minister Ehud Barak](OFFICIAL person=ehud-barak role=prime-minister country=IL status=former) wrote.",
    "[Acting Defense Minister Oleh Tarnov](OFFICIAL person=oleh-tarnov role=defence-minister status=acting) wrote.",
    "The [former Georgian president](OFFICIAL role=president country=GE status=former) wrote.",
    "[Former President Ilan Derwish](OFFICIAL role=president status=former) wrote.",
  ]

  static let appositions: [MarkedText] = [
    "[Volodymyr Zelenskyy, Ukraine's president](OFFICIAL person=volodymyr-zelensky role=president country=UA), spoke.",
    "[Olena Marchuk, the mayor of Kharkiv](OFFICIAL person=olena-marchuk role=mayor place=geonames:706483), spoke.",
    "[David Holt, the British ambassador](OFFICIAL person=david-holt role=ambassador country=GB), spoke.",
    "[Peter Marsh](PERSON person=peter-marsh), a teacher, spoke.",
  ]

  static let surnames: [MarkedText] = [
    "[Foreign Minister Ilan Derwish](OFFICIAL entity=0) came. [Derwish](OFFICIAL person=ilan-derwish role=foreign-minister rule=surname entity=0) left.",
    "[Peter Marsh](PERSON entity=0) came. [Marsh](PERSON person=peter-marsh entity=0) left.",
    "[President Emmanuel Macron](OFFICIAL) came. [Macron](OFFICIAL person=emmanuel-macron) left.",
    "[Lavrov](OFFICIAL person=sergei-lavrov) left.",
    "Derwish left, and Marsh came.",
    "[Gen. Myo Swe Win](OFFICIAL) came. Padoh Saw Kwexo Htoox Win left. [Win](OFFICIAL) slept.",
    "[President Irfaan Orrin](OFFICIAL) said no. Kaleb spoke with [Orrin](OFFICIAL person=irfaan-orrin).",
  ]

  static let persons: [MarkedText] = [
    "[Mr Ivan Petrov](PERSON person=ivan-petrov) and [Mrs. Anna Keller](PERSON person=anna-keller) slept.",
    "[Sgt. Mary Holt](PERSON person=mary-holt) and [Lt. Col. Dan Rosen](PERSON person=dan-rosen) slept.",
    "The analyst [Mary Holt](PERSON person=mary-holt) slept.",
    "[Dr. Leila Haddad](PERSON) of the clinic and [Capt. Omar Saleh](PERSON) slept.",
    "[John van der Berg](PERSON person=john-van-der-berg) slept.",
  ]

  static let others: [MarkedText] = [
    "A general strike began in May, and private homes burned.",
    "Major cities were hit. Private homes burned.",
    "The General Assembly met at General Electric on King Street.",
    "The think tank's secretary spoke to the press.",
    "Grace fell on the army, and hope died.",
    "In August Moscow answered. On March 3 Kyiv answered.",
    "Ukrainian officials and Western ministers met.",
  ]

  static let hardNames: [MarkedText] = [
    "The [Chinese leader Xi](OFFICIAL person=xi-jinping) left.",
    "The letter Xi stood on the door.",
    "Talks with the president\n\n[Emmanuel Macron](OFFICIAL person=emmanuel-macron) left at once.",
    "[Russian Foreign Ministry spokeswoman Vera Lapina](OFFICIAL person=vera-lapina role=spokesperson org=ru-mfa) answered none of the questions.",
    "[Polish Defence Minister Jan Wilk](OFFICIAL person=jan-wilk role=defence-minister country=PL) flew to the south.",
    "[Polish Defence Minister Tarn Wilk](OFFICIAL person=tarn-wilk role=defence-minister) flew.",
    "The clinic lost [Capt. Amir Saleh](PERSON person=amir-saleh) in the spring.",
    "In the spring [Mr Paris](PERSON) met the writer [Jordan Peterson](PERSON person=jordan-peterson).",
    "In the spring Major Russian cities went dark.",
  ]

  static let unsolved: [UnsolvedSentence] = [
    .init(
      "A [spokesman for the Kurdish-led Syrian Democratic Forces, Farhad Shami](OFFICIAL role=spokesperson org=sy-sdf), denied it.",
      "an adjective parts an office from its organisation"
    )
  ]

  static let speakers: [MarkedText] = [
    "“It was loud,” said [Tovik Ellwoodson](PERSON rule=speaker).",
    "[Knaxo Orrinski](PERSON rule=speaker) told a court so.",
    "Red Crossings said nothing of Fast Roads. He told Parliament.",
    "Centers for Disease Control said so.",
    "Big Rig Falls Over, Said Small Paper",
  ]

  static let sharedNames: [MarkedText] = [
    "[Jordan Rahmeh](PERSON person=jordan-rahmeh), a pharmacist, drives to Beirut.",
    "[Captain Georgia March](PERSON), 31, is a medic, and [Chelsea Paris](PERSON) a researcher.",
    "Troops left Jordan Valley and Georgia. They met in Paris Monday.",
    "In May Ukraine won. The Israel Museum closed.",
  ]

  static let closedAppositions: [MarkedText] = [
    "The letter of [Marco Ferrante, a spokesman for the northern fleet](OFFICIAL role=spokesperson), was short.",
    "They met [Innocent Okoye, a former mayor of Bukavu](OFFICIAL role=mayor status=former), whose home burned.",
    "[Ivan Petrov](PERSON), a pharmacist from Kyiv, left.",
  ]

  static let chains: [MarkedText] = [
    "[Saudi Foreign Minister Prince Tarek bin Salem](OFFICIAL person=tarek-bin-salem role=foreign-minister country=SA) left.",
    "[Col. Major Amadou Orrin](PERSON person=amadou-orrin) and [Anna Keller Jr.](PERSON) slept.",
    "[Russian General Viktor Sorin](OFFICIAL role=general country=RU) met [US Gen. Dan Holt](OFFICIAL role=general country=US).",
    "[UN Secretary-General António Guterres](OFFICIAL role=secretary-general org=un) left.",
    "In Kyiv General strikes began.",
  ]

  static let fields: [MarkedText] = [
    "Sri Lanka's [navy spokesman Captain Gayan Orrin](OFFICIAL role=spokesperson country=LK) left.",
    "[Fisheries Minister Ramal Orrin](OFFICIAL role=minister) and [Social Affairs and Sports Minister Anna Keller](OFFICIAL role=minister) arrived.",
    "[Indian Fisheries Minister Ramal Orrin](OFFICIAL role=minister country=IN) left.",
    "[Air Chief Marshal Ilan Derwish](OFFICIAL role=air-chief-marshal) left.",
    "His [defense minister, Gen. Ilan Derwish](OFFICIAL role=defence-minister), left.",
    "[Jake Orrin, President Joe Biden's national security adviser](OFFICIAL person=jake-orrin role=national-security-adviser), left.",
    "Mexico's [navy secretary, Ilan Derwish](OFFICIAL role=navy-secretary country=MX), left.",
  ]

  static let posts: [MarkedText] = [
    "[UNHCR representative Bruno Orrin](OFFICIAL role=representative org=un-unhcr) left.",
    "[James Holt, a UNICEF spokesperson](OFFICIAL role=spokesperson org=un-unicef), left.",
    "[Jay Orrin, a spokesperson for the Philippine Coast Guard](OFFICIAL org=ph-coast-guard country=PH), left.",
    "[Mary Holt](PERSON), director of programmes at a club, left. The head of the table left.",
    "They met the head of the Russian-held part of the town.",
  ]

  static let possessed: [MarkedText] = [
    "The [leader of Niger's junta](OFFICIAL role=leader country=NE) left.",
    "He is [deputy chairman of Russia's Security Council](OFFICIAL role=deputy-chairman country=RU).",
    "The leader of Niger's choir and the president of Chad's chess club left.",
  ]

  static let settings: [MarkedText] = [
    "[Defence Minister Ilan Derwish](OFFICIAL country=ML) flew from Bamako to Gao in Mali. France had no comment. [Derwish](OFFICIAL country=ML) slept.",
    "France and Germany met France. In Minsk, [Foreign Minister Ilan Derwish](OFFICIAL country=BY) slept.",
  ]

  static let tables = [
    chains, fields, posts, possessed, settings,
    speakers, sharedNames, closedAppositions,
    titles, nations, departments, ambassadors, offices, statuses, appositions, surnames, persons,
    others, hardNames,
  ]

  @Test(arguments: tables.joined()) func readsOfficials(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.official, .person]) == sentence)
  }

  @Test(arguments: unsolved) func isNotReadYet(_ unsolved: UnsolvedSentence) {
    unsolved.expectFailure(pipeline, labels: [.official, .person])
  }
}
