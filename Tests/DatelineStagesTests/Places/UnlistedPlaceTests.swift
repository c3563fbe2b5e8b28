import DatelineCore
import DatelineTestSupport
import Testing

/// Settlements that no table holds; a sentence without marks must not match.
@Suite struct UnlistedPlaceTests {
  let pipeline: Pipeline

  init() throws { pipeline = try StandardPipeline.made() }

  static let located: [MarkedText] = [
    "Shells fell near [Zhurynka](PLACE kind=city country=UA rule=place-unlisted) in [Ukraine](PLACE).",
    "In [Zhurynka](PLACE), a town in [Ukraine](PLACE), one barn burned.",
    "[Ukraine](PLACE) lost men at [Zhurynka](PLACE), and around [Vel Hrafa](PLACE) the guns fell silent.",
    "He was born in [Zhurynka](PLACE country=PL), [Poland](PLACE).",
    "An analyst at Zhurynka, which sells maps of [Ukraine](PLACE), said no.",
    "The staff of Zhurynka, [Ukraine](PLACE country=UA), went home; Zhurynka is closed.",
    "[Ukraine](PLACE) runs on rumours, in Zhurynka's words, and one speaks of it in Latin.",
    "[Ukraine](PLACE) bought it from ZRK, in ZRK, and in MacZhur.",
    "Men spoke of tea in Zhurynka and went on to speak of tea until the evening came and the lamps were lit; then they spoke of tea again, as men who own tea shops do, of black tea and of green tea, of tea that comes in boxes and of tea that comes in bags, of the price of tea and of the taste of tea, and when the lamps went out they drank what they had spoken of, which was tea, and went home to sleep.",
  ]

  static let lists: [MarkedText] = [
    "They hold [Uvira](PLACE country=CD), [Bukavu](PLACE country=CD) and [Zhurynka](PLACE country=CD).",
    "Troops left [Uvira](PLACE), [Zhurynka](PLACE), [Hrafa](PLACE), and [Goma](PLACE).",
    "Rain fell in [Goma](PLACE) and [Zhurynka](PLACE).",
    "They left [Goma](PLACE) and Zhurynka told nobody.",
    "In [Goma](PLACE), Zhurynka met a friend, and another friend of [Congo](PLACE).",
    "[Goma](PLACE), Zhurynka's town, fell.",
  ]

  static let regions: [MarkedText] = [
    "Cases in [Texas](PLACE) rose in [Zhur](PLACE kind=region country=US), [Terry](PLACE kind=region) and [Dallam](PLACE kind=region) counties.",
    "[Azerbaijan](PLACE) holds [Zhurynka district](PLACE kind=region country=AZ) and the [Zhur river](PLACE kind=water).",
    "Of all counties in [Texas](PLACE), few have many cows.",
    "[Azerbaijan](PLACE) took hostile villages and Zhurian settlements.",
  ]

  static let choices: [MarkedText] = [
    "A storm hit [Kentucky](PLACE), and in [Bowling Green](PLACE kb=geonames:4285268) roofs flew.",
    "Deaths were told of in [Defiance](PLACE kind=city country=US reason=containing-name), [Missouri](PLACE kind=region).",
    "[India](PLACE), [Pune](PLACE) and [Mumbai](PLACE): all were calm. [Afghanistan](PLACE) told of cases in [Helmand](PLACE) and [Kandahar](PLACE country=AF).",
    "Measles is in [Gaines County](PLACE), [Texas](PLACE), and most of it in [Seminole](PLACE kb=geonames:5530452).",
    "A ferry left [Kodiak](PLACE kb=geonames:5866583), [Alaska](PLACE).",
    "[Kashmir](PLACE) was shelled, and people left Uri and [Poonch](PLACE).",
  ]

  static let tables = [located, lists, regions, choices]

  @Test(arguments: tables.joined()) func readsPlaces(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline, labels: [.place]) == sentence)
  }
}
