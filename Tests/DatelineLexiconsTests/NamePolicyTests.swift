import DatelineScan
import Testing

@testable import DatelineLexicons

/// What `ambiguity.tsv` and `places/hard-names.tsv` make of readings.
@Suite struct NamePolicyTests {
  private static let hardNames = "places/hard-names.tsv"

  private func folder() throws -> LexiconFolder {
    let folder = try LexiconFolder()
    for (id, name) in [("mobile", "Mobile"), ("jerez", "Jeréz"), ("kyiv", "Kyiv")] {
      try folder.add(["id": id, "name": name, "kind": "city"], to: "places/places.tsv")
    }
    try folder.add(["id": "mobile", "name": "Mobile"], to: "officials/people.tsv")
    return folder
  }

  private func hardNames(_ rows: String, in folder: LexiconFolder) throws {
    try folder.write("# source: none\nid\tname\talso\n" + rows, to: Self.hardNames)
  }

  /// `form kind policy` of each reading.
  private func readings(_ folder: LexiconFolder) throws -> Set<String> {
    let image = try #require(
      TableImage(
        bytes: LexiconLoader.image(of: [folder.path]),
        version: Lexicons.imageVersion
      )
    )
    let readings = try #require(image.table("readings", of: NameReading.self))
    let terms = try #require(image.table("terms", of: UInt8.self)).elements
    return Set(
      readings.elements.map {
        "\(String(decoding: terms[$0.form.bytes], as: UTF8.self)) \($0.kind) \($0.policy)"
      }
    )
  }

  @Test func withoutHardNamesAllArePlain() throws {
    let folder = try folder()
    #expect(
      try readings(folder) == [
        "Mobile place plain", "Mobile person plain", "Jeréz place plain", "Kyiv place plain",
      ]
    )
  }

  @Test func hardNamesOfPlacesAreHardInAnyCaseAndWithoutAccents() throws {
    let folder = try folder()
    try hardNames("jerez\tJEREZ\tfamily\nmobile\tmobile\tword\nrome\tRome\tgiven\n", in: folder)
    #expect(
      try readings(folder) == [
        "Mobile place hard", "Mobile person plain", "Jeréz place hard", "Kyiv place plain",
      ]
    )
  }

  @Test func aPreferenceIsOfOneKindAndGoesBeforeHardness() throws {
    let folder = try folder()
    try hardNames("jerez\tJerez\tfamily\nmobile\tMobile\tword\n", in: folder)
    try folder.add(
      ["id": "a", "name": "Mobile", "kind": "place", "policy": "prefer"],
      to: "ambiguity.tsv"
    )
    #expect(
      try readings(folder) == [
        "Mobile place preferred", "Mobile person plain", "Jeréz place hard", "Kyiv place plain",
      ]
    )
  }

  @Test func namesASenseThatIsNone() throws {
    let folder = try folder()
    try hardNames("mobile\tMobile\tphone\n", in: folder)
    #expect(
      folder.findings() == [
        #"places/hard-names.tsv:3:3: "phone" is not one of word, given, family"#
      ]
    )
  }
}
