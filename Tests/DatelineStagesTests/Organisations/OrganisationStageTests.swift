import DatelineCore
import DatelineTestSupport
import Testing

/// Organisations, one table for each rule; a sentence without marks must not match.
@Suite struct OrganisationStageTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let named: [MarkedText] = [
    "[NATO](ORG org=nato) and the [United Nations](ORG org=un) met.",
    "[Hamas](ORG) and [Hezbollah](ORG) denied it, [Reuters](ORG org=reuters) reported.",
    "[Houthi](ORG) fighters left, and [Taliban](ORG) leaders stayed.",
    "Men of the [Wagner Group](ORG) came; [Wagner](ORG) was paid.",
    "He wrote on [Telegram](ORG org=telegram).",
  ]

  static let nationalBodies: [MarkedText] = [
    "The [Russian Foreign Ministry](ORG org=ru-mfa country=RU rule=organisation) spoke.",
    "The [Ukrainian Ministry of Defense](ORG org=ua-mod) spoke.",
    "Ukraine's [Ministry of Defence](ORG org=ua-mod country=UA) spoke.",
    "The [Ministry of Defence of Ukraine](ORG org=ua-mod) spoke.",
    "Iran's [foreign ministry](ORG org=ir-mfa) denied it.",
    "The [Turkish defence ministry](ORG org=tr-mod) and the [Turkish Navy](ORG country=TR) agreed.",
    "The [Polish National Security Council](ORG country=PL rule=national-body) met.",
    "The [Indian Supreme Court](ORG country=IN) sat.",
    "Russia's [Security Council](ORG country=RU rule=national-body) met.",
    "The [Security Council](ORG org=un-security-council) met in New York.",
    "Minsk is old. In Bamako, the [defence ministry](ORG org=ml-mod) put the toll at nine.",
  ]

  static let memory: [MarkedText] = [
    "The [Turkish defence ministry](ORG org=tr-mod) said so. The [defence ministry](ORG org=tr-mod) denied it.",
    "Ukraine's [air force](ORG country=UA) shot. The [air force](ORG country=UA) lost a pilot.",
    "The [defence ministry](ORG) did not answer.",
    "The ministry denied it. The army moved, and parliament met.",
    "The cabinet was made of oak. A national court sat.",
  ]

  static let forces: [MarkedText] = [
    "The [American military](ORG country=US) and the [Israeli army](ORG country=IL) trained.",
    "The [Syrian government](ORG country=SY) fell, and the [Ukrainian parliament](ORG country=UA) voted.",
    "The [U.S. military](ORG country=US) struck.",
    "The [Philippine coast guard](ORG country=PH) left port.",
    "Russian military hardware, a Syrian army base and a French government building.",
    "The military moved; the government fell; police came.",
    "Ukrainian troops and Russian soldiers met.",
  ]

  static let units: [MarkedText] = [
    "The [Black Sea Fleet](ORG country=RU) left, and the [Orlov Brigade](ORG rule=military-unit) came.",
    "The [57 Mountain Division](ORG rule=military-unit) came. In 57 Division Street he slept.",
    "Two brigades and a battalion of volunteers came.",
    "The marketing division and the press corps met.",
  ]

  static let seats: [MarkedText] = [
    "The [Kremlin](ORG org=kremlin country=RU) denied it.",
    "The [Pentagon](ORG country=US) and the [White House](ORG country=US) said no.",
  ]

  static let headedNames: [MarkedText] = [
    "The [World Monuments Fund](ORG rule=headed-name kind=body) sent experts.",
    "She works at the [State Board of Antiquities and Heritage](ORG rule=headed-name).",
    "The [Institute for the Study of Rivers](ORG rule=headed-name) wrote it.",
    "The [Kenyan Red Crescent Society](ORG country=KE) and [Damascus University](ORG country=SY) agreed.",
    "A spokesman for the [Alderbrook Police Department](ORG kind=agency) said no.",
    "He paid the [Orlov & Sons Company](ORG kind=company).",
    "The [Sudanese Doctors' Syndicate](ORG country=SD) counted them. The doctors' syndicate met.",
    "The fund grew, the board met, and a university closed.",
    "The Fund grew. A Council met. The Institute has no roof.",
    "In March Council members left. The council of elders met on Monday.",
  ]

  static let others: [MarkedText] = [
    "A think tank wrote about the telegram.",
    "The house is white, and the field is a pentagon.",
    "Ukrainian officials and Russian authorities met in the Second World War.",
    "He has an army of fans and navy blue shoes.",
    "Mr Reuter and Mrs Nation spoke.",
  ]

  static let hardNames: [MarkedText] = [
    "The [Russian Defense Ministry](ORG org=ru-mod) said so. Later the [defense ministry](ORG org=ru-mod) denied it.",
    "The [72nd Mechanized Brigade](ORG rule=military-unit) held.",
    "The [3rd Separate Assault Brigade](ORG) and the [101st Airborne Division](ORG) came.",
  ]

  static let unsolved: [UnsolvedSentence] = [
    .init(
      "The envoy was retired. Retired Army Lt. Gen. Keith Holt came.",
      "a status is taken for the name of an army"
    )
  ]

  static let tables = [
    named, headedNames, nationalBodies, memory, forces, units, seats, others, hardNames,
  ]

  @Test(arguments: tables.joined()) func readsOrganisations(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.organisation]) == sentence)
  }

  @Test(arguments: unsolved) func isNotReadYet(_ unsolved: UnsolvedSentence) {
    unsolved.expectFailure(pipeline, labels: [.organisation])
  }
}
