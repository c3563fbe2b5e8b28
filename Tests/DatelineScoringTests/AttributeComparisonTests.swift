import Testing

@testable import DatelineScoring

@Suite struct AttributeComparisonTests {

  private func agrees(
    _ label: String,
    _ attribute: String,
    _ gold: [String: String],
    _ found: [String: String]
  ) -> Bool? {
    AttributeComparison.agrees(
      attribute,
      ScoredMention(start: 0, end: 1, label: label, keys: gold),
      ScoredMention(start: 0, end: 1, label: label, keys: found)
    )
  }

  @Test(
    arguments: [
      ("PLACE", "kb", ["kb": "geonames:7"], ["kb": "GeoNames/7"], true),
      ("PLACE", "kb", ["kb": "geonames:7"], ["kb": "7"], true),
      ("PLACE", "kb", ["kb": "geonames:7"], ["kb": "wikidata:7"], false),
      ("PLACE", "kb", [:], ["kb": "7"], nil),
      ("PLACE", "country", ["country": "UA"], ["country": "ua"], true),
      ("PLACE", "metonym", ["metonym": "UA"], ["metonym": "true"], true),
      ("PLACE", "metonym", [:], ["metonym": "UA"], false),
      ("PLACE", "metonym", [:], [:], nil),
      ("ORG", "org", ["org": "ru-mod|ru-army"], ["org": "Ru_Army"], true),
      ("OFFICIAL", "role", ["role": "army-chief"], ["role": " army  chief "], true),
      ("OFFICIAL", "org", ["org": "un"], [:], false),
      ("WEAPON", "class", ["class": "missile"], ["class": "ballistic-missile"], false),
      ("WEAPON", "class~", ["class": "missile"], ["class": "ballistic-missile"], true),
      ("WEAPON", "class~", ["class": "small-arms"], ["class": "arms"], true),
      ("WEAPON", "class~", ["class": "missile"], [:], false),
      ("WEAPON", "class~", [:], ["class": "missile"], nil),
      ("DATE", "mod", [:], ["mod": "START"], false),
      ("DATE", "mod", [:], [:], nil),
      ("DATE", "value", ["value": "P1D|XXXX-XX-XX"], ["value": "p1d"], true),
    ] as [(String, String, [String: String], [String: String], Bool?)]
  )
  func comparesWords(
    _ label: String,
    _ attribute: String,
    _ gold: [String: String],
    _ found: [String: String],
    _ expected: Bool?
  ) {
    #expect(agrees(label, attribute, gold, found) == expected)
  }

  @Test(
    arguments: [
      ("value", ["value": "1400"], ["value": "1,400"], true),
      ("value", ["value": "1400"], ["value": "1400.5"], false),
      ("value", ["value": "1/3"], ["value": "0.333"], true),
      ("value", ["value": "1/3"], ["value": "0.35"], false),
      ("value", ["value": "2.35|2.4"], ["value": "2.4"], true),
      ("value", ["value": "5"], ["value": "five"], false),
      ("value", ["value": "5"], ["min": "5", "max": "5"], true),
      ("value", ["value": "5"], ["min": "5", "max": "6"], false),
      ("num", ["value": "5"], ["value": "5", "min": "5"], true),
      ("num", ["min": "5"], ["value": "5", "min": "5"], true),
      ("num", ["min": "5"], ["value": "5", "min": "5", "max": "6"], false),
      ("num", ["value": "3", "of": "4"], ["value": "3", "of": "4"], true),
      ("num", ["value": "3", "of": "4"], ["value": "0.75"], false),
      ("num", ["value": "3", "of": "4", "kind": "fraction"], ["value": "0.75"], true),
      ("num", ["value": "3/4", "kind": "fraction"], ["value": "3", "of": "4"], true),
      ("of", ["value": "3", "of": "4"], ["value": "3"], false),
      ("of", ["value": "3"], ["value": "3", "of": "4"], nil),
    ] as [(String, [String: String], [String: String], Bool?)]
  )
  func comparesNumbers(
    _ attribute: String,
    _ gold: [String: String],
    _ found: [String: String],
    _ expected: Bool?
  ) {
    #expect(agrees("NUMBER", attribute, gold, found) == expected)
  }
}
