import DatelineCore
import DatelineTestSupport
import Testing

/// Weapons, one table for each rule; a sentence without marks must not match.
@Suite struct WeaponStageTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let systems: [MarkedText] = [
    "A [T-72](WEAPON system=t-72 class=tank origin=SU) burned.",
    "They lost a [T 72](WEAPON system=t-72), a [T72](WEAPON system=t-72) and a [T–72](WEAPON system=t-72).",
    "The crew left its [T-72B3](WEAPON system=t-72b3 family=t-72) and a [Leopard 2A6](WEAPON system=leopard-2a6 family=leopard-2).",
    "Two [Leopard-2 tanks](WEAPON system=leopard-2) and ten [PT-91 tanks](WEAPON system=pt-91) arrived.",
    "They fired [ATACMS](WEAPON system=atacms class=missile) at night.",
    "[HIMARS launchers](WEAPON system=himars class=launcher) were moved.",
    "A [Patriot battery](WEAPON system=patriot) guards the port.",
    "Gunners downed twelve [Shaheds](WEAPON system=shahed) and a [Shahed-136 drone](WEAPON system=shahed-136).",
    "Two [F-16s](WEAPON system=f-16) and a [MiG-31](WEAPON system=mig-31) took off.",
    "A [Kh-101 cruise missile](WEAPON system=kh-101) flew past an [S-300 system](WEAPON system=s-300).",
    "He carried an [AK-47](WEAPON system=ak-47 class=small-arms).",
  ]

  static let modifiers: [MarkedText] = [
    "Kyiv asked for [long-range missiles](WEAPON class=missile).",
    "The [nuclear-capable hypersonic Oreshnik missile](WEAPON system=oreshnik) was shown.",
    "They hid [shoulder-fired anti-aircraft missiles](WEAPON class=missile) in a barn.",
    "Pilots dropped [laser-guided bombs](WEAPON class=bomb) and [cluster munitions](WEAPON class=munition).",
    "Sappers cleared [anti-personnel mines](WEAPON class=mine) and [land mines](WEAPON class=mine).",
    "The convoy had [armored vehicles](WEAPON class=armoured-vehicle) and [attack helicopters](WEAPON class=aircraft).",
    "Some Russian-made [multiple rocket launchers](WEAPON class=launcher) were parked there.",
    "New [air defense systems](WEAPON class=air-defence) and [air-defence batteries](WEAPON class=air-defence) came.",
    "A [ballistic missile](WEAPON class=missile), [hypersonic missiles](WEAPON class=missile), [kamikaze drones](WEAPON class=drone).",
    "The [nuclear-powered submarine](WEAPON class=submarine) and a [guided-missile destroyer](WEAPON class=warship) sailed.",
  ]

  static let calibres: [MarkedText] = [
    "It needs [155mm shells](WEAPON class=shell) and [122 mm rockets](WEAPON class=rocket).",
    "A store of [152-millimeter artillery shells](WEAPON class=shell) blew up.",
    "They set up [120mm mortars](WEAPON class=mortar) and a [12.7 mm machine gun](WEAPON class=small-arms).",
    "Police found [7.62mm ammunition](WEAPON class=munition).",
    "The pipe is 155 mm wide, and 122mm of rain fell.",
  ]

  static let classes: [MarkedText] = [
    "They sent [howitzers](WEAPON class=artillery), [tanks](WEAPON class=tank) and [fighter jets](WEAPON class=aircraft).",
    "The [warships](WEAPON class=warship) and a [submarine](WEAPON class=submarine) left port.",
    "The state gave up its [chemical weapons](WEAPON class=chemical|weapon).",
    "Talks on [nuclear weapons](WEAPON class=nuclear|weapon) and other [weapons](WEAPON class=weapon) failed.",
    "Men with [rifles](WEAPON class=small-arms) and [grenades](WEAPON class=munition|bomb|small-arms) came.",
  ]

  static let weakHeads: [MarkedText] = [
    "Crews cleaned [radar equipment](WEAPON class=radar) and [artillery systems](WEAPON class=artillery).",
    "The [missile battery](WEAPON class=missile) lost two [artillery pieces](WEAPON class=artillery).",
    "The factory sells coffee systems and solar equipment.",
    "The battery of the phone burst in the vehicle.",
    "The plane to Rome was late, and the ship and the boat stayed in port.",
    "The old mine closed after a round of talks, and a friend of mine lost his job.",
    "A jet of water broke a piece of the platform.",
  ]

  static let brackets: [MarkedText] = [
    "The [Army Tactical Missile System](WEAPON system=atacms) ([ATACMS](WEAPON system=atacms)) has a long reach.",
    "An [intercontinental ballistic missile](WEAPON class=missile) ([ICBM](WEAPON class=missile)) flew.",
    "An [improvised explosive device](WEAPON class=ied) ([IED](WEAPON class=ied)) went off.",
  ]

  static let otherHeads: [MarkedText] = [
    "[Missile](WEAPON class=missile) fragments fell on a roof.",
    "[Drone](WEAPON class=drone) debris and a [drone](WEAPON class=drone) attack.",
    "[Tank](WEAPON class=tank) crews came under [artillery](WEAPON class=artillery) fire.",
    "After [rocket](WEAPON class=rocket) attacks the town was dark.",
  ]

  static let others: [MarkedText] = [
    "He sells military hardware and navy shoes.",
    "He was a patriot, and the Patriot Act was passed.",
    "The Patriots won, and a Patriot threw the ball.",
    "A javelin flew 80 metres in the stadium; Javelin Lane was closed.",
    "A wasp stung him beside the Harpoon restaurant.",
    "The strikes killed servicemen; air attacks went on.",
    "She wore an A-10 badge on page T.",
    "The fighters of the union struck, and a carrier of mail fell.",
  ]

  static let confirmed: [MarkedText] = [
    "Why the [Leopard](WEAPON system=leopard) failed: the [Leopard 2A6](WEAPON) has no shield.",
    "Men with [Javelins](WEAPON system=javelin) and an [NLAW](WEAPON) came.",
    "One [Patriot](WEAPON system=patriot) is here. They ask for [Patriot systems](WEAPON system=patriot).",
    "A Leopard slept in the zoo. The Patriots won. He threw a Javelin.",
  ]

  static let verbs: [MarkedText] = [
    "Israel bombs Gaza, and the army shells a camp with [mortars](WEAPON class=mortar).",
    "Planes came to bomb Kharkiv. [Bombs](WEAPON class=bomb) and [shells](WEAPON class=shell) fell.",
    "A [bomb](WEAPON class=bomb) Hamas made went off.",
  ]

  static let ships: [MarkedText] = [
    "The [USS Higgins](WEAPON class=warship) and the [BRP Orlov Bay](WEAPON class=warship) sailed.",
    "The [HMS Duke of Orrin](WEAPON class=warship) met the [USS Anna P. Orrin](WEAPON class=warship).",
    "The USS veterans met, and the uss was small.",
  ]

  static let headClasses: [MarkedText] = [
    "Ten [HIMARS rockets](WEAPON system=himars class=rocket) and a [HIMARS](WEAPON system=himars class=launcher) came.",
    "A [D-20 gun](WEAPON system=d-20 class=artillery) and [guns](WEAPON class=small-arms) fired.",
    "Police used water cannon and a water-cannon.",
    "The 47th Brigade \"Magura\" held; a [Magura drone](WEAPON system=magura-v5) sank it.",
  ]

  static let hardNames: [MarkedText] = [
    "They use [unmanned aerial vehicles](WEAPON class=drone) ([UAVs](WEAPON class=drone)).",
    "The think tank wrote a report.",
    "The house is made of bricks and mortar.",
    "A shell company owned the flat.",
  ]

  static let tables = [
    systems, modifiers, calibres, classes, weakHeads, brackets, otherHeads, others, hardNames,
    confirmed, verbs, ships, headClasses,
  ]

  @Test(arguments: tables.joined()) func readsWeapons(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.weapon]) == sentence)
  }

}
