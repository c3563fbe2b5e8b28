import DatelineCore
import DatelineTestSupport
import Testing

/// Weapons of earlier wars; a sentence without marks must not match.
@Suite struct OlderWeaponTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let sentences: [MarkedText] = [
    "[Shermans](WEAPON system=sherman) and [Panther tanks](WEAPON system=panther-tank) burned.",
    "General Sherman marched. A panther and a tiger slept. The hurricane hit Lancaster.",
    "[B-17s](WEAPON system=b-17-flying-fortress) and [Spitfires](WEAPON system=supermarine-spitfire) flew over.",
    "They had [88 mm guns](WEAPON class=artillery) and [6-pounders](WEAPON class=artillery), and the police have [guns](WEAPON class=small-arms).",
    "He paid 6 pounds and ran 88 m.",
    "[PT-76 tanks](WEAPON system=pt-76) came, and [A-4 Skyhawks](WEAPON system=a-4-skyhawk) left.",
    "The [HMCS Ville de Québec](WEAPON class=warship) met the [CSS Arkansas](WEAPON class=warship).",
  ]

  @Test(arguments: sentences) func readsWeapons(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.weapon]) == sentence)
  }
}
