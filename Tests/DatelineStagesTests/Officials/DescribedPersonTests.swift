import DatelineCore
import DatelineTestSupport
import Testing

/// Persons by a trade, a kinship or their first name; a sentence without marks must not match.
@Suite struct DescribedPersonTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let described: [MarkedText] = [
    "[Hennu Nsabiu](PERSON rule=name-apposition), an analyst, spoke first.",
    "[Hennu Nsabiu](PERSON), a retired Irish historian, spoke first.",
    "The men of Hennu Nsabiu and an analyst spoke.",
    "His brother [Yousef](PERSON) left, and [Yousef](PERSON rule=surname) was glad.",
    "It was her son, [Khalid](PERSON), who fell.",
    "His lawyer, [Phil Shiner](PERSON), left. The sister city is small, and so is his brother.",
    "[Cody Austin](PERSON) was first. [Cody](PERSON rule=surname) was glad.",
    "His father [Ali Mansour](PERSON) wept when [Father Gabriel Romanelli](PERSON) spoke.",
    "Her sister, [Maria Lopez](PERSON), met [Sister Maria Lopez](PERSON).",
    "The mother tongue of the British son is English.",
  ]

  static let names: [MarkedText] = [
    "[Cho Jung-tai](PERSON) told nobody. “No,” said [Hsieh Jih-sheng](PERSON).",
    "[Mr March](PERSON) and [Dr August von Hagen](PERSON) left on March 3.",
    "DR Congo won. General Dynamics said Wi-Fi is dear.",
    "Franco-British troops left.",
  ]

  static let offices: [MarkedText] = [
    "Its [defence minister, Yee Monu](OFFICIAL role=defence-minister), vowed revenge.",
    "“Good,” said [Gen. Michael Kurilla, commander, U.S. Central Command](OFFICIAL org=us-centcom).",
    "The [head of the UN mission, Bintou Keita](OFFICIAL), left.",
    "They saw [Milorad Dodik, the former president of Bosnia's Republika Srpska](OFFICIAL).",
  ]

  static let tables = [described, names, offices]

  @Test(arguments: tables.joined()) func readsPersons(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.person, .official]) == sentence)
  }

  static let units: [MarkedText] = [
    "In [Ukraine](PLACE) the [155th Brigade](ORG country=UA) held a hill.",
    "The [Ukrainian 155th Brigade](ORG country=UA) held it.",
    "All was quiet on the [Western Front](ORG) in [France](PLACE).",
  ]

  @Test(arguments: units) func knowsTheCountryOfUnits(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.place, .organisation, .norp]) == sentence)
  }
}
